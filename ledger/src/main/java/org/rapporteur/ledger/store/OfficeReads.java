package org.rapporteur.ledger.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.office.Term;
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
        return handle.createQuery("SELECT * FROM term WHERE office = ? ORDER BY rank")
                .bind(0, office)
                .map((row, context) -> OfficeRows.term(row))
                .list();
    }

    /** The terms of every office of a body or relation, by office and time. */
    public List<Term> termsOf(String body) {
        return handle.createQuery("SELECT * FROM term WHERE body = ? ORDER BY office, rank")
                .bind(0, body)
                .map((row, context) -> OfficeRows.term(row))
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
                        term.occupant(),
                        term.from(),
                        term.to(),
                        term.predecessor(),
                        term.successor(),
                        quotes);
    }
}
