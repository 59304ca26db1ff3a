package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final Set<String> CAPITALS = Set.of("I", "TV", "UK", "U.S", "USA");

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
        List<Sentence> shouted = new ArrayList<>();
        int calm = 0;
        for (Block block : layout.blocks()) {
            if (block.kind().carriesClaims()) {
                calm += addShouted(text, block, shouted);
            }
        }
        if (shouted.isEmpty()) {
            return text;
        }
        if (shouted.size() > calm) {
            layout.blocks().stream()
                    .filter(block -> isTitle(block) && isShouted(text, block.span()))
                    .forEach(block -> shouted.addAll(language.sentences(text, block.span())));
        }
        return lowered(text, shouted);
    }

    /** Headlines in capitals are common, and are read as they stand unless the copy below is in capitals too. */
    private static boolean isTitle(Block block) {
        return block.kind() == Block.Kind.HEADLINE || block.kind() == Block.Kind.SUBHEADING;
    }

    /** Whether many capitals follow each other without a small letter: a cheap look before sentences are cut. */
    private static boolean mayShout(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run <= FEWEST_LETTERS; i++) {
            char c = text.charAt(i);
            run = Character.isLowerCase(c) ? 0 : run + (Character.isUpperCase(c) ? 1 : 0);
        }
        return run > FEWEST_LETTERS;
    }

    /** Adds a block's shouted sentences: all of them where the block is; returns how many are none. */
    private int addShouted(String text, Block block, List<Sentence> shouted) {
        List<Sentence> sentences = language.sentences(text, block.span());
        boolean all = isShouted(text, block.span());
        int before = shouted.size();
        for (Sentence sentence : sentences) {
            if (all || isShouted(text, sentence.span())) {
                shouted.add(sentence);
            }
        }
        return sentences.size() - (shouted.size() - before);
    }

    private static boolean isShouted(String text, Span span) {
        int capitals = 0;
        int letters = 0;
        int words = 1;
        for (int i = span.begin(); i < span.end(); i++) {
            char c = text.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            words += c == ' ' || c == '\n' ? 1 : 0;
        }
        return letters >= FEWEST_LETTERS && words >= FEWEST_WORDS && capitals * 10L >= (long) letters * CAPITALS_IN_TEN;
    }

    private String lowered(String text, List<Sentence> shouted) {
        List<Tree> trees = shouted.stream()
                .map(sentence -> language.parse(sentence, List.of()))
                .toList();
        Set<String> names = names(text, trees);
        StringBuilder shown = new StringBuilder(text);
        for (Tree tree : trees) {
            lower(text, tree, names, shown);
        }
        return shown.toString();
    }

    /** Words that are tagged as names more often than not. */
    private static Set<String> names(String text, List<Tree> trees) {
        Map<String, Integer> votes = new HashMap<>();
        for (Tree tree : trees) {
            for (int token = 0; token < tree.size(); token++) {
                votes.merge(tree.span(token).in(text), tree.tag(token) == Upos.PROPN ? 1 : -1, Integer::sum);
            }
        }
        votes.values().removeIf(vote -> vote <= 0);
        return Set.copyOf(votes.keySet());
    }

    private void lower(String text, Tree tree, Set<String> names, StringBuilder shown) {
        boolean start = !followsAbbreviation(text, tree.span().begin());
        for (int token = 0; token < tree.size(); token++) {
            Span span = tree.span(token);
            String form = span.in(text);
            if (!keeps(form) && !isMoney(text, tree, token)) {
                write(shown, span, start || tree.tag(token) == Upos.PROPN || names.contains(form));
            }
            start = opens(text, span) || (start && form.chars().noneMatch(Character::isLetterOrDigit));
        }
        Set<Integer> pronouns = pronouns(tree);
        for (Gazetteer.Match match : lexicon.gazetteer().matches(text, tree.span())) {
            if (!pronouns.contains(match.span().begin())) {
                name(text, match, shown);
            }
        }
    }

    /** Where "US" and "IT" are words of their own: not in "THE US", not at the head of a sentence. */
    private static Set<Integer> pronouns(Tree tree) {
        Set<Integer> begins = new HashSet<>();
        for (int token = 0; token < tree.size(); token++) {
            if (tree.tag(token) == Upos.PRON
                    && token > 0
                    && !tree.form(token - 1).equals("THE")) {
                begins.add(tree.span(token).begin());
            }
        }
        return begins;
    }

    /** A code of money beside a figure: "EUR 40", "40 EUR". */
    private boolean isMoney(String text, Tree tree, int token) {
        return lexicon.currencies().of(tree.span(token).in(text)) != null
                && (isFigure(tree, token - 1) || isFigure(tree, token + 1));
    }

    private static boolean isFigure(Tree tree, int token) {
        return token >= 0
                && token < tree.size()
                && Character.isDigit(tree.form(token).charAt(0));
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

    /** Whether a quotation mark has a word right behind it and none right before. */
    private static boolean opens(String text, Span mark) {
        String form = mark.in(text);
        boolean before = mark.begin() > 0 && Character.isLetterOrDigit(text.charAt(mark.begin() - 1));
        boolean after = mark.end() < text.length() && Character.isLetterOrDigit(text.charAt(mark.end()));
        return (form.equals("\"") || form.equals("\u201C")) && after && !before;
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
