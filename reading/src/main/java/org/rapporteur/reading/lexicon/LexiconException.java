package org.rapporteur.reading.lexicon;

/** A lexicon line that cannot be understood. The message names file, line, what was expected and what came. */
public final class LexiconException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /**
     * A fault at one place.
     *
     * @param file as the user knows it: "lexicon/en/states.tsv", or the path of an overlay's file
     * @param line from 1, or 0 where the fault is the whole file's
     * @param fault what was expected and what came
     */
    public LexiconException(String file, int line, String fault) {
        super(file + (line > 0 ? ":" + line : "") + ": " + fault);
        this.file = file;
        this.line = line;
    }

    /** The file at fault. */
    public String file() {
        return file;
    }

    /** The line at fault from 1, or 0 where it is the whole file. */
    public int line() {
        return line;
    }
}
