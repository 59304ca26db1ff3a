package org.rapporteur.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;
import org.rapporteur.exchange.ReadingJson;
import org.rapporteur.ledger.entry.Entry;
import org.rapporteur.ledger.judge.JudgedClaims;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.judge.Judgement.Kind;
import org.rapporteur.reading.Claim;

/** Writes what persons judged, and what follows for the groups of tellings. */
final class JudgementRows {
    private static final String COLUMNS = "entry, kind, a, b, value, told, why, actor, time";

    private final Handle handle;
    private final Known known;
    private final Entries entries;

    JudgementRows(Known known, Entries entries) {
        this.handle = known.handle();
        this.known = known;
        this.entries = entries;
    }

    void write(Entry entry, Judgement judgement) {
        handle.execute(
                "INSERT INTO judgement_row (" + COLUMNS + ", known_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.sequence(),
                judgement.kind().id(),
                judgement.a(),
                judgement.b(),
                judgement.value(),
                Json.line(judgement.details()),
                judgement.why(),
                entry.actor().name(),
                entry.time().toString(),
                entry.sequence());
        if (judgement.kind().joins()) {
            pairs(entry.sequence(), judgement);
            regroup(judgement);
        } else if (judgement.kind() == Kind.UNDO) {
            undo(entry(judgement));
        }
    }

    private static long entry(Judgement undo) {
        return Long.parseLong(undo.a());
    }

    /** Two records that were two are parted or joined with all their tellings. */
    private void pairs(long entry, Judgement judgement) {
        Batch batch = new Batch(handle, "judged_pair_row", "entry, a, b, verdict, known_from");
        for (String a : members(judgement, "as", judgement.a())) {
            for (String b : members(judgement, "bs", String.valueOf(judgement.b()))) {
                boolean inOrder = a.compareTo(b) < 0;
                batch.row(
                        entry,
                        inOrder ? a : b,
                        inOrder ? b : a,
                        judgement.kind().id(),
                        known.entry());
            }
        }
        batch.run();
    }

    private static List<String> members(Judgement judgement, String side, String alone) {
        return judgement.details().get(side) instanceof List<?> ids
                ? ids.stream().map(String::valueOf).toList()
                : List.of(alone);
    }

    private void regroup(Judgement judgement) {
        Collection<String> touched = new TreeSet<>(members(judgement, "as", judgement.a()));
        touched.addAll(members(judgement, "bs", String.valueOf(judgement.b())));
        Nodes<?> nodes = new LinkRows(handle).nodes(judgement.a());
        new Groups<>(handle, nodes, known).regroup(touched);
    }

    /** Ends a judgement; one that undid another brings that back. */
    private void undo(long undone) {
        Judgement judgement = find(undone);
        if (judgement == null) {
            return;
        }
        String number = Long.toString(undone);
        known.end("judgement_row", "CAST(entry AS TEXT)", List.of(number));
        known.end("judged_pair_row", "CAST(entry AS TEXT)", List.of(number));
        if (judgement.kind() == Kind.UNDO) {
            restore(entry(judgement));
        } else if (judgement.kind().joins()) {
            regroup(judgement);
        }
    }

    private void restore(long entry) {
        Judgement judgement = find(entry);
        if (judgement == null) {
            return;
        }
        handle.execute(
                "INSERT INTO judgement_row (" + COLUMNS + ", known_from) SELECT " + COLUMNS + ", " + known.entry()
                        + " FROM judgement_row WHERE entry = ? AND known_from = ?",
                entry,
                entry);
        if (judgement.kind().joins()) {
            pairs(entry, judgement);
            regroup(judgement);
        } else if (judgement.kind() == Kind.UNDO) {
            undo(entry(judgement));
        }
    }

    /** The judgement of an entry, in force or not, or null. */
    @Nullable
    Judgement find(long entry) {
        return handle.createQuery("SELECT * FROM judgement_row WHERE entry = ? AND known_from = ?")
                .bind(0, entry)
                .bind(1, entry)
                .map((row, context) -> judgement(row))
                .findOne()
                .orElse(null);
    }

    static Judgement judgement(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> details = new LinkedHashMap<>();
        if (Json.parse(row.getString("told")) instanceof Map<?, ?> told) {
            told.forEach((key, value) -> details.put(String.valueOf(key), value));
        }
        return new Judgement(
                Kind.of(row.getString("kind")),
                row.getString("a"),
                row.getString("b"),
                row.getString("value"),
                details,
                row.getString("why"));
    }

    /** The reports whose claims a judgement concerns. */
    Collection<String> reports(Judgement judgement) {
        if (judgement.kind() == Kind.UNDO) {
            Judgement undone = find(entry(judgement));
            return undone == null ? List.of() : reports(undone);
        }
        return judgement.kind().ofClaim() && judgement.b() != null ? List.of(judgement.b()) : List.of();
    }

    /** The judgements in force on the claims of a report, in the order in which they were made. */
    List<JudgedClaims.OnClaim> ofReport(String report) {
        List<JudgedClaims.OnClaim> judgements = new ArrayList<>();
        List<Judgement> all = Statements.list(
                handle, "SELECT * FROM judgement WHERE b = ? ORDER BY entry", JudgementRows::judgement, report);
        for (Judgement judgement : all) {
            if (judgement.kind().ofClaim()) {
                judgements.add(new JudgedClaims.OnClaim(judgement, judgedClaim(judgement)));
            }
        }
        return judgements;
    }

    /** The claim as its reading gave it when it was judged; null where that is a person's own or was erased. */
    private @Nullable Claim judgedClaim(Judgement judgement) {
        Object reading = judgement.details().get("reading");
        String body = reading instanceof Number entry ? entries.body(entry.longValue()) : null;
        if (body == null) {
            return null;
        }
        return ReadingJson.read(body).claims().stream()
                .filter(claim -> claim.id().equals(judgement.a()))
                .findFirst()
                .orElse(null);
    }
}
