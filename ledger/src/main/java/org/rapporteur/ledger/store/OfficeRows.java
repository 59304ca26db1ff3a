package org.rapporteur.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mentions;
import org.rapporteur.ledger.office.OfficeClaims;
import org.rapporteur.ledger.office.OfficeName;
import org.rapporteur.ledger.office.OfficeTold;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reading;

/** Writes what readings say of offices. */
final class OfficeRows {
    private final Handle handle;

    OfficeRows(Handle handle) {
        this.handle = handle;
    }

    /** Adds what some claims of a reading say of offices. */
    void write(long entry, Reading reading, Collection<String> claims) {
        Batch batch = new Batch(
                handle,
                "office_row",
                "claim, office, body, reading, report, holder, predecessor, successor, holder_occupant,"
                        + " predecessor_occupant, term_first, term_last, day, quote_start, quote_end, known_from");
        for (Claim claim : reading.claims()) {
            OfficeTold told = OfficeClaims.of(reading.report().sha256(), claim, Mentions.said(claim, reading));
            if (told != null && claims.contains(claim.id())) {
                row(batch, entry, told);
            }
        }
        batch.run();
    }

    private static void row(Batch batch, long entry, OfficeTold told) {
        batch.row(
                told.claim(),
                told.office().id(),
                told.office().body(),
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
                told.end(),
                entry);
    }

    /** What a row says. */
    static OfficeTold told(ResultSet row) throws SQLException {
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
                MeetingNodes.period(row, "term"),
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
}
