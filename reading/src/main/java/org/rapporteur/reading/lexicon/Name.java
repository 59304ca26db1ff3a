package org.rapporteur.reading.lexicon;

/**
 * A name as it must be written to be found.
 *
 * @param entry what it names
 * @param written as the lexicon writes it
 * @param required bit {@code i} is set where word {@code i} must begin with a capital
 * @param exact whether capitals must stand exactly so: "US" is not "us"
 * @param row where it is defined
 */
record Name(Entry entry, String written, long required, boolean exact, Row row) {
    /** A word of at least this many letters is an abbreviation in upper case too: "AFDB" is "AfDB". */
    private static final int UNMISTAKABLE = 4;

    static Name of(Entry entry, String written, WordScan words, Row row) {
        boolean exact = words.size() == 1 && isAbbreviation(written);
        long required = 0;
        for (int i = 0; i < words.size(); i++) {
            required |= words.capital(i) ? 1L << i : 0;
        }
        boolean onlyFirst = words.size() > 2;
        return new Name(
                entry,
                exact ? words.letters(0) : written,
                onlyFirst ? Long.lowestOneBit(required) : required,
                exact,
                row);
    }

    /** Two capitals or more, or a capital and a digit, in one word. */
    static boolean isAbbreviation(String word) {
        int capitals = 0;
        boolean digit = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == ' ' || c == '-') {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
            digit |= Character.isDigit(c);
        }
        return capitals > 1 || (capitals == 1 && digit);
    }

    /** Whether the words of a text from {@code first} on are written as the name demands. */
    boolean isWritten(WordScan words, int first, int count) {
        if (exact) {
            String said = words.letters(first);
            return said.equals(written) || (said.length() >= UNMISTAKABLE && words.upperCase(first));
        }
        for (int i = 0; i < count; i++) {
            if (((required >> i) & 1) == 1 && !words.capital(first + i)) {
                return false;
            }
        }
        return true;
    }
}
