package org.rapporteur.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.lexicon.Lexicon;

/**
 * The front door: a report to a reading.
 *
 * <p>A reading is a pure function of the report and the three {@linkplain #versions() versions}. Immutable and safe for
 * any number of threads; making one loads lexicon and model, so make one and keep it.
 */
public final class Reader {
    /** Changes whenever the code may read any report differently. */
    private static final String ENGINE = "0.1.0";

    private final Versions versions;

    private Reader(Versions versions) {
        this.versions = versions;
    }

    /** A reader with the lexicon and the model that ship with this library. */
    public static Reader standard() {
        return with(Lexicon.bundled());
    }

    /** A reader with a lexicon of the caller's, such as ours with a folder laid over it. */
    public static Reader with(Lexicon lexicon) {
        return new Reader(new Versions(ENGINE, lexicon.version(), "none"));
    }

    /** What this reader is made of: changes whenever the reading of any report may. */
    public Versions versions() {
        return versions;
    }

    /** Reads one report. */
    public Reading read(Report report) {
        return new Reading(describe(report), versions, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Description describe(Report report) {
        @Nullable
        String published =
                report.published() == null ? null : report.published().toString();
        return new Description(
                sha256(report.text()),
                report.title(),
                report.publisher(),
                published,
                published == null ? null : "given",
                report.url(),
                null,
                null,
                "en");
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
