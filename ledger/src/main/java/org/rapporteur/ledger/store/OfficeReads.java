package org.rapporteur.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.office.OfficeTold;
import org.rapporteur.ledger.office.Term;
import org.rapporteur.ledger.office.Terms;
import org.rapporteur.ledger.question.Tenure;

/** Reads offices and their terms. */
public final class OfficeReads {
    private final Handle handle;
    private final Citations citations;

    OfficeReads(Handle handle, Citations citations) {
        this.handle = handle;
        this.citations = citations;
    }

    /** The terms of one office, in order of time. */
    public List<Term> terms(String office) {
        return Terms.of(told("office", office));
    }

    /** The terms of every office of a body or relation, by office and time. */
    public List<Term> termsOf(String body) {
        return byOffice(told("body", body));
    }

    /**
     * The terms of every office of a body or relation as they were known before a day, by office and time.
     *
     * @param before what reports of this day and later tell is passed over
     */
    public List<Term> termsOf(String body, LocalDate before) {
        Set<String> later = LaterReports.of(handle, before);
        return byOffice(told("body", body).stream()
                .filter(told -> !later.contains(told.report()))
                .toList());
    }

    private static List<Term> byOffice(List<OfficeTold> all) {
        Map<String, List<OfficeTold>> byOffice = new TreeMap<>();
        for (OfficeTold told : all) {
            byOffice.computeIfAbsent(told.office().id(), id -> new ArrayList<>())
                    .add(told);
        }
        List<Term> terms = new ArrayList<>();
        byOffice.values().forEach(told -> terms.addAll(Terms.of(told)));
        return terms;
    }

    private List<OfficeTold> told(String column, String value) {
        return handle.createQuery("SELECT * FROM office_told WHERE " + column + " = ? ORDER BY claim")
                .bind(0, value)
                .map((row, context) -> OfficeRows.told(row))
                .list();
    }

    /** A term with its citations, or null where none of its quotes holds. */
    public @Nullable Tenure tenure(Term term) {
        var quotes = citations.ofClaims(term.evidence());
        return quotes.isEmpty()
                ? null
                : new Tenure(
                        term.office().role(),
                        term.office().body(),
                        term.holder(),
                        term.occupants(),
                        term.from(),
                        term.to(),
                        term.predecessor(),
                        term.successor(),
                        quotes);
    }
}
