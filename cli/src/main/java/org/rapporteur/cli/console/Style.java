package org.rapporteur.cli.console;

/** Marks up words for a terminal, or leaves them plain. */
public enum Style {
    PLAIN,
    COLOUR;

    /** For headings. */
    public String strong(String words) {
        return mark("1", words);
    }

    /** For names of acts. */
    public String act(String words) {
        return mark("1;36", words);
    }

    /** For quotes. */
    public String quote(String words) {
        return mark("32", words);
    }

    /** For what matters less. */
    public String faint(String words) {
        return mark("2", words);
    }

    /** For what needs attention. */
    public String warning(String words) {
        return mark("33", words);
    }

    private String mark(String code, String words) {
        return this == PLAIN || words.isEmpty() ? words : "\033[" + code + "m" + words + "\033[0m";
    }
}
