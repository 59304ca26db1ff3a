package org.rapporteur.ledger;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.ledger.question.Change;
import org.rapporteur.ledger.question.History;
import org.rapporteur.ledger.store.HistoryReads;
import org.rapporteur.ledger.store.Reads;

/** Tells how a record came to be what it is, within one transaction. */
final class HistoryQuestion {
    private static final Pattern CLAIM = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern REPORT = Pattern.compile("[0-9a-f]{6,64}");

    private final Reads reads;
    private final PartyNames names;
    private final HistoryReads histories;

    HistoryQuestion(Reads reads, PartyNames names) {
        this.reads = reads;
        this.names = names;
        this.histories = reads.histories(reads.citations());
    }

    History answer(String record) {
        String id = record.strip();
        if (id.indexOf('#') >= 0) {
            return known(id, "matter", histories.ofMatter(id));
        }
        if (id.indexOf(':') >= 0) {
            return known(id, "meeting", histories.ofMeeting(id));
        }
        String digits = id.toLowerCase(Locale.ROOT);
        List<Change> claim = CLAIM.matcher(digits).matches() ? histories.ofClaim(digits) : List.of();
        if (!claim.isEmpty()) {
            return new History(digits, "claim", claim);
        }
        List<String> reports = REPORT.matcher(digits).matches() ? reads.reports(digits) : List.of();
        if (reports.size() == 1) {
            return new History(reports.get(0), "report", histories.ofReport(reports.get(0)));
        }
        List<Change> erased = REPORT.matcher(digits).matches() ? histories.ofReport(digits) : List.of();
        return erased.isEmpty() ? ofParty(id) : new History(digits, "report", erased);
    }

    private History ofParty(String name) {
        String party = names.id(name);
        return new History(party, "party", histories.ofParty(party));
    }

    private static History known(String id, String kind, List<Change> changes) {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("expected the id of a " + kind + " in the ledger, got '" + id
                    + "'; brief and find --format json show ids");
        }
        return new History(id, kind, changes);
    }
}
