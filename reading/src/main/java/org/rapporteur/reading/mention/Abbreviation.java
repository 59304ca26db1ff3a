package org.rapporteur.reading.mention;

/** Tells abbreviations: "ACPHEED", "PGI", "DOC", "AfDB". */
final class Abbreviation {
    private static final int LONGEST = 14;

    private Abbreviation() {}

    /** Whether a token has two capitals or more, and letters, digits and hyphens only. */
    static boolean isOne(String form) {
        if (form.length() < 2 || form.length() > LONGEST || !Character.isLetter(form.charAt(0))) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '.' && c != '&') {
                return false;
            }
        }
        return capitals > 1;
    }
}
