package org.rapporteur.reading.claim;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Strength;

/**
 * What an event does, all things in its clause considered.
 *
 * @param strength of a commitment, before it is known who commits; else null
 */
record Verdict(Act act, @Nullable Strength strength, Polarity polarity) {}
