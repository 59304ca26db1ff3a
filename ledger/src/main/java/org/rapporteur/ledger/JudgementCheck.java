package org.rapporteur.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.ReadingJson;
import org.rapporteur.ledger.judge.Correction;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.judge.Judgement.Kind;
import org.rapporteur.ledger.question.JudgementMade;
import org.rapporteur.ledger.store.JudgementReads;
import org.rapporteur.ledger.store.Reads;
import org.rapporteur.reading.Claim;

/** Completes a judgement before it is recorded, and refuses one that cannot be. */
final class JudgementCheck {
    private final Reads reads;
    private final JudgementReads records;

    JudgementCheck(Reads reads) {
        this.reads = reads;
        this.records = reads.judgements();
    }

    Judgement check(Judgement judgement) {
        return switch (judgement.kind()) {
            case SAME, NOT_SAME, UNSURE -> pair(judgement);
            case ACCEPTED, REJECTED, CORRECTED -> claim(judgement);
            case UNDO -> undo(judgement);
            case STAGE, ASSESSMENT -> {
                record(judgement.a());
                yield judgement;
            }
            case FULFILS, NOT_FULFILS, ANSWERS, NOT_ANSWERS -> {
                record(judgement.a());
                record(String.valueOf(judgement.b()));
                yield judgement;
            }
        };
    }

    /** The record that an id stands for. */
    String record(String id) {
        String record = records.record(id);
        if (record == null) {
            throw new IllegalArgumentException("expected the id of a record in the ledger, got '" + id
                    + "'; brief and find --format json show ids");
        }
        return record;
    }

    /** Refuses two records of different kinds. */
    void comparable(String a, String b) {
        if (!records.comparable(a, b)) {
            throw new IllegalArgumentException("expected two records of one kind, got '" + a + "' and '" + b + "'");
        }
    }

    /** Records that were two are parted with all their tellings, so that none of them can bring the two together. */
    private Judgement pair(Judgement judgement) {
        String b = String.valueOf(judgement.b());
        String left = record(judgement.a());
        String right = record(b);
        if (judgement.a().equals(b)) {
            throw new IllegalArgumentException("expected two records, got '" + b + "' twice");
        }
        comparable(judgement.a(), b);
        if (judgement.kind() == Kind.SAME || left.equals(right)) {
            return judgement;
        }
        Map<String, @Nullable Object> details = new LinkedHashMap<>();
        details.put("as", records.tellings(left));
        details.put("bs", records.tellings(right));
        return judgement.details(details);
    }

    private Judgement claim(Judgement judgement) {
        JudgementReads.ClaimPlace place = records.claim(judgement.a());
        if (place == null) {
            throw new IllegalArgumentException("expected the id of a claim that stands, got '" + judgement.a()
                    + "'; find --format json shows ids");
        }
        Map<String, @Nullable Object> details = new LinkedHashMap<>(judgement.details());
        if (judgement.kind() == Kind.CORRECTED) {
            Claim claim = claim(judgement.a(), place.reading());
            if (claim != null) {
                Correction.check(claim, judgement.fields());
            }
        }
        details.put("reading", place.reading());
        return new Judgement(judgement.kind(), judgement.a(), place.report(), null, details, judgement.why());
    }

    private @Nullable Claim claim(String id, long reading) {
        String body = reads.entries().body(reading);
        List<Claim> claims = body == null ? List.of() : ReadingJson.read(body).claims();
        return claims.stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Judgement undo(Judgement judgement) {
        for (JudgementMade made : records.all()) {
            if (Long.toString(made.entry()).equals(judgement.a())) {
                if (!made.holds()) {
                    throw new IllegalArgumentException("judgement " + judgement.a() + " was undone already");
                }
                return judgement;
            }
        }
        throw new IllegalArgumentException(
                "expected the number of a judgement, got '" + judgement.a() + "'; 'judge list' shows them");
    }
}
