package org.rapporteur.reading.reference;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Common nouns that can stand or act for a party, from {@code lexicon/en/party-nouns.tsv}. Immutable. */
record PartyNouns(Map<String, NounClass> classes) {
    PartyNouns {
        classes = Map.copyOf(classes);
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
