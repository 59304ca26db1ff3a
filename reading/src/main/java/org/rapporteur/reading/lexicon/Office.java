package org.rapporteur.reading.lexicon;

import java.util.List;

/**
 * An office or function.
 *
 * @param id "foreign-minister"
 * @param name "foreign minister"
 * @param rank what kind of office it is
 * @param names in the singular
 * @param plurals in the plural: "foreign ministers" are a group
 */
public record Office(String id, String name, Rank rank, List<String> names, List<String> plurals) {
    public Office {
        names = List.copyOf(names);
        plurals = List.copyOf(plurals);
    }

    /** What kind of office it is, and so for whom its holder acts. */
    public enum Rank {
        HEAD_OF_STATE,
        HEAD_OF_GOVERNMENT,
        DEPUTY_HEAD,
        MINISTER,
        DEPUTY_MINISTER,
        SENIOR_OFFICIAL,
        AMBASSADOR,
        DIPLOMAT,
        ENVOY,
        SPOKESPERSON,
        /** Head of an organisation: secretary-general, director-general, president of a commission. */
        HEAD_OF_ORGANISATION,
        COMMISSIONER,
        /** Chair or coordinator of a body, meeting or relation: a function that parties hold by turns. */
        CHAIR,
        COORDINATOR,
        LEGISLATOR,
        MILITARY,
        JUDGE,
        /** No office of state: director, analyst, activist. */
        OTHER
    }
}
