package org.rapporteur.ledger.merge;

import java.util.Locale;

/**
 * Whether two mentions are of one matter.
 *
 * @param score thousandths, 0 to 1000: how much speaks for it
 * @param why the parts of the score, for a person to read
 */
public record Verdict(Kind kind, int score, String why) {
    /** How the two stand to each other. */
    public enum Kind {
        SAME,
        /** Left apart, and linked for a person to judge. */
        PERHAPS,
        DIFFERENT;

        /** The name in the file. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Verdict different(String why) {
        return new Verdict(Kind.DIFFERENT, 0, why);
    }
}
