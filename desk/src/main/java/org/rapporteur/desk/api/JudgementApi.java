package org.rapporteur.desk.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.serve.DeskSettings;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.judge.Judgement.Kind;
import org.rapporteur.ledger.print.JudgementPrint;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What persons judge. */
@RestController
public class JudgementApi {
    private static final Set<String> FIELDS = Set.of("judgement", "a", "b", "value", "fields", "why", "evidence", "on");

    private final Ledger ledger;
    private final Actor person;

    JudgementApi(Ledger ledger, DeskSettings settings) {
        this.ledger = ledger;
        this.person = Actor.person(settings.person());
    }

    /** Every judgement, those undone too, earliest first. */
    @GetMapping("/api/judgements")
    ResponseEntity<byte[]> judgements() {
        return Answer.ok(JudgementPrint.json(ledger.judgements()));
    }

    @PostMapping(path = "/api/judgements", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> judge(@RequestBody String json) {
        Judgement judgement = judgement(Body.of(json, FIELDS));
        long entry = ledger.judge(judgement, person);
        return Answer.created(JudgementPrint.json(entry, judgement));
    }

    private static Judgement judgement(Body body) {
        Kind kind = kind(body.needed("judgement"));
        String a = body.needed("a");
        String why = body.text("why");
        if (kind == Kind.CORRECTED) {
            if (!body.has("fields")) {
                throw new FieldException("fields", "expected the fields to correct, got none");
            }
            return Judgement.corrected(a, body.object("fields"), why);
        }
        boolean valued = kind == Kind.STAGE || kind == Kind.ASSESSMENT || kind == Kind.FULFILS;
        boolean single = kind.ofClaim() || kind == Kind.UNDO || kind == Kind.STAGE || kind == Kind.ASSESSMENT;
        Map<String, @Nullable Object> details = new LinkedHashMap<>();
        if (body.has("evidence")) {
            details.put("evidence", body.needed("evidence"));
        }
        if (body.day("on") != null) {
            details.put("on", String.valueOf(body.day("on")));
        }
        String value = !valued ? null : kind == Kind.FULFILS && !body.has("value") ? "whole" : body.needed("value");
        return new Judgement(kind, a, single ? null : body.needed("b"), value, details, why);
    }

    private static Kind kind(String id) {
        try {
            return Kind.of(id);
        } catch (IllegalArgumentException e) {
            throw new FieldException("judgement", String.valueOf(e.getMessage()));
        }
    }
}
