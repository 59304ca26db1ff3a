package org.rapporteur.ledger;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.rapporteur.exchange.ReadingJson;
import org.rapporteur.ledger.entry.Chain;
import org.rapporteur.ledger.entry.Entry;
import org.rapporteur.ledger.entry.ReportPayload;
import org.rapporteur.ledger.question.Verification;
import org.rapporteur.ledger.store.Entries.Stored;
import org.rapporteur.ledger.store.Reads;
import org.rapporteur.ledger.store.Replay;
import org.rapporteur.reading.Reading;

/** Checks a whole ledger. Used once. */
final class Verifier {
    private final Reads reads;
    private final Progress progress;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Long> reports = new HashMap<>();
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
        try {
            long of = reads.entries().count();
            reads.entries().each((sequence, stored) -> {
                entry(stored);
                progress.step(entries, of);
            });
            problems.addAll(reads.claims(reads.citations()).misquoted());
            views();
        } catch (DateTimeException | IllegalArgumentException e) {
            problems.add("entry " + (entries + 1) + " cannot be read: " + e.getMessage());
        }
        return new Verification(entries, quotes, previous, problems);
    }

    /** Entries that do not hold give no views to compare with. */
    private void views() {
        if (problems.isEmpty()) {
            Replay.differing(reads)
                    .forEach(table -> problems.add("the table " + table
                            + " holds something else than the entries give; verify --rebuild computes it anew"));
        }
    }

    private void entry(Stored stored) {
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

    private void payload(Stored stored) {
        Entry entry = stored.entry();
        String body = stored.body();
        if (body == null) {
            problems.add("the payload of entry " + entry.sequence() + " is missing");
            return;
        }
        if (!entry.payloadHash().equals(Chain.payloadHash(HexFormat.of().parseHex(stored.salt()), body))) {
            problems.add("the payload of entry " + entry.sequence() + " was changed");
        }
        switch (entry.kind()) {
            case Entry.REPORT -> reports.put(ReportPayload.sha256(body), entry.sequence());
            case Entry.READING -> reading(entry, ReadingJson.read(body));
            default -> {}
        }
    }

    private void reading(Entry entry, Reading reading) {
        Long report = reports.get(reading.report().sha256());
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
