package org.rapporteur.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.ReadingJson;
import org.rapporteur.ledger.judge.Correction;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.judge.Judgement.Kind;
import org.rapporteur.ledger.merge.Mention;
import org.rapporteur.ledger.question.Assessment;
import org.rapporteur.ledger.question.JudgementMade;
import org.rapporteur.ledger.question.Stage;
import org.rapporteur.ledger.store.JudgementReads;
import org.rapporteur.ledger.store.Reads;
import org.rapporteur.reading.Claim;

/** Completes a judgement before it is recorded, and refuses one that cannot be. */
final class JudgementCheck {
    private static final List<Mention.Kind> FULFILLING = List.of(Mention.Kind.CONTRIBUTION, Mention.Kind.MEETING);
    private static final List<Mention.Kind> ANSWERING =
            List.of(Mention.Kind.UNDERTAKING, Mention.Kind.CONTRIBUTION, Mention.Kind.REFUSAL, Mention.Kind.WISH);

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
            case STAGE -> stage(judgement);
            case ASSESSMENT -> assessment(judgement);
            case FULFILS, NOT_FULFILS -> relation(judgement, Mention.Kind.UNDERTAKING, FULFILLING);
            case ANSWERS, NOT_ANSWERS -> relation(judgement, Mention.Kind.REQUEST, ANSWERING);
        };
    }

    private Mention.Kind kind(String id) {
        record(id);
        List<Mention> mentions = reads.matters(reads.citations()).mentions(id);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected the id of an undertaking, contribution or request, got '" + id + "'");
        }
        return mentions.get(0).kind();
    }

    /** No stage moves without a source; no source moves some. */
    private Judgement stage(Judgement judgement) {
        Stage next = Stage.of(String.valueOf(judgement.value()));
        expect(judgement.a(), Mention.Kind.UNDERTAKING);
        List<Mention> mentions = reads.matters(reads.citations()).mentions(judgement.a());
        Stage now = reads.axes(reads.citations()).of(mentions, LocalDate.MAX).stage();
        String against = now.refuses(next);
        if (against != null) {
            throw new IllegalArgumentException(
                    "expected a stage that can follow " + now.id() + ", got " + next.id() + ": " + against);
        }
        String evidence = evidence(judgement);
        if (evidence == null) {
            throw new IllegalArgumentException(
                    "expected the id of a claim as evidence that it is " + next.id() + ", got none");
        }
        if (next == Stage.COMMITTED && !reads.claims(reads.citations()).citesInstrument(evidence)) {
            throw new IllegalArgumentException(
                    "expected a claim that cites a signed instrument as evidence of committed, got '" + evidence + "'");
        }
        return judgement;
    }

    private Judgement assessment(Judgement judgement) {
        Assessment.of(String.valueOf(judgement.value()));
        expect(judgement.a(), Mention.Kind.UNDERTAKING);
        evidence(judgement);
        if (judgement.details().get("on") != null) {
            LocalDate.parse(String.valueOf(judgement.details().get("on")));
        }
        return judgement;
    }

    private @Nullable String evidence(Judgement judgement) {
        Object evidence = judgement.details().get("evidence");
        if (evidence == null) {
            return null;
        }
        if (records.claim(evidence.toString()) == null) {
            throw new IllegalArgumentException(
                    "expected the id of a claim that stands as evidence, got '" + evidence + "'");
        }
        return evidence.toString();
    }

    private void expect(String id, Mention.Kind expected) {
        Mention.Kind kind = kind(id);
        if (kind != expected) {
            throw new IllegalArgumentException(
                    "expected the id of " + expected.id() + ", got '" + id + "', which is a " + kind.id());
        }
    }

    private Judgement relation(Judgement judgement, Mention.Kind to, List<Mention.Kind> from) {
        expect(String.valueOf(judgement.b()), to);
        Mention.Kind kind = kind(judgement.a());
        if (!from.contains(kind)) {
            throw new IllegalArgumentException("'" + judgement.a() + "' is a " + kind.id() + ", expected one of "
                    + from.stream().map(Mention.Kind::id).toList());
        }
        return judgement;
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
