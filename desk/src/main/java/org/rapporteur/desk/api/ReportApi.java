package org.rapporteur.desk.api;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.intake.ReadingRoom;
import org.rapporteur.exchange.LanguageGuess;
import org.rapporteur.exchange.NotAReportException;
import org.rapporteur.exchange.ReadingJson;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Outcome;
import org.rapporteur.ledger.print.ArchivePrint;
import org.rapporteur.ledger.question.ReportKept;
import org.rapporteur.reading.Report;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading reports, keeping them, and what is kept. */
@RestController
public class ReportApi {
    private static final Set<String> FIELDS = Set.of("text", "title", "publisher", "published", "url");
    private static final int MOST = 100;

    private final Ledger ledger;
    private final ReadingRoom room;

    ReportApi(Ledger ledger, ReadingRoom room) {
        this.ledger = ledger;
        this.room = room;
    }

    /** Reads a text without keeping it. */
    @PostMapping(path = "/api/readings", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> read(@RequestBody String body) throws NotAReportException {
        return Answer.ok(
                ReadingJson.write(room.read(english(Body.of(body, FIELDS).report()))));
    }

    /** Reads a text and keeps it. The same text again changes nothing. */
    @PostMapping(path = "/api/reports", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> keep(@RequestBody String body) throws NotAReportException {
        Report report = english(Body.of(body, FIELDS).report());
        Outcome outcome = ledger.add(report, room.read(report));
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("report", outcome.report());
        fields.put("outcome", outcome.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        fields.put("claims", outcome.claims());
        String json = Answer.json(fields);
        return outcome.kind() == Outcome.Kind.ADDED ? Answer.created(json) : Answer.ok(json);
    }

    private static Report english(Report report) throws NotAReportException {
        String other = LanguageGuess.otherThanEnglish(report.text());
        if (other != null) {
            throw new NotAReportException("the text is " + other + "; only reports in English can be read");
        }
        return report;
    }

    @GetMapping("/api/reports")
    ResponseEntity<byte[]> reports(
            @RequestParam(name = "limit", defaultValue = "25") int limit,
            @RequestParam(name = "offset", defaultValue = "0") int offset) {
        if (limit < 1 || limit > MOST) {
            throw new FieldException("limit", "expected 1 to " + MOST + ", got " + limit);
        }
        if (offset < 0) {
            throw new FieldException("offset", "expected 0 or more, got " + offset);
        }
        return Answer.ok(ArchivePrint.json(
                ledger.archive().reports(limit, offset), ledger.archive().reportCount()));
    }

    @GetMapping("/api/reports/{report}")
    ResponseEntity<byte[]> report(@PathVariable("report") String report) {
        return Answer.ok(ArchivePrint.json(find(report)));
    }

    /** The reading as the program made it. */
    @GetMapping("/api/reports/{report}/reading")
    ResponseEntity<byte[]> reading(@PathVariable("report") String report) {
        return Answer.ok(ReadingJson.write(find(report).reading()));
    }

    private ReportKept find(String report) {
        return Answer.found(
                ledger.archive().report(report),
                "expected the SHA-256 of a report in the ledger, got '" + report + "'");
    }
}
