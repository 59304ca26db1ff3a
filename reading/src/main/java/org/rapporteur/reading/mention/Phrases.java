package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tokenizer;

/**
 * Word sequences with what they stand for; the longest that begins at a token is found.
 *
 * @param <T> what a sequence stands for
 */
final class Phrases<T> {
    private record Phrase<T>(List<String> words, T value) {}

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    /** A match: one past its last token, and what it stands for. */
    record Match<T>(int to, T value) {}

    /** Adds words as a lexicon writes them, cut as the tokenizer cuts. */
    void add(String written, T value) {
        List<String> words = new ArrayList<>();
        new Tokenizer().sentences(written, new Span(0, written.length())).forEach(s -> s.tokens()
                .forEach(t -> words.add(t.form().toLowerCase(Locale.ROOT))));
        if (!words.isEmpty()) {
            List<Phrase<T>> phrases = byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>());
            phrases.add(new Phrase<>(words, value));
            phrases.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
        }
    }

    /** Adds words parted by single blanks. */
    Phrases<T> with(T value, String... phrases) {
        for (String phrase : phrases) {
            List<String> words = Arrays.asList(phrase.split(" "));
            List<Phrase<T>> known = byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>());
            known.add(new Phrase<>(words, value));
            known.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
        }
        return this;
    }

    /** The longest phrase that begins at a token, or null. */
    @Nullable
    Match<T> at(Passage passage, int at) {
        for (Phrase<T> phrase : byFirst.getOrDefault(passage.lower(at), List.of())) {
            if (stands(passage, at, phrase.words())) {
                return new Match<>(at + phrase.words().size(), phrase.value());
            }
        }
        return null;
    }

    /** The longest phrase that ends before a token, as its first token and value, or null. */
    @Nullable
    Match<T> before(Passage passage, int end, int longest) {
        for (int from = Math.max(0, end - longest); from < end; from++) {
            Match<T> match = at(passage, from);
            if (match != null && match.to() == end) {
                return new Match<>(from, match.value());
            }
        }
        return null;
    }

    private static boolean stands(Passage passage, int at, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!passage.is(at + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
