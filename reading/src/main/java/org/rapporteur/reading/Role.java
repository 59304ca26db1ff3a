package org.rapporteur.reading;

import org.jspecify.annotations.Nullable;

/**
 * An office or function of a {@code hold-role} claim.
 *
 * @param role "coordinator", "chair", "president"
 * @param bodyId id of the body or relation it is held in ("ASEAN-JPN"), or null
 * @param bodyName that body as the report names it, or null
 * @param term from the first to the last time it is held, as far as told, or null; {@code openEnd} in the term's last is
 *     not used: a single known end is a period of its own precision
 * @param predecessor party that held it before, or null
 * @param successor party that takes it over, or null
 * @param occupant the person who exercises it, where named, or null
 */
public record Role(
        String role,
        @Nullable String bodyId,
        @Nullable String bodyName,
        @Nullable Period term,
        @Nullable String predecessor,
        @Nullable String successor,
        @Nullable String occupant) {}
