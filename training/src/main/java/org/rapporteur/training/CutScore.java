package org.rapporteur.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.Forms;
import org.rapporteur.language.Lemmatiser;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Span;
import org.rapporteur.language.Token;
import org.rapporteur.language.Tokenizer;

/**
 * Scores tokenizer and lemmatiser on treebanks: F1 of tokens and of sentences found in the raw text of each paragraph,
 * and the share of right lemmas given the gold tags.
 */
public final class CutScore {
    private final Found tokens = new Found();
    private final Found sentences = new Found();
    private int words;
    private int lemmas;

    /** Arguments: treebanks in CoNLL-U. Prints one line for each. */
    public static void main(String[] args) throws IOException {
        for (String file : args) {
            System.out.println(Path.of(file).getFileName() + " " + of(RawText.read(Path.of(file))));
        }
    }

    static CutScore of(List<RawText> paragraphs) {
        CutScore score = new CutScore();
        paragraphs.forEach(score::add);
        return score;
    }

    private void add(RawText paragraph) {
        String text = paragraph.text();
        Set<Span> cut = new HashSet<>();
        Set<Span> parts = new HashSet<>();
        for (Sentence sentence : new Tokenizer().sentences(text, new Span(0, text.length()))) {
            parts.add(sentence.span());
            sentence.tokens().stream().map(Token::span).forEach(cut::add);
        }
        tokens.add(paragraph.tokens(), cut);
        sentences.add(paragraph.sentences(), parts);
        paragraph.words().forEach(this::add);
    }

    private void add(RawText.Word word) {
        String form = Forms.normalise(word.form(), 0, word.form().length());
        words++;
        lemmas += new Lemmatiser().lemma(form, word.tag()).equals(word.lemma().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }

    double tokenF1() {
        return tokens.f1();
    }

    double sentenceF1() {
        return sentences.f1();
    }

    double lemmaAccuracy() {
        return words == 0 ? 0 : 100.0 * lemmas / words;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "tokens F1 %.2f, sentences F1 %.2f, lemmas %.2f",
                tokenF1(),
                sentenceF1(),
                lemmaAccuracy());
    }

    /** Spans expected, found, and both. */
    private static final class Found {
        private int expected;
        private int got;
        private int right;

        void add(Set<Span> gold, Set<Span> found) {
            expected += gold.size();
            got += found.size();
            right += (int) gold.stream().filter(found::contains).count();
        }

        double f1() {
            return expected + got == 0 ? 0 : 200.0 * right / (expected + got);
        }
    }
}
