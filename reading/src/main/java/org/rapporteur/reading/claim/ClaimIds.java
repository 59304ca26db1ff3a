package org.rapporteur.reading.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Quote;

/** Gives each claim of one report its id (docs/claims.md section 2). */
final class ClaimIds {
    private final String report;
    private final Map<String, Integer> equals = new HashMap<>();

    /** @param report SHA-256 of the report's text */
    ClaimIds(String report) {
        this.report = report;
    }

    /** The id of the next claim of this act and passage. */
    String next(Act act, Quote quote) {
        String key = report + '|' + act.id() + '|' + quote.start() + '|' + quote.end();
        int rank = equals.merge(key, 1, Integer::sum);
        return hex(key + '|' + rank).substring(0, 16);
    }

    private static String hex(String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
