package org.rapporteur.exchange;

/**
 * How many of a text's bytes beyond ASCII form UTF-8 sequences. Text in an older encoding hardly ever does so by chance.
 *
 * @param wellFormed sequences of two to four bytes that are well-formed
 * @param malformed bytes beyond ASCII that belong to none
 */
record Utf8Shape(int wellFormed, int malformed) {
    static Utf8Shape of(byte[] bytes) {
        int wellFormed = 0;
        int malformed = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequence(bytes, i);
            if (length > 1) {
                wellFormed++;
            } else if (bytes[i] < 0) {
                malformed++;
            }
            i += length;
        }
        return new Utf8Shape(wellFormed, malformed);
    }

    /** Whether the text is rather damaged UTF-8 than another encoding. */
    boolean mostlyUtf8() {
        return wellFormed > malformed;
    }

    /** Length of the sequence that starts here; 1 for ASCII and for a byte that starts none. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : 1;
        if (lead >= 0xF0 && lead <= 0xF4) {
            length = 4;
        }
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 1;
            }
        }
        return length;
    }
}
