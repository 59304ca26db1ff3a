package org.rapporteur.ledger.entry;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An entry with its payload, as they stand beside each other.
 *
 * @param salt in hex; "" where it was erased
 * @param body the payload; null where it was erased
 */
public record Recorded(Entry entry, String salt, @Nullable String body) {
    /**
     * What is wrong with it behind another entry, for a person to read; null where all holds. An erased payload cannot be
     * checked.
     *
     * @param sequence the number that it should have
     * @param previous hash of the entry before
     */
    public @Nullable String problem(long sequence, String previous) {
        if (entry.sequence() != sequence) {
            return "expected entry " + sequence + ", got entry " + entry.sequence();
        }
        if (!entry.previous().equals(previous)) {
            return "entry " + sequence + " does not follow the entry before it";
        }
        if (!entry.hash().equals(Chain.hash(entry))) {
            return "the header of entry " + sequence + " was changed";
        }
        return payloadHolds() ? null : "the payload of entry " + sequence + " was changed";
    }

    /** Whether the payload is the one whose hash stands in the header, or was erased. */
    public boolean payloadHolds() {
        return body == null || entry.payloadHash().equals(Chain.payloadHash(bytes(salt), body));
    }

    private static byte[] bytes(String hex) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
