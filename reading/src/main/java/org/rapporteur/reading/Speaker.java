package org.rapporteur.reading;

import org.jspecify.annotations.Nullable;

/**
 * Who spoke, if named.
 *
 * @param name at its fullest in the report, or null where only the office is named
 * @param office "Minister of Foreign Affairs", or null
 * @param party id of the party spoken for, or null
 */
public record Speaker(
        @Nullable String name,
        @Nullable String office,
        @Nullable String party) {}
