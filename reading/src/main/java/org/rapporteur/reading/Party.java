package org.rapporteur.reading;

import org.jspecify.annotations.Nullable;

/**
 * A party of a reading.
 *
 * @param id canonical id
 * @param name its usual English name
 * @param kind "state", "organisation", "grouping", "fund", "programme", "other"
 * @param wikidata "Q17", or null
 */
public record Party(
        String id, String name, String kind, @Nullable String wikidata) {}
