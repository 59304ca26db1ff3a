package org.rapporteur.exchange;

import java.util.List;

/**
 * The text of a file.
 *
 * @param text its characters, line ends kept, without byte-order mark and NUL
 * @param sha256 of the bytes it was decoded from, lower-case hex
 * @param encoding the encoding it was decoded with
 * @param notes what a person should know of the decoding, a sentence each: what was assumed, what was replaced
 */
public record DecodedText(String text, String sha256, String encoding, List<String> notes) {
    public DecodedText {
        notes = List.copyOf(notes);
    }
}
