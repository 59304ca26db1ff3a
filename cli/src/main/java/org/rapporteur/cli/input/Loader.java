package org.rapporteur.cli.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.exchange.DecodedText;
import org.rapporteur.exchange.LanguageGuess;
import org.rapporteur.exchange.NotAReportException;
import org.rapporteur.exchange.TextDecoder;
import org.rapporteur.reading.Report;

/** Loads reports: bytes from a file or standard input, decoded, and declined where they are no English text. */
public final class Loader {
    private static final int LONGEST_HEADLINE = 200;

    private final InputStream standardInput;

    /** A loader that reads "-" from the given stream. */
    public Loader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * Loads one report.
     *
     * @throws Failure with {@link Exit#INPUT} and one sentence that says why it cannot be read
     */
    public Loaded load(Source source) {
        try {
            DecodedText decoded = TextDecoder.decode(bytes(source));
            // A line alone is too short to tell its language by.
            if (source.line() == null) {
                refuseOtherLanguages(decoded);
            }
            return new Loaded(source, report(source.known(), decoded.text()), decoded.sha256(), notes(source, decoded));
        } catch (NotAReportException e) {
            throw new Failure(Exit.INPUT, shownName(source) + " " + e.getMessage(), e);
        } catch (IOException e) {
            throw new Failure(Exit.INPUT, shownName(source) + " cannot be read: " + Reasons.of(e), e);
        }
    }

    /**
     * The lines of a source that are not blank, each a report of its own.
     *
     * @throws Failure with {@link Exit#INPUT} and one sentence that says why it cannot be read
     */
    public List<Source> lines(Source source) {
        try {
            List<Source> lines = new ArrayList<>();
            int number = 0;
            DecodedText decoded = TextDecoder.decode(bytes(source));
            refuseOtherLanguages(decoded);
            for (String line : decoded.text().lines().toList()) {
                number++;
                if (!line.isBlank()) {
                    lines.add(source.line(number, line.strip()));
                }
            }
            return lines;
        } catch (NotAReportException e) {
            throw new Failure(Exit.INPUT, shownName(source) + " " + e.getMessage(), e);
        } catch (IOException e) {
            throw new Failure(Exit.INPUT, shownName(source) + " cannot be read: " + Reasons.of(e), e);
        }
    }

    private static void refuseOtherLanguages(DecodedText decoded) throws NotAReportException {
        @Nullable String other = LanguageGuess.otherThanEnglish(decoded.text());
        if (other != null) {
            String encoding = decoded.encoding().equals(UTF_8.name()) ? "" : " (decoded as " + decoded.encoding() + ")";
            throw new NotAReportException("is " + other + encoding + "; only reports in English can be read");
        }
    }

    private static List<String> notes(Source source, DecodedText decoded) {
        if (source.line() != null) {
            return decoded.notes();
        }
        String text = decoded.text().strip();
        boolean headline = text.lines().limit(2).count() == 1 && ".!?".indexOf(text.charAt(text.length() - 1)) < 0;
        List<String> notes = new ArrayList<>(decoded.notes());
        if (headline && text.length() <= LONGEST_HEADLINE) {
            notes.add("is one line without a full stop; it was read as a sentence, not as a headline");
        }
        return notes;
    }

    /** What messages call a report. */
    public static String shownName(Source source) {
        return source.path() == null && source.line() == null ? "standard input" : source.name();
    }

    private byte[] bytes(Source source) throws IOException, NotAReportException {
        if (source.line() != null) {
            return source.line().getBytes(UTF_8);
        }
        Path path = source.path();
        if (path == null) {
            return standardInput.readNBytes(TextDecoder.MOST_BYTES + 1);
        }
        TextDecoder.checkSize(Files.size(path));
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(TextDecoder.MOST_BYTES + 1);
        }
    }

    private static Report report(Source.Known known, String text) {
        return new Report(text, known.title(), known.publisher(), known.published(), known.url());
    }
}
