package org.rapporteur.reading.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.reference.Occurrence.Gender;

/**
 * What has been talked of so far, with how prominent it still is.
 *
 * <p>A simple centring: what stood as subject weighs more than what stood as object, and everything fades with each
 * sentence and paragraph (after Lappin and Leass, An Algorithm for Pronominal Anaphora Resolution, 1994). Not safe for
 * threads; one per run over a document.
 */
final class Discourse {
    /** How many occurrences are looked back on: a few paragraphs. */
    private static final int MEMORY = 80;

    /** How many sets of parties are kept in mind: more than any report talks of. */
    private static final int MOST_SETS = 60;

    private static final double SENTENCE_DECAY = 0.6;
    private static final double PARAGRAPH_DECAY = 0.8;
    private static final double SET_SENTENCE_DECAY = 0.85;
    private static final double FORGOTTEN = 0.005;

    private final Deque<Occurrence> recent = new ArrayDeque<>();
    private final List<Double> fadeBefore = new ArrayList<>();
    private final Map<String, Standing> sets = new TreeMap<>();
    private final Map<Speaker, Gender> genders = new HashMap<>();
    private final List<List<String>> opening = new ArrayList<>();
    private double fade = 1;

    /** Everything that was said fades by a sentence, and more where a paragraph ends. */
    void nextSentence(boolean newParagraph) {
        fade *= newParagraph ? SENTENCE_DECAY * PARAGRAPH_DECAY : SENTENCE_DECAY;
        fadeBefore.add(fade);
        double setDecay = newParagraph ? SET_SENTENCE_DECAY * PARAGRAPH_DECAY : SET_SENTENCE_DECAY;
        sets.values().removeIf(standing -> standing.weaken(setDecay) < FORGOTTEN);
        if (fade < 1e-200) {
            restart();
        }
    }

    /** Keeps the running product away from underflow in very long texts: what is that old has faded anyway. */
    private void restart() {
        recent.clear();
        fade = 1;
        fadeBefore.set(fadeBefore.size() - 1, fade);
    }

    void add(Occurrence occurrence) {
        recent.addFirst(occurrence);
        if (recent.size() > MEMORY) {
            recent.removeLast();
        }
        if (occurrence.parties().size() > 1
                || (occurrence.many() && !occurrence.parties().isEmpty())) {
            addSet(occurrence.parties(), occurrence.weight());
        }
    }

    /** Parties that were named or met together, or one whose members were, gain prominence as a set. */
    void addSet(List<String> parties, double weight) {
        if (sets.size() >= MOST_SETS) {
            sets.values().remove(weakest());
        }
        sets.computeIfAbsent(String.join(" ", parties), key -> new Standing(parties))
                .strengthen(weight);
    }

    /** Parties that the headline or the first sentence names together are what the report is about. */
    void open(List<String> parties) {
        opening.add(parties);
    }

    /** Sets of parties with which the report opens. */
    List<List<String>> opening() {
        return List.copyOf(opening);
    }

    private Standing weakest() {
        return Collections.min(sets.values(), Comparator.comparingDouble(Standing::weight));
    }

    /** The most prominent occurrence that fits, the latest among equals, or null. */
    @Nullable
    Occurrence best(Predicate<Occurrence> fits) {
        Occurrence best = null;
        double most = 0;
        for (Occurrence occurrence : recent) {
            double prominence = prominence(occurrence);
            if (prominence > most && fits.test(occurrence)) {
                best = occurrence;
                most = prominence;
            }
        }
        return best;
    }

    /** The latest occurrence that fits, or null. */
    @Nullable
    Occurrence latest(Predicate<Occurrence> fits) {
        for (Occurrence occurrence : recent) {
            if (fits.test(occurrence)) {
                return occurrence;
            }
        }
        return null;
    }

    /** A person once called "she" stays so. */
    void learn(Speaker speaker, Gender gender) {
        genders.putIfAbsent(speaker, gender);
    }

    Gender gender(Occurrence occurrence) {
        Speaker speaker = occurrence.speaker();
        return speaker == null || occurrence.gender() != Gender.UNKNOWN
                ? occurrence.gender()
                : genders.getOrDefault(speaker, Gender.UNKNOWN);
    }

    double prominence(Occurrence occurrence) {
        double then = fadeBefore.get(occurrence.sentence());
        return occurrence.weight() * fade / then;
    }

    /** Sets of parties that were talked of together, the most prominent first. */
    List<Standing> sets() {
        return sets.values().stream()
                .sorted(Comparator.comparingDouble(Standing::weight).reversed())
                .toList();
    }

    /** A set of parties and its prominence. */
    static final class Standing {
        private final List<String> parties;
        private double weight;

        Standing(List<String> parties) {
            this.parties = List.copyOf(parties);
        }

        List<String> parties() {
            return parties;
        }

        double weight() {
            return weight;
        }

        private void strengthen(double by) {
            weight += by;
        }

        private double weaken(double factor) {
            weight *= factor;
            return weight;
        }
    }
}
