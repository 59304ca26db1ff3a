package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads 40 sentences of each group: what is denied, refused, taken back, threatened, hangs on a condition, is only wished, was
 * promised but not given. The reader was mended by them; the sentences of {@code fresh} were written later.
 */
class ScopeAndPromiseTests {
    @ParameterizedTest
    @CsvSource({
        "denial, 0.9",
        "refusal, 0.975",
        "condition, 0.975",
        "withdrawal, 0.95",
        "threat, 0.975",
        "strength, 0.925",
        "novelty, 0.9",
        "promise-or-gift, 0.875",
        "presupposed, 0.85",
        "request, 0.9",
        "attribution, 0.9"
    })
    void sentencesReadAsTheySay(String group, double floor) {
        Share share = Share.of(group);
        assertThat(share.all())
                .as("%s%n%s", group, String.join("\n", share.misses()))
                .isGreaterThanOrEqualTo(floor);
    }

    /** Twenty sentences of each group written later; docs/accuracy.md has the shares of their first reading. */
    @ParameterizedTest
    @CsvSource({
        "denial, 0.9",
        "refusal, 0.95",
        "condition, 0.9",
        "withdrawal, 0.95",
        "threat, 0.9",
        "strength, 0.85",
        "novelty, 0.75",
        "promise-or-gift, 0.8",
        "request, 0.85",
        "attribution, 0.8"
    })
    void sentencesWrittenLaterReadAlike(String group, double floor) {
        Share share = Share.of("fresh/" + group);
        assertThat(share.all())
                .as("%s%n%s", group, String.join("\n", share.misses()))
                .isGreaterThanOrEqualTo(floor);
    }

    /** Twenty further sentences of each group, written after those were mended by; their first reading stands in the same place. */
    @ParameterizedTest
    @CsvSource({
        "denial, 0.5",
        "refusal, 0.85",
        "condition, 0.7",
        "withdrawal, 0.85",
        "threat, 0.65",
        "strength, 0.75",
        "novelty, 0.6",
        "promise-or-gift, 0.55",
        "request, 0.85",
        "attribution, 0.6"
    })
    void sentencesWrittenThirdReadAlike(String group, double floor) {
        Share share = Share.of("third/" + group);
        assertThat(share.all())
                .as("%s%n%s", group, String.join("\n", share.misses()))
                .isGreaterThanOrEqualTo(floor);
    }

    /** Twenty more of each group, written last: nothing was mended by them, so the floors are about their first reading. */
    @ParameterizedTest
    @CsvSource({
        "denial, 0.75",
        "refusal, 0.85",
        "condition, 0.7",
        "withdrawal, 0.85",
        "threat, 0.8",
        "strength, 0.9",
        "novelty, 0.85",
        "promise-or-gift, 0.8",
        "request, 0.75",
        "attribution, 0.8"
    })
    void sentencesWrittenLastReadAlike(String group, double floor) {
        Share share = Share.of("fourth/" + group);
        assertThat(share.all())
                .as("%s%n%s", group, String.join("\n", share.misses()))
                .isGreaterThanOrEqualTo(floor);
    }

    /** Share of a group's sentences that read right, in each half and in all. */
    private record Share(double first, double second, List<String> firstMisses, List<String> secondMisses) {
        static Share of(String group) {
            List<ScopeSentence> sentences = ScopeSentence.of(group);
            int half = sentences.size() / 2;
            List<String> firstMisses = new ArrayList<>();
            List<String> secondMisses = new ArrayList<>();
            double first = right(sentences.subList(0, half), firstMisses);
            double second = right(sentences.subList(half, sentences.size()), secondMisses);
            return new Share(first, second, firstMisses, secondMisses);
        }

        private static double right(List<ScopeSentence> sentences, List<String> misses) {
            int right = 0;
            for (ScopeSentence sentence : sentences) {
                List<String> faults = sentence.faults();
                right += faults.isEmpty() ? 1 : 0;
                if (!faults.isEmpty()) {
                    misses.add(sentence.text() + "\n    " + String.join("\n    ", faults));
                }
            }
            return (double) right / sentences.size();
        }

        List<String> misses() {
            List<String> all = new ArrayList<>(firstMisses);
            all.addAll(secondMisses);
            return all;
        }

        double all() {
            return (first + second) / 2;
        }
    }

    /** Prints the share of each group named, and its misses. */
    public static void main(String[] groups) {
        for (String group : groups) {
            Share share = Share.of(group);
            System.out.printf("%n== %s: first %.3f, second %.3f%n", group, share.first(), share.second());
            share.misses().forEach(System.out::println);
        }
    }
}
