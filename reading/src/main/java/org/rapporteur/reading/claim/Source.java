package org.rapporteur.reading.claim;

import java.util.Set;

/** Finds whose word a sentence gives by "according to": "According to the Kenyan ministry, Nairobi has sent …". */
final class Source {
    private static final Set<String> SPEAKING = Set.of(
            "ministry",
            "minister",
            "official",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "government",
            "embassy",
            "chancellery",
            "presidency",
            "ambassador",
            "president",
            "statement",
            "report",
            "agency",
            "source",
            "diplomat",
            "office",
            "announcement",
            "media",
            "release");

    private Source() {}

    /** Head of the phrase that names who says it, or {@link Syntax#NONE}. */
    static int of(Scene scene) {
        Syntax syntax = scene.syntax();
        for (int token = 0; token + 2 < syntax.size(); token++) {
            if (syntax.word(token).equals("according") && syntax.word(token + 1).equals("to")) {
                return speaking(scene, token + 2);
            }
        }
        return Syntax.NONE;
    }

    private static int speaking(Scene scene, int from) {
        Syntax syntax = scene.syntax();
        for (int token = from; token < Math.min(syntax.size(), from + 6); token++) {
            boolean ends = syntax.word(token).equals(",") || syntax.isVerbal(token);
            if (ends || syntax.isNominal(token)) {
                int head = ends ? Syntax.NONE : headOf(syntax, token);
                boolean speaks = head != Syntax.NONE
                        && (SPEAKING.contains(syntax.lemma(head))
                                || !scene.parties(head).isEmpty());
                return speaks ? head : Syntax.NONE;
            }
        }
        return Syntax.NONE;
    }

    /** The last noun of the compound or possessive that a noun opens. */
    private static int headOf(Syntax syntax, int noun) {
        int head = noun;
        while (syntax.tree().head(head) > head && syntax.isNominal(syntax.tree().head(head))) {
            head = syntax.tree().head(head);
        }
        return head;
    }
}
