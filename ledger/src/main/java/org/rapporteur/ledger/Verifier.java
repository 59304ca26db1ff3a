package org.rapporteur.ledger;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.exchange.ReadingJson;
import org.rapporteur.ledger.entry.Chain;
import org.rapporteur.ledger.entry.Checkpoint;
import org.rapporteur.ledger.entry.Entry;
import org.rapporteur.ledger.entry.ErasurePayload;
import org.rapporteur.ledger.entry.Recorded;
import org.rapporteur.ledger.entry.ReportPayload;
import org.rapporteur.ledger.question.Verification;
import org.rapporteur.ledger.store.Reads;
import org.rapporteur.ledger.store.Replay;
import org.rapporteur.reading.Reading;

/** Checks a whole ledger. Used once. */
final class Verifier {
    private final Reads reads;
    private final Progress progress;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Long> reports = new HashMap<>();
    private final SortedSet<Long> missing = new TreeSet<>();
    private String previous = Chain.START;
    private long entries;
    private long quotes;

    Verifier(Reads reads, Progress progress) {
        this.reads = reads;
        this.progress = progress;
    }

    Verification verify(String integrity) {
        if (!integrity.equals("ok")) {
            problems.add("the database finds its file damaged: " + integrity);
        }
        check(() -> {
            walk(0);
            problems.addAll(reads.claims(reads.citations()).misquoted());
            views();
        });
        return new Verification(entries, quotes, previous, problems);
    }

    /** Checks what came after a checkpoint. What came before is not looked at again, but for the hash that it ended in. */
    Verification verifySince(Checkpoint since) {
        String there = since.entries() == 0 ? Chain.START : reads.entries().hash(since.entries());
        if (there == null) {
            throw new IllegalArgumentException("expected a checkpoint of this ledger, got " + since + ", but it has "
                    + reads.entries().count() + " entries");
        }
        if (!there.equals(since.head())) {
            problems.add("entry " + since.entries() + " is another than at the checkpoint: the ledger was rewritten");
        }
        entries = since.entries();
        previous = there;
        check(() -> walk(since.entries()));
        return new Verification(entries, quotes, previous, problems);
    }

    private void check(Runnable work) {
        try {
            work.run();
        } catch (DateTimeException | IllegalArgumentException e) {
            problems.add("entry " + (entries + 1) + " cannot be read: " + e.getMessage());
        }
    }

    private void walk(long after) {
        long of = reads.entries().count();
        reads.entries().after(after, (sequence, stored) -> {
            entry(stored);
            progress.step(entries, of);
        });
        missing.forEach(sequence -> problems.add("the payload of entry " + sequence + " is missing"));
    }

    /** Entries that do not hold give no views to compare with. */
    private void views() {
        if (problems.isEmpty()) {
            Replay.differing(reads)
                    .forEach(table -> problems.add("the table " + table
                            + " holds something else than the entries give; verify --rebuild computes it anew"));
        }
    }

    private void entry(Recorded stored) {
        Entry entry = stored.entry();
        entries++;
        if (entry.sequence() != entries) {
            problems.add("expected entry " + entries + ", got entry " + entry.sequence() + ": an entry is missing");
            entries = entry.sequence();
        }
        if (!entry.previous().equals(previous)) {
            problems.add("entry " + entry.sequence() + " does not follow the entry before it");
        }
        if (!entry.hash().equals(Chain.hash(entry))) {
            problems.add("the header of entry " + entry.sequence() + " was changed");
        }
        previous = entry.hash();
        payload(stored);
    }

    private void payload(Recorded stored) {
        Entry entry = stored.entry();
        String body = stored.body();
        if (body == null) {
            missing.add(entry.sequence());
            return;
        }
        if (!stored.payloadHolds()) {
            problems.add("the payload of entry " + entry.sequence() + " was changed");
        }
        switch (entry.kind()) {
            case Entry.REPORT -> reports.put(ReportPayload.sha256(body), entry.sequence());
            case Entry.READING -> reading(entry, ReadingJson.read(body));
            case Entry.ERASURE -> missing.removeAll(ErasurePayload.read(body).entries());
            default -> {}
        }
    }

    private void reading(Entry entry, Reading reading) {
        Long report = reports.computeIfAbsent(reading.report().sha256(), reads::reportEntry);
        String body = report == null ? null : reads.entries().body(report);
        if (body == null) {
            problems.add("the reading of entry " + entry.sequence() + " is of a report that is not there");
            return;
        }
        quotes += Evidence.count(reading);
        for (String misquote : Evidence.misquotes(ReportPayload.text(body), reading)) {
            problems.add("a quote of entry " + entry.sequence() + " does not stand in its report: " + misquote);
        }
    }
}
