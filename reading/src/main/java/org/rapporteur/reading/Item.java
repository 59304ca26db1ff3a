package org.rapporteur.reading;

import org.jspecify.annotations.Nullable;

/**
 * One coordinated piece of what is promised, asked, given, praised or stated, that could be followed up on its own.
 *
 * @param id the claim's id, '#', and its rank from 1
 * @param quote the piece itself
 * @param lead words that it shares with earlier pieces ("provide financial support for"), or null
 * @param amount the amount that measures this piece, or null
 * @param due when this piece is to be done, or null
 */
public record Item(
        String id,
        Quote quote,
        @Nullable Quote lead,
        @Nullable Amount amount,
        @Nullable Period due) {}
