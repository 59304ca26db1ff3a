package org.rapporteur.desk.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.DecodedText;
import org.rapporteur.exchange.LanguageGuess;
import org.rapporteur.exchange.NotAReportException;
import org.rapporteur.exchange.TextDecoder;
import org.rapporteur.ledger.Addition;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Outcome;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.mention.NotEnglishException;
import org.springframework.stereotype.Component;

/** Takes in what people bring, shows how it is read, and keeps it once they say so. */
@Component
public class Intake {
    /** So many files are taken at once. */
    public static final int MOST_FILES = 20;

    private final ReadingRoom room;
    private final Ledger ledger;

    Intake(ReadingRoom room, Ledger ledger) {
        this.room = room;
        this.ledger = ledger;
    }

    /** A file or pasted text; who hands its bytes over leaves them as they are from then on. */
    public static final class Brought {
        private final String name;
        private final byte[] bytes;

        /** @param name as messages call it */
        public Brought(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        /** Pasted text. */
        public static Brought pasted(String text) {
            return new Brought("pasted text", text.getBytes(UTF_8));
        }
    }

    /**
     * What was brought, read.
     *
     * @param reading null where it could not be read
     * @param problem why it could not, a sentence; null where it could
     * @param known whether the ledger has this report already
     */
    public record Received(
            String name,
            @Nullable Draft draft,
            @Nullable Reading reading,
            @Nullable String problem,
            boolean known) {}

    /** Reads what was brought, without keeping it. */
    public Received receive(Brought brought) {
        try {
            Draft draft = draft(brought);
            Reading reading = room.read(draft.report());
            boolean known = ledger.archive().report(reading.report().sha256()).isPresent();
            return new Received(brought.name, draft, reading, null, known);
        } catch (NotAReportException | NotEnglishException e) {
            return new Received(brought.name, null, null, e.getMessage(), false);
        }
    }

    private static Draft draft(Brought brought) throws NotAReportException {
        TextDecoder.checkSize(brought.bytes.length);
        Draft draft = HtmlReport.looksSo(brought.name, brought.bytes)
                ? HtmlReport.read(brought.name, brought.bytes)
                : plain(brought);
        String other = LanguageGuess.otherThanEnglish(draft.report().text());
        if (other != null) {
            throw new NotAReportException("is " + other + "; only reports in English can be read");
        }
        return draft;
    }

    private static Draft plain(Brought brought) throws NotAReportException {
        DecodedText decoded = TextDecoder.decode(brought.bytes);
        return new Draft(brought.name, Report.of(decoded.text()), decoded.notes());
    }

    /** Keeps drafts, all or none. */
    public List<Outcome> keep(List<Draft> drafts) {
        return ledger.addAll(drafts.stream()
                .map(draft -> new Addition(draft.report(), room.read(draft.report())))
                .toList());
    }
}
