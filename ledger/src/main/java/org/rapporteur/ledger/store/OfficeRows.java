package org.rapporteur.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mentions;
import org.rapporteur.ledger.office.OfficeClaims;
import org.rapporteur.ledger.office.OfficeName;
import org.rapporteur.ledger.office.OfficeTold;
import org.rapporteur.ledger.office.Term;
import org.rapporteur.ledger.office.Terms;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reading;

/** Writes what readings say of offices, and keeps up the terms that follow. */
final class OfficeRows {
    private final Handle handle;

    OfficeRows(Handle handle) {
        this.handle = handle;
    }

    void write(long entry, Reading reading) {
        Collection<String> offices = new TreeSet<>();
        for (Claim claim : reading.claims()) {
            OfficeTold told = OfficeClaims.of(reading.report().sha256(), claim, Mentions.said(claim, reading));
            if (told != null) {
                row(entry, told);
                offices.add(told.office().id());
            }
        }
        offices.forEach(this::reckon);
    }

    private void row(long entry, OfficeTold told) {
        new Batch(
                        handle,
                        "office_told",
                        "claim, office, reading, report, holder, predecessor, successor, holder_occupant,"
                                + " predecessor_occupant, term_first, term_last, day, quote_start, quote_end")
                .row(
                        told.claim(),
                        told.office().id(),
                        entry,
                        told.report(),
                        told.holder(),
                        told.predecessor(),
                        told.successor(),
                        told.occupant(),
                        told.predecessorOccupant(),
                        ClaimRows.first(told.term()),
                        ClaimRows.last(told.term()),
                        Lists.text(told.day()),
                        told.start(),
                        told.end())
                .run();
    }

    /** Takes away what a report says of offices. */
    void remove(String report) {
        List<String> offices = handle.createQuery("SELECT DISTINCT office FROM office_told WHERE report = ?")
                .bind(0, report)
                .mapTo(String.class)
                .list();
        handle.execute("DELETE FROM office_told WHERE report = ?", report);
        offices.forEach(this::reckon);
    }

    private void reckon(String office) {
        handle.execute("DELETE FROM term WHERE office = ?", office);
        List<OfficeTold> told = handle.createQuery("SELECT * FROM office_told WHERE office = ? ORDER BY claim")
                .bind(0, office)
                .map((row, context) -> told(row))
                .list();
        Batch batch = new Batch(
                handle,
                "term",
                "office, rank, role, body, holder, occupant, term_from, term_to, predecessor, successor, evidence");
        int rank = 0;
        for (Term term : Terms.of(told)) {
            batch.row(
                    office,
                    ++rank,
                    term.office().role(),
                    term.office().body(),
                    term.holder(),
                    term.occupant(),
                    term.from(),
                    term.to(),
                    term.predecessor(),
                    term.successor(),
                    String.join(" ", term.evidence()));
        }
        batch.run();
    }

    private static OfficeTold told(ResultSet row) throws SQLException {
        String day = row.getString("day");
        return new OfficeTold(
                row.getString("claim"),
                office(row.getString("office")),
                row.getString("report"),
                row.getString("holder"),
                row.getString("predecessor"),
                row.getString("successor"),
                row.getString("holder_occupant"),
                row.getString("predecessor_occupant"),
                MeetingRows.period(row, "term"),
                day == null ? null : LocalDate.parse(day),
                row.getInt("quote_start"),
                row.getInt("quote_end"));
    }

    private static OfficeName office(String id) {
        int slash = id.indexOf('/');
        return new OfficeName(id.substring(0, slash), body(id.substring(slash + 1)));
    }

    private static @Nullable String body(String body) {
        return body.isEmpty() ? null : body;
    }

    /** The term of a row. */
    static Term term(ResultSet row) throws SQLException {
        return new Term(
                new OfficeName(row.getString("role"), row.getString("body")),
                row.getString("holder"),
                row.getString("occupant"),
                row.getString("term_from"),
                row.getString("term_to"),
                row.getString("predecessor"),
                row.getString("successor"),
                List.of(row.getString("evidence").split(" ")));
    }
}
