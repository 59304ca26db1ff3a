package org.rapporteur.reading.reference;

import java.util.Set;

/** Verbs whose subject speaks or acts for a party: no agreement or vaccine says, urges or pledges. */
final class Speech {
    /** Verbs whose object is a party: one asks, thanks and warns nobody else. */
    private static final Set<String> ADDRESSING = Set.of(
            "ask",
            "urge",
            "press",
            "thank",
            "invite",
            "request",
            "encourage",
            "remind",
            "warn",
            "tell",
            "assure",
            "congratulate",
            "call",
            "appeal",
            "beg",
            "implore",
            "lobby",
            "accuse");

    private static final Set<String> VERBS = Set.of(
            "accuse",
            "acknowledge",
            "add",
            "affirm",
            "agree",
            "announce",
            "applaud",
            "appreciate",
            "argue",
            "ask",
            "assert",
            "call",
            "claim",
            "comment",
            "commend",
            "commit",
            "condemn",
            "confirm",
            "congratulate",
            "convey",
            "continue",
            "decide",
            "declare",
            "demand",
            "deny",
            "discuss",
            "emphasise",
            "emphasize",
            "encourage",
            "exchange",
            "explain",
            "express",
            "highlight",
            "hope",
            "insist",
            "invite",
            "meet",
            "mention",
            "note",
            "offer",
            "oppose",
            "pledge",
            "point",
            "praise",
            "promise",
            "propose",
            "reaffirm",
            "recall",
            "recognise",
            "recognize",
            "recommend",
            "refuse",
            "reiterate",
            "reject",
            "remark",
            "reply",
            "request",
            "resolve",
            "respond",
            "say",
            "sign",
            "speak",
            "state",
            "stress",
            "suggest",
            "tell",
            "thank",
            "think",
            "underline",
            "underscore",
            "urge",
            "vow",
            "warn",
            "welcome",
            "wish",
            "write");
    private static final Set<String> OF_WORDS = Set.of(
            "add",
            "affirm",
            "announce",
            "argue",
            "assert",
            "claim",
            "comment",
            "confirm",
            "declare",
            "emphasise",
            "emphasize",
            "explain",
            "insist",
            "note",
            "reaffirm",
            "reiterate",
            "remark",
            "reply",
            "respond",
            "say",
            "state",
            "stress",
            "tell",
            "underline",
            "underscore",
            "warn",
            "write",
            "continue",
            "conclude",
            "ask",
            "urge",
            "quote");

    private Speech() {}

    /** Whether the phrase is the subject of such a verb. */
    static boolean speaks(Phrase phrase) {
        Phrase verb = phrase.parent();
        return phrase.subject() && verb != null && VERBS.contains(verb.lemma());
    }

    /** Whether the phrase is the subject of a verb that introduces somebody's words. */
    static boolean quotes(Phrase phrase) {
        Phrase verb = phrase.parent();
        return phrase.subject() && verb != null && OF_WORDS.contains(verb.lemma());
    }

    /** Whether the phrase is whom such a verb addresses: "asked it to", "called on them to". */
    static boolean isAddressed(Phrase phrase) {
        Phrase verb = phrase.parent();
        boolean object = Set.of("obj", "iobj").contains(phrase.relation())
                || (phrase.relation().equals("obl")
                        && Set.of("on", "upon", "to").contains(phrase.preposition()));
        return object && verb != null && ADDRESSING.contains(verb.lemma());
    }
}
