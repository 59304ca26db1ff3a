package org.rapporteur.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.Span;
import org.rapporteur.language.Upos;

/**
 * A paragraph of a treebank put together again from its tokens.
 *
 * @param tokens spans of its gold tokens
 * @param sentences spans of its gold sentences
 * @param words its tokens with tags and lemmas, in order
 */
record RawText(String text, Set<Span> tokens, Set<Span> sentences, List<Word> words) {
    /** A gold token. */
    record Word(String form, Upos tag, String lemma) {}

    /** All paragraphs of a CoNLL-U file; a file that marks none is one per document, or one in all. */
    static List<RawText> read(Path file) throws IOException {
        List<RawText> paragraphs = new ArrayList<>();
        Builder builder = new Builder();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
                builder.flush(paragraphs);
            } else if (line.isBlank()) {
                builder.endSentence();
            } else if (line.charAt(0) != '#') {
                builder.add(line.split("\t", -1));
            }
        }
        builder.flush(paragraphs);
        return paragraphs;
    }

    /** Collects one paragraph after another. */
    private static final class Builder {
        private StringBuilder text = new StringBuilder();
        private Set<Span> tokens = new LinkedHashSet<>();
        private Set<Span> sentences = new LinkedHashSet<>();
        private List<Word> words = new ArrayList<>();
        private int sentence = -1;
        private int last;
        private int rangeEnd;
        private String afterRange = "";

        void add(String[] row) {
            if (row[0].indexOf('-') >= 0) {
                rangeEnd = Integer.parseInt(row[0].substring(row[0].indexOf('-') + 1));
                afterRange = row[9];
            } else if (row[0].indexOf('.') < 0) {
                token(row, Integer.parseInt(row[0]));
            }
        }

        private void token(String[] row, int id) {
            int begin = text.length();
            sentence = sentence < 0 ? begin : sentence;
            text.append(row[1]);
            last = text.length();
            tokens.add(new Span(begin, last));
            words.add(new Word(row[1], Upos.valueOf(row[3]), row[2]));
            boolean inside = id < rangeEnd;
            String after = id == rangeEnd ? afterRange : row[9];
            rangeEnd = id >= rangeEnd ? 0 : rangeEnd;
            if (!inside && !after.contains("SpaceAfter=No")) {
                text.append(' ');
            }
        }

        void endSentence() {
            if (sentence >= 0) {
                sentences.add(new Span(sentence, last));
                sentence = -1;
            }
        }

        void flush(List<RawText> paragraphs) {
            endSentence();
            if (!words.isEmpty()) {
                paragraphs.add(new RawText(text.toString(), tokens, sentences, words));
            }
            text = new StringBuilder();
            tokens = new LinkedHashSet<>();
            sentences = new LinkedHashSet<>();
            words = new ArrayList<>();
        }
    }
}
