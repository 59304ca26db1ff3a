package org.rapporteur.desk.api;

import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.print.AnswerJson;
import org.rapporteur.ledger.print.ArchivePrint;
import org.rapporteur.ledger.print.MatterPrint;
import org.rapporteur.ledger.question.Scope;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the ledger; each answer has the bytes that the command of the same name prints with {@code --format json}. */
@RestController
public class QuestionApi {
    private static final int MOST = 1000;

    private final Ledger ledger;

    QuestionApi(Ledger ledger) {
        this.ledger = ledger;
    }

    private Ledger known(@Nullable String day) {
        return ledger.asKnown(Body.day("known", day));
    }

    @GetMapping("/api/brief")
    ResponseEntity<byte[]> brief(
            @RequestParam("of") String of,
            @RequestParam(name = "as", required = false) @Nullable String as,
            @RequestParam(name = "before", required = false) @Nullable String before,
            @RequestParam(name = "known", required = false) @Nullable String known) {
        return Answer.ok(AnswerJson.write(known(known).brief(of, as, Body.day("before", before))));
    }

    @GetMapping("/api/find")
    ResponseEntity<byte[]> find(
            @RequestParam("q") String q,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "known", required = false) @Nullable String known) {
        return Answer.ok(AnswerJson.write(known(known).find(q, limit(limit))));
    }

    private static int limit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new FieldException("limit", "expected 1 to " + MOST + ", got " + limit);
        }
        return limit;
    }

    /** Who held an office on a day; null where no report tells. */
    @GetMapping("/api/who")
    ResponseEntity<byte[]> who(
            @RequestParam("office") String office,
            @RequestParam("body") String body,
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "known", required = false) @Nullable String known) {
        return Answer.ok(AnswerJson.write(
                known(known).who(office, body, Body.day("on", on)).orElse(null)));
    }

    @GetMapping("/api/terms")
    ResponseEntity<byte[]> terms(
            @RequestParam("office") String office,
            @RequestParam("body") String body,
            @RequestParam(name = "known", required = false) @Nullable String known) {
        return Answer.ok(AnswerJson.write(known(known).terms(office, body)));
    }

    @GetMapping("/api/conflicts")
    ResponseEntity<byte[]> conflicts(
            @RequestParam(name = "of", required = false) @Nullable String of,
            @RequestParam(name = "known", required = false) @Nullable String known) {
        return Answer.ok(AnswerJson.conflicts(known(known).conflicts(of)));
    }

    @GetMapping("/api/outstanding")
    ResponseEntity<byte[]> outstanding(
            @RequestParam(name = "of", required = false) @Nullable String of,
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "limit", defaultValue = "200") int limit) {
        return Answer.ok(MatterPrint.json(ledger.questions().outstanding(scope(of, on, limit))));
    }

    @GetMapping("/api/overdue")
    ResponseEntity<byte[]> overdue(
            @RequestParam(name = "of", required = false) @Nullable String of,
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "limit", defaultValue = "200") int limit) {
        return Answer.ok(MatterPrint.json(ledger.questions().overdue(scope(of, on, limit))));
    }

    @GetMapping("/api/unanswered")
    ResponseEntity<byte[]> unanswered(
            @RequestParam(name = "of", required = false) @Nullable String of,
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "limit", defaultValue = "200") int limit) {
        return Answer.ok(MatterPrint.json(ledger.questions().unanswered(scope(of, on, limit))));
    }

    private static Scope scope(@Nullable String of, @Nullable String on, int limit) {
        return new Scope(of, null, null, Body.day("on", on), limit(limit));
    }

    /** An undertaking, contribution or request; '#' in its id is written %23. */
    @GetMapping("/api/matters/{id}")
    ResponseEntity<byte[]> matter(@PathVariable("id") String id) {
        return Answer.ok(ArchivePrint.json(Answer.found(
                ledger.archive().matter(id),
                "expected the id of an undertaking, contribution or request, got '" + id + "'")));
    }
}
