package org.rapporteur.ledger.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** How entries are hashed and chained; the form is written down in docs/ledger-file.md. */
public final class Chain {
    /** Stands before the first entry: 64 zeros. */
    public static final String START = "0".repeat(64);

    private static final String FORM = "rapporteur-entry-1";

    private Chain() {}

    /**
     * The entry that follows another.
     *
     * @param previous hash of the entry before
     */
    public static Entry next(
            long sequence, Instant time, Actor actor, String kind, int schema, String payloadHash, String previous) {
        Entry open = new Entry(sequence, time, actor, kind, schema, Entry.OPEN, payloadHash, previous, "");
        return new Entry(sequence, time, actor, kind, schema, Entry.OPEN, payloadHash, previous, hash(open));
    }

    /**
     * SHA-256 over the header's fields but its own hash, each written as its length in bytes, a colon, its UTF-8 bytes
     * and a line feed, so that no two headers give the same bytes.
     */
    public static String hash(Entry entry) {
        MessageDigest digest = sha256();
        Actor actor = entry.actor();
        for (String field : List.of(
                FORM,
                Long.toString(entry.sequence()),
                entry.time().toString(),
                actor.kind().id(),
                actor.name(),
                actor.versions(),
                entry.kind(),
                Integer.toString(entry.schema()),
                entry.clearance(),
                entry.payloadHash(),
                entry.previous())) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
            digest.update((byte) '\n');
        }
        return hex(digest);
    }

    /** SHA-256 over the salt's bytes and the payload in UTF-8. */
    public static String payloadHash(byte[] salt, String payload) {
        MessageDigest digest = sha256();
        digest.update(salt);
        digest.update(payload.getBytes(StandardCharsets.UTF_8));
        return hex(digest);
    }

    /** SHA-256 of a text in UTF-8, lower-case hex. */
    public static String sha256(String text) {
        MessageDigest digest = sha256();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return hex(digest);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
