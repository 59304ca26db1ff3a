package org.rapporteur.reading.mention;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.language.Unit;
import org.rapporteur.reading.Period;

/**
 * Something that a report names. Found on the text before parsing; each outermost mention is one token of the tree.
 * Genitive marks ('s) and determiners ("the") stay outside, except where they belong to a name.
 */
public sealed interface Mention {
    /** Where it stands. */
    Span span();

    /** What it is to the grammar. */
    Unit.Kind unitKind();

    /** How a party is named. */
    enum Form {
        /** "Japan", "ASEAN", "the African Union". */
        NAME,
        /** "Japanese": an adjective of a party. */
        ADJECTIVE,
        /** "the Japanese", "Thais": its people. */
        DEMONYM,
        /** "Tokyo", "the White House", "the Kremlin": a seat that may stand for the government. */
        SEAT,
        /** "the ASEAN Secretariat", "the Japanese government", "USAID": an organ that acts for it. */
        ORGAN,
        /** "ASEAN member countries", "ASEAN foreign ministers", "the EU27". */
        MEMBERS
    }

    /**
     * A state, organisation, grouping, fund, programme or other party.
     *
     * @param party canonical id, or the name as written where the lexicon has none
     * @param kind "state", "organisation", "grouping", "fund", "programme", "other"
     */
    record PartyMention(Span span, String party, String kind, Form form) implements Mention {
        @Override
        public Unit.Kind unitKind() {
            return form == Form.ADJECTIVE ? Unit.Kind.ADJECTIVE : Unit.Kind.NAME;
        }
    }

    /**
     * Two or more parties joined by hyphen, dash or slash: "ASEAN-Japan", "U.S.–EU". Used as an adjective mostly.
     *
     * @param parties ids in the order of the words
     */
    record RelationMention(Span span, List<String> parties) implements Mention {
        public RelationMention {
            parties = List.copyOf(parties);
        }

        @Override
        public Unit.Kind unitKind() {
            return Unit.Kind.NAME;
        }
    }

    /**
     * A person, an office, or both: "Minister of Foreign Affairs Bùi Thanh Sơn", "Sơn", "Mr Brown", "the Thai Foreign
     * Minister", "President Biden". An office in the plural ("the ministers") is no person but a common noun.
     *
     * @param name name words as said without titles, or null for an office alone
     * @param office office words as said without nationality ("Minister of Foreign Affairs"), or null
     * @param officeId lexicon id of the office ("foreign-minister"), or null
     * @param party party named with it ("Japanese", "of Angola"), or null: the reference step may find it
     */
    record PersonMention(
            Span span,
            @Nullable String name,
            @Nullable String office,
            @Nullable String officeId,
            @Nullable String party)
            implements Mention {
        @Override
        public Unit.Kind unitKind() {
            return Unit.Kind.PERSON;
        }
    }

    /**
     * Money or a counted quantity.
     *
     * @param currency ISO 4217, or null for a quantity
     * @param unit what is counted, or null for money
     * @param qualifiers as in {@link org.rapporteur.reading.Amount}
     */
    record AmountMention(
            Span span,
            BigDecimal value,
            @Nullable String currency,
            @Nullable String unit,
            List<String> qualifiers) implements Mention {
        public AmountMention {
            qualifiers = List.copyOf(qualifiers);
        }

        /** Qualifiers without repeats, in the order that claims list them. */
        public static List<String> ordered(List<String> said) {
            return Qualifiers.ordered(said);
        }

        @Override
        public Unit.Kind unitKind() {
            return Unit.Kind.AMOUNT;
        }
    }

    /**
     * A date or period, resolved where it can be.
     *
     * @param period the time it means, or null where it is relative and the report's date is not known
     * @param role how its words relate it: "at", "by", "from", "until", "during", "for" (a length of time)
     * @param relative whether it was reckoned from the report's date
     * @param recurrence how often what its words name comes round: the period is the one nearest by
     */
    record DateMention(Span span, @Nullable Period period, String role, boolean relative, Recurrence recurrence)
            implements Mention {
        @Override
        public Unit.Kind unitKind() {
            return Unit.Kind.DATE;
        }
    }

    /**
     * A meeting named or described: "the 54th ASEAN Foreign Ministers Meeting", "Commemorative Summit".
     *
     * @param name as said, without determiner
     * @param series name without ordinal and year
     * @param ordinal 54, or null
     * @param parties ids of parties in its name
     */
    record MeetingMention(
            Span span, String name, String series, @Nullable Integer ordinal, List<String> parties) implements Mention {
        public MeetingMention {
            parties = List.copyOf(parties);
        }

        @Override
        public Unit.Kind unitKind() {
            return Unit.Kind.NAME;
        }
    }

    /**
     * An instrument, fund, programme, body or initiative with a name of its own: "the Declaration of Conduct in the East
     * Sea (DOC)", "ASEAN COVID-19 Response Fund".
     *
     * @param id lexicon id, or the name as said at its fullest
     * @param kind "instrument", "fund", "programme", "body", "place"
     * @param parties ids of parties in its name
     */
    record NamedThing(Span span, String id, String name, String kind, List<String> parties) implements Mention {
        public NamedThing {
            parties = List.copyOf(parties);
        }

        @Override
        public Unit.Kind unitKind() {
            return Unit.Kind.NAME;
        }
    }
}
