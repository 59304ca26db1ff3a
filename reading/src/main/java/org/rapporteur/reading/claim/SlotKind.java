package org.rapporteur.reading.claim;

/** What may fill a slot of a frame: a closed vocabulary, described in docs/lexicon.md. */
enum SlotKind {
    /** Any noun phrase: what the act is about. */
    NP("NP"),
    /** A noun phrase that stands for a party: whom the act addresses. */
    ADDRESSEE("A"),
    /** An infinitive with "to". */
    TO_INFINITIVE("to-V"),
    /** An infinitive of a verb by which one speaks: "(want) to thank". */
    TO_SPEAK("to-SAY"),
    /** A gerund. */
    GERUND("V-ing"),
    /** A finite clause, with or without "that". */
    THAT_CLAUSE("that-S"),
    /** An indirect question. */
    QUESTION("wh-S"),
    /** A noun phrase headed by an act word of its own ("concern", "commitment"). */
    ACT_NOUN("ACT"),
    /** A noun phrase headed by a noun of a class of classes.yaml. */
    NOUN_CLASS("");

    private final String notation;

    SlotKind(String notation) {
        this.notation = notation;
    }

    /** As frames write it; empty for a noun class, which is written by its name. */
    String notation() {
        return notation;
    }
}
