package org.rapporteur.reading.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.LanguageModel;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.layout.Block;
import org.rapporteur.reading.layout.Layout;
import org.rapporteur.reading.lexicon.Entry;
import org.rapporteur.reading.lexicon.Gazetteer;
import org.rapporteur.reading.lexicon.Lexicon;

/**
 * Gives sentences that stand all in capitals, as old wire copy does, the small letters that they would have: names of the
 * lexicon and what the tagger takes for names keep a capital, abbreviations all of theirs. No character moves, so spans
 * count in both texts alike. Immutable and safe for any number of threads.
 */
final class TrueCase {
    private static final int FEWEST_LETTERS = 16;
    private static final int FEWEST_WORDS = 4;
    /** In ten letters; a shouted sentence may hold "Mr" or "McDonald". */
    private static final int CAPITALS_IN_TEN = 9;

    private static final Set<String> SMALL_WORDS =
            Set.of("of", "the", "and", "for", "in", "on", "to", "with", "at", "by", "from", "de", "la", "del", "von");
    /** Written in capitals wherever they stand. */
    private static final Set<String> CAPITALS = Set.of("I", "TV", "UK", "U.S", "US", "USA");

    private final LanguageModel language;
    private final Lexicon lexicon;

    TrueCase(LanguageModel language, Lexicon lexicon) {
        this.language = language;
        this.lexicon = lexicon;
    }

    /** The text with shouted sentences in small letters; the very same text where there are none. */
    String of(String text, Layout layout) {
        if (!mayShout(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text);
        boolean shouted = false;
        for (Block block : layout.blocks()) {
            if (block.kind().carriesClaims()) {
                shouted |= lower(text, block, shown);
            }
        }
        for (Block block : layout.blocks()) {
            if (shouted && isTitle(block)) {
                lower(text, block, shown);
            }
        }
        return shouted ? shown.toString() : text;
    }

    /** Headlines in capitals are common, and are read as they stand unless the copy below is in capitals too. */
    private static boolean isTitle(Block block) {
        return block.kind() == Block.Kind.HEADLINE || block.kind() == Block.Kind.SUBHEADING;
    }

    /** Whether four words in capitals follow each other: a cheap look before sentences are cut. */
    private static boolean mayShout(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run <= FEWEST_LETTERS; i++) {
            char c = text.charAt(i);
            run = Character.isLowerCase(c) ? 0 : run + (Character.isUpperCase(c) ? 1 : 0);
        }
        return run > FEWEST_LETTERS;
    }

    private boolean lower(String text, Block block, StringBuilder shown) {
        boolean any = false;
        for (Sentence sentence : language.sentences(text, block.span())) {
            if (isShouted(text, sentence)) {
                lower(text, sentence, shown);
                any = true;
            }
        }
        return any;
    }

    private static boolean isShouted(String text, Sentence sentence) {
        int capitals = 0;
        int letters = 0;
        for (int i = sentence.span().begin(); i < sentence.span().end(); i++) {
            char c = text.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= FEWEST_LETTERS
                && sentence.tokens().size() > FEWEST_WORDS
                && capitals * 10L >= (long) letters * CAPITALS_IN_TEN;
    }

    private void lower(String text, Sentence sentence, StringBuilder shown) {
        Tree tree = language.parse(sentence, List.of());
        boolean start = !followsAbbreviation(text, sentence.span().begin());
        for (int token = 0; token < tree.size(); token++) {
            Span span = tree.span(token);
            String form = span.in(text);
            boolean name = tree.tag(token) == Upos.PROPN;
            if (!keeps(form)) {
                write(shown, span, name || start);
            }
            start = isQuote(form) || (start && form.chars().noneMatch(Character::isLetterOrDigit));
        }
        for (Gazetteer.Match match : lexicon.gazetteer().matches(text, sentence.span())) {
            name(text, match, shown);
        }
    }

    /** Whether what was cut off before as a sentence ends in "U.N.", so that this may go on with it. */
    private static boolean followsAbbreviation(String text, int begin) {
        int end = begin;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end >= 4 && text.charAt(end - 1) == '.' && text.charAt(end - 3) == '.';
    }

    /** What holds figures or points ("U.S.", "F-16"), or is one letter, stands as it is. */
    private static boolean keeps(String form) {
        boolean letters = form.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '\u2019');
        return !letters || CAPITALS.contains(form);
    }

    private static boolean isQuote(String form) {
        return form.equals("\"") || form.equals("\u201C");
    }

    private static void name(String text, Gazetteer.Match match, StringBuilder shown) {
        Entry entry = match.entries().get(0);
        if (match.entries().stream().anyMatch(TrueCase::isAbbreviation)
                || entry.id().equals(match.span().in(text))) {
            shown.replace(match.span().begin(), match.span().end(), match.span().in(text));
        } else if (entry.kind() != Entry.Kind.TOPIC && entry.kind() != Entry.Kind.OFFICE) {
            names(match.span(), shown);
        }
    }

    private static boolean isAbbreviation(Entry entry) {
        return entry.form() == Entry.NameForm.ABBREVIATION;
    }

    private static void names(Span name, StringBuilder shown) {
        for (int begin = name.begin(); begin < name.end(); ) {
            int end = begin;
            while (end < name.end() && Character.isLetter(shown.charAt(end))) {
                end++;
            }
            Span word = new Span(begin, Math.max(end, begin + 1));
            String lower = shown.substring(word.begin(), word.end()).toLowerCase(Locale.ROOT);
            write(shown, word, begin == name.begin() || !SMALL_WORDS.contains(lower));
            begin = word.end();
        }
    }

    /** Small letters, but for the first where it is a capital, and for one behind a hyphen of a name. */
    private static void write(StringBuilder shown, Span span, boolean capital) {
        boolean next = capital;
        for (int i = span.begin(); i < span.end(); i++) {
            char c = shown.charAt(i);
            if (Character.isLetter(c)) {
                shown.setCharAt(i, next ? Character.toUpperCase(c) : Character.toLowerCase(c));
                next = false;
            } else {
                next = capital && c == '-';
            }
        }
    }
}
