package org.rapporteur.reading.claim;

import org.jspecify.annotations.Nullable;

/**
 * A place of a frame that the sentence must fill.
 *
 * @param preposition the preposition or particle that introduces it, or null
 * @param kind what may fill it
 * @param nounClass the class asked for where {@code kind} is {@link SlotKind#NOUN_CLASS}, else null
 */
record Slot(
        @Nullable String preposition,
        SlotKind kind,
        @Nullable String nounClass) {}
