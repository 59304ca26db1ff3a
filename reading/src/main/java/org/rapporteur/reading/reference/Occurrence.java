package org.rapporteur.reading.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.Speaker;

/**
 * A phrase that later pronouns and "the two sides" may take up.
 *
 * @param sentence index of its sentence
 * @param token head of the phrase, or {@link #ABOVE}
 * @param parties whom it stands for; empty for a thing, which competes for "it" and "they" nonetheless
 * @param speaker the person it names, or null
 * @param gender of the person, as far as known
 * @param many whether "they" can take it up
 * @param weight how prominent its place in the sentence is, 0 to 1
 */
record Occurrence(
        int sentence,
        int token,
        Span span,
        List<String> parties,
        @Nullable Speaker speaker,
        Gender gender,
        boolean many,
        double weight) {
    /** The token of a phrase that stands in the line above an item's list. */
    static final int ABOVE = -1;

    Occurrence {
        parties = List.copyOf(parties);
    }

    /** Whether it names one person. */
    boolean person() {
        return speaker != null && !many;
    }

    /** Grammatical gender of a person. */
    enum Gender {
        FEMALE,
        MALE,
        UNKNOWN;

        /** Whether one person can have both. */
        boolean agrees(Gender other) {
            return this == other || this == UNKNOWN || other == UNKNOWN;
        }
    }
}
