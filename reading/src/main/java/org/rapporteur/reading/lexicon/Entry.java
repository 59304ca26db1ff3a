package org.rapporteur.reading.lexicon;

/**
 * One name of one thing in the lexicon.
 *
 * @param id canonical id: "JPN", "ASEAN", "foreign-minister", "UNCLOS", "USD"
 * @param name the thing's usual English name
 * @param kind what it is
 * @param form how this name names it
 */
public record Entry(String id, String name, Kind kind, NameForm form) {
    /** What a thing is. */
    public enum Kind {
        STATE,
        ORGANISATION,
        GROUPING,
        FUND,
        PROGRAMME,
        BODY,
        INSTRUMENT,
        OFFICE,
        /** A sea, region, river, city that is no seat of government. */
        PLACE,
        TOPIC
    }

    /** How a name names its thing. */
    public enum NameForm {
        NAME,
        ABBREVIATION,
        ADJECTIVE,
        DEMONYM,
        /** A capital or residence that stands for a government. */
        SEAT,
        /** A ministry, secretariat, agency that acts for it. */
        ORGAN,
        /** Its members or their ministers together. */
        MEMBERS
    }
}
