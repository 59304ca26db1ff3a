package org.rapporteur.language;

/**
 * A span that its finder already understands (a name, an amount, a date) and that tagger and parser take as one token.
 *
 * @param span where it stands; its edges are token edges, or it is widened to them
 * @param kind what it is to the grammar
 */
public record Unit(Span span, Kind kind) {
    /** What a unit is to the grammar. */
    public enum Kind {
        /** A name of anything: heads a noun phrase, is tagged PROPN. */
        NAME,
        /** A person, with or without office: PROPN, human. */
        PERSON,
        /** An adjective of nationality ("Japanese"): tagged ADJ. */
        ADJECTIVE,
        /** Money or a counted quantity ("US$1 million", "9.6 million doses"): NOUN. */
        AMOUNT,
        /** A date or period that stands as a noun phrase ("2 August 2021", "the 2021-2024 period"): NOUN. */
        DATE,
        /** A common noun phrase taken as one ("the two sides"): NOUN. */
        NOUN
    }
}
