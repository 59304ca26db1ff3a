package org.rapporteur.reading.reference;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Row;

/** Common nouns that can stand or act for a party, from {@code lexicon/en/acting-nouns.tsv}. Immutable. */
record PartyNouns(Map<String, NounClass> classes) {
    private static final String FILE = "en/acting-nouns.tsv";

    PartyNouns {
        classes = Map.copyOf(classes);
    }

    /** Reads the lexicon's file. */
    static PartyNouns of(Lexicon lexicon) {
        Map<String, NounClass> classes = new HashMap<>();
        for (Row row : lexicon.table(FILE, 1, 2).rows()) {
            classes.put(row.cell(0), row.constant(1, NounClass.class));
        }
        return new PartyNouns(classes);
    }

    /** What a noun can stand for. */
    enum NounClass {
        /** One of those who meet: any party. */
        SIDE,
        /** Somebody who acts for a party. */
        OFFICIAL,
        /** An organ of a party. */
        GOVERNMENT,
        /** A state, and only a state. */
        COUNTRY,
        /** The people of a state. */
        PEOPLE,
        /** A body that is a party of its own. */
        ORGANISATION,
        /** Those who belong to an organisation. */
        MEMBER,
        /** Those who take part in a meeting. */
        PARTICIPANT,
        /** A region whose grouping may be meant. */
        REGION,
        /** Named by whose it is: "Japan's partners" are others than Japan. */
        RELATIVE
    }

    /** The class of a noun by its lemma, or null. */
    @Nullable
    NounClass of(String lemma) {
        return classes.get(lemma);
    }
}
