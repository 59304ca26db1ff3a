package org.rapporteur.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.rapporteur.ledger.judge.Links.Link;
import org.rapporteur.ledger.merge.Copy;
import org.rapporteur.ledger.merge.TextSignature;
import org.rapporteur.ledger.merge.Verdict;

/** Reports that may copy one another. */
final class ReportNodes implements Nodes<Copy> {
    private static final String SELECT = "SELECT r.sha256, r.published, t.agency, t.signature FROM report r"
            + " JOIN report_text t ON t.sha256 = r.sha256 WHERE r.sha256 IN ";

    private static final Known.Place GROUP = new Known.Place("report_row", "sha256", "origin");

    private final Handle handle;

    ReportNodes(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Map<String, Copy> byIds(Collection<String> ids) {
        Map<String, Copy> byId = new TreeMap<>();
        Statements.listFor(handle, SELECT + "(<ids>)", ReportNodes::copy, ids)
                .forEach(copy -> byId.put(copy.sha256(), copy));
        return byId;
    }

    private static Copy copy(ResultSet row) throws SQLException {
        String published = row.getString("published");
        return new Copy(
                row.getString("sha256"),
                row.getString("signature"),
                row.getString("agency"),
                published == null ? null : LocalDate.parse(published));
    }

    @Override
    public List<String> members(String group) {
        return Statements.texts(handle, "SELECT sha256 FROM report WHERE origin = ? ORDER BY sha256", group);
    }

    @Override
    public Map<String, String> groups(Collection<String> ids) {
        return Lists.pairs(handle, "SELECT sha256, origin FROM report WHERE sha256 IN (<ids>)", ids);
    }

    /** Those that share a band of the signature with it. */
    @Override
    public Collection<Copy> candidates(Copy report) {
        return byIds(Statements.listFor(
                        handle,
                        "SELECT report FROM report_band WHERE band IN (<ids>)",
                        row -> row.getString(1),
                        TextSignature.bands(report.signature())))
                .values();
    }

    @Override
    public String id(Copy report) {
        return report.sha256();
    }

    @Override
    public Verdict compare(Copy a, Copy b) {
        return a.compare(b);
    }

    @Override
    public List<Link> relate(Copy a, Copy b) {
        return List.of();
    }

    @Override
    public boolean contradict(Copy a, Copy b) {
        return false;
    }

    @Override
    public Comparator<Copy> first() {
        return Comparator.comparing(Copy::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Copy::sha256);
    }

    @Override
    public void assign(Known known, Collection<String> ids, String group) {
        known.change(GROUP, ids, group);
    }
}
