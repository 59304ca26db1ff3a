package org.rapporteur.desk.entry;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Links that let in once. At most one is good at a time. Safe for several threads. */
public final class EntryLinks {
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random;
    /** Of the token that is good, or null where none is. */
    private byte @Nullable [] hash;

    /** With a source of tokens. */
    public EntryLinks(SecureRandom random) {
        this.random = random;
    }

    /** A token of 256 random bits, good once; the one before is good no more. */
    public synchronized String next() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        hash = sha256(token);
        return token;
    }

    /** Whether a token is good; if so, it is used up. */
    synchronized boolean take(@Nullable String token) {
        boolean good = token != null && hash != null && MessageDigest.isEqual(hash, sha256(token));
        if (good) {
            hash = null;
        }
        return good;
    }

    /** Of a token; comparing hashes tells nothing by the time it takes. */
    static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
