package org.rapporteur.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.ReadingJson;
import org.rapporteur.ledger.entry.Entry;
import org.rapporteur.ledger.entry.ErasurePayload;
import org.rapporteur.ledger.entry.ReportPayload;
import org.rapporteur.ledger.judge.JudgedClaims;
import org.rapporteur.ledger.judge.JudgedClaims.Ranked;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.judge.Links;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reading;

/**
 * Keeps the view tables up with the entries: applies one entry at a time, and gives the same rows whether an entry is
 * applied when it comes or when all are read again.
 */
final class Projection {
    /** Raised when the same entries give other rows than before: the views of older ledgers are then computed anew. */
    static final int VERSION = 15;

    /** Every view table. */
    static final List<String> TABLES = List.of(
            "report_text",
            "report_band",
            "report_row",
            "reading_row",
            "claim_row",
            "claim_item",
            "claim_party",
            "claim_topic",
            "party_named_row",
            "party_called_row",
            "person_named_row",
            "meeting_row",
            "meeting_party_row",
            "meeting_word",
            "mention_row",
            "mention_party_row",
            "mention_key",
            "link_row",
            "judgement_row",
            "judged_pair_row",
            "office_row",
            "erasure");

    /** The views that show what is current. */
    static final List<String> VIEWS = List.of(
            "report",
            "claim",
            "claim_item",
            "claim_party",
            "claim_topic",
            "meeting_told",
            "meeting_party",
            "mention",
            "mention_party",
            "link",
            "office_told");

    private final Handle handle;
    private final Entries entries;
    private final Collection<String> fresh = new TreeSet<>();

    /**
     * @param handle of the views
     * @param entries that they are computed from, which may be another ledger's
     */
    Projection(Handle handle, Entries entries) {
        this.handle = handle;
        this.entries = entries;
    }

    /** Ids of records that came with the entries applied so far, and that the program has not judged. */
    Collection<String> fresh() {
        return fresh;
    }

    /**
     * Applies an entry. Kinds that feed no view are passed over.
     *
     * @param body the payload, or null where it was erased
     */
    void apply(Entry entry, @Nullable String body) {
        if (body == null) {
            return;
        }
        switch (entry.kind()) {
            case Entry.REPORT -> new ReportRows(handle).text(entry.sequence(), ReportPayload.text(body));
            case Entry.READING -> reading(entry.sequence(), ReadingJson.read(body));
            case Entry.JUDGEMENT -> judgement(entry, body);
            case Entry.ERASURE -> erasure(entry.sequence(), ErasurePayload.read(body));
            default -> {}
        }
    }

    /** Empties every view table. */
    void clear() {
        for (String table : TABLES) {
            handle.execute("DELETE FROM " + table);
        }
    }

    private void judgement(Entry entry, String body) {
        if (Links.isIn(body)) {
            new LinkRows(handle).write(entry.sequence(), Links.read(body));
            return;
        }
        JudgementRows rows = new JudgementRows(new Known(handle, entry.sequence()), entries);
        Judgement judgement = Judgement.read(body);
        rows.write(entry, judgement);
        rows.reports(judgement).forEach(report -> again(entry.sequence(), report));
    }

    private void erasure(long entry, ErasurePayload erasure) {
        handle.execute(
                "INSERT INTO erasure (report, entry, why) VALUES (?, ?, ?)", erasure.report(), entry, erasure.why());
    }

    private void reading(long entry, Reading reading) {
        String report = reading.report().sha256();
        Known known = new Known(handle, entry);
        known.end("reading_row", "report", List.of(report));
        Collection<String> loose = new MeetingRows(handle).end(known, report);
        new Groups<>(handle, new MeetingNodes(handle), known).regroup(loose);
        new ReportRows(handle).describe(known, reading.report());
        row(entry, reading);
        fresh.add(report);
        List<String> meetings = new MeetingRows(handle).write(entry, reading);
        fresh.addAll(meetings);
        new Groups<>(handle, new MeetingNodes(handle), known).regroup(Pairs.judged(handle, meetings));
        new ClaimRows(handle, entry, entry, reading).names();
        claims(known, entry, reading);
    }

    /** Brings the claims of a report up with judgements on them. */
    private void again(long entry, String report) {
        Long of = handle.createQuery("SELECT entry FROM reading WHERE report = ?")
                .bind(0, report)
                .mapTo(Long.class)
                .findOne()
                .orElse(null);
        String body = of == null ? null : entries.body(of);
        if (of != null && body != null) {
            claims(new Known(handle, entry), of, ReadingJson.read(body));
        }
    }

    private void claims(Known known, long of, Reading reading) {
        String report = reading.report().sha256();
        List<Ranked> holding = JudgedClaims.of(reading, new JudgementRows(known, entries).ofReport(report));
        Collection<String> shown = new HashSet<>(
                Statements.texts(handle, "SELECT id FROM claim WHERE report = ? AND reading = ?", report, of));
        List<String> ended = Statements.texts(handle, "SELECT id FROM claim WHERE report = ?", report);
        ended.removeIf(id -> shown.contains(id) && holds(holding, id));
        Collection<String> loose = new MentionRows(handle).end(known, ended);
        known.end("claim_row", "id", ended);
        known.end("office_row", "claim", ended);
        new Groups<>(handle, new MentionNodes(handle), known).regroup(loose);
        write(known, of, with(reading, holding), unshown(holding, shown));
    }

    private void write(Known known, long of, Reading reading, List<Ranked> claims) {
        List<String> ids = claims.stream().map(ranked -> ranked.claim().id()).toList();
        new ClaimRows(handle, known.entry(), of, reading).write(claims);
        List<String> mentions = new MentionRows(handle).write(known.entry(), reading, ids);
        fresh.addAll(mentions);
        new Groups<>(handle, new MentionNodes(handle), known).regroup(Pairs.judged(handle, mentions));
        new OfficeRows(handle).write(known.entry(), reading, ids);
    }

    private static boolean holds(List<Ranked> holding, String id) {
        return holding.stream().anyMatch(ranked -> ranked.claim().id().equals(id));
    }

    private static List<Ranked> unshown(List<Ranked> holding, Collection<String> shown) {
        List<Ranked> unshown = new ArrayList<>(holding);
        unshown.removeIf(ranked -> shown.contains(ranked.claim().id()));
        return unshown;
    }

    private static Reading with(Reading reading, List<Ranked> holding) {
        List<Claim> claims = holding.stream().map(Ranked::claim).toList();
        return new Reading(
                reading.report(),
                reading.versions(),
                reading.parties(),
                reading.meetings(),
                reading.persons(),
                claims,
                reading.notUnderstood());
    }

    private void row(long entry, Reading reading) {
        Statements.execute(
                handle,
                "INSERT INTO reading_row (entry, report, engine, lexicon, model, published, claims, known_from)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                entry,
                reading.report().sha256(),
                reading.versions().engine(),
                reading.versions().lexicon(),
                reading.versions().model(),
                reading.report().published(),
                reading.claims().size(),
                entry);
    }
}
