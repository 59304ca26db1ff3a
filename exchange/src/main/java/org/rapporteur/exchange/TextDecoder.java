package org.rapporteur.exchange;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text.
 *
 * <p>A byte-order mark decides; without one, text that is well-formed UTF-8 is UTF-8. Else, where most sequences beyond
 * ASCII are well-formed UTF-8, the malformed ones become U+FFFD; else the text is taken for windows-1252, or, where most
 * of its letters are beyond ASCII, for the {@linkplain OlderEncoding encoding of another script} that they fit best.
 * Whatever was assumed or replaced stands in the {@linkplain DecodedText#notes() notes}. NUL characters, files that are
 * known to be no text, and encodings that are not known here are refused.
 */
public final class TextDecoder {
    /** The largest report that is read, in bytes: some four thousand pages. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final char REPLACEMENT = '\uFFFD';
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LOOK_AT = 4096;
    /** More letters than this share are beyond ASCII in no text of Latin letters. */
    private static final double LATIN = 1 / 3.0;

    private final byte[] bytes;
    private final List<String> notes = new ArrayList<>();

    private TextDecoder(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The text of a file.
     *
     * @throws NotAReportException where the file is empty, too large, or no text
     */
    public static DecodedText decode(byte[] bytes) throws NotAReportException {
        return new TextDecoder(bytes).decode();
    }

    /**
     * Refuses a file by its size alone, before it is loaded.
     *
     * @throws NotAReportException where a file of so many bytes is too large
     */
    public static void checkSize(long bytes) throws NotAReportException {
        if (bytes > MOST_BYTES) {
            throw new NotAReportException(String.format(
                    Locale.ROOT,
                    "is too large for one report: %.1f MB, at most %d MB are read; split it into its reports",
                    bytes / 1048576.0,
                    MOST_BYTES / 1048576));
        }
    }

    private DecodedText decode() throws NotAReportException {
        checkSize(bytes.length);
        if (bytes.length == 0) {
            throw new NotAReportException("is empty");
        }
        KnownFormats.refuse(Arrays.copyOf(bytes, Math.min(bytes.length, LOOK_AT)));
        Charset charset = charset();
        int mark = markLength(charset);
        String text = text(charset, mark);
        refuseNul(text);
        noteReplaced(text);
        if (text.isBlank()) {
            throw new NotAReportException("holds nothing but blanks");
        }
        return new DecodedText(text, sha256(), charset.name(), notes);
    }

    private Charset charset() throws NotAReportException {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return UTF_8;
        }
        if (startsWith(0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (startsWith(0xFE, 0xFF)) {
            return UTF_16BE;
        }
        Charset wide = wideWithoutMark();
        if (wide != null) {
            notes.add("has no byte-order mark; assumed " + wide.name());
            return wide;
        }
        boolean shifts = OlderEncoding.shifts(bytes);
        if (!shifts && (wellFormedUtf8() || Utf8Shape.of(bytes).mostlyUtf8())) {
            return UTF_8;
        }
        double beyondAscii = OlderEncoding.beyondAscii(bytes);
        Charset other = shifts || beyondAscii > LATIN ? OlderEncoding.of(bytes) : null;
        if (other == null && beyondAscii > 0.5) {
            throw new NotAReportException("is neither UTF-8 nor in another encoding that is known here: most of its"
                    + " letters are beyond ASCII; save it as UTF-8");
        }
        Charset older = other == null ? WINDOWS_1252 : other;
        notes.add("is not UTF-8; assumed " + older.name());
        return older;
    }

    private boolean wellFormedUtf8() {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** UTF-16 of mostly Latin text has a NUL in nearly every second byte. */
    private @Nullable Charset wideWithoutMark() {
        int pairs = Math.min(bytes.length, LOOK_AT) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 4 || bytes.length % 2 != 0) {
            return null;
        }
        if (odd > pairs * 0.7 && even < pairs * 0.05) {
            return UTF_16LE;
        }
        return even > pairs * 0.7 && odd < pairs * 0.05 ? UTF_16BE : null;
    }

    private int markLength(Charset charset) {
        if (charset.equals(UTF_8)) {
            return startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
        }
        return startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF) ? 2 : 0;
    }

    private boolean startsWith(int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private String text(Charset charset, int mark) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces never fails", e);
        }
    }

    private static void refuseNul(String text) throws NotAReportException {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new NotAReportException("is no text: there is a NUL character at character "
                    + text.codePointCount(0, nul) + "; save it as plain text");
        }
    }

    private void noteReplaced(String text) {
        long replaced = text.chars().filter(c -> c == REPLACEMENT).count();
        if (replaced > 0) {
            notes.add("holds " + replaced + (replaced == 1 ? " place" : " places")
                    + " that could not be decoded, shown as " + REPLACEMENT);
        }
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
