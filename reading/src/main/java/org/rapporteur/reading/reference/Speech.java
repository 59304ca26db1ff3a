package org.rapporteur.reading.reference;

import java.util.Set;

/** Verbs whose subject speaks or acts for a party: no agreement or vaccine says, urges or pledges. */
final class Speech {
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
}
