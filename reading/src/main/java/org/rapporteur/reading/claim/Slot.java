package org.rapporteur.reading.claim;

import org.jspecify.annotations.Nullable;

/**
 * A place of a frame that the sentence must fill.
 *
 * @param preposition the preposition or particle that introduces it, or null
 * @param kind what may fill it
 * @param nounClass the class asked for: always where {@code kind} is {@link SlotKind#NOUN_CLASS}; of an infinitive or a clause the
 *     class of its verb, or of an object or oblique phrase of it; else null
 */
record Slot(
        @Nullable String preposition,
        SlotKind kind,
        @Nullable String nounClass) {}
