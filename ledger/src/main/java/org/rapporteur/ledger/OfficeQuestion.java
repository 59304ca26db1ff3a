package org.rapporteur.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.ledger.office.Course;
import org.rapporteur.ledger.office.OfficeName;
import org.rapporteur.ledger.office.Rotation;
import org.rapporteur.ledger.office.Term;
import org.rapporteur.ledger.question.Tenure;
import org.rapporteur.ledger.question.TermsOfOffice;
import org.rapporteur.ledger.store.OfficeReads;
import org.rapporteur.ledger.store.Reads;

/** Says who held an office, within one transaction. */
final class OfficeQuestion {
    private static final Comparator<Term> LATEST_FIRST = Comparator.comparing(
                    Term::firstDay, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed();

    private final OfficeName office;
    private final OfficeReads offices;

    OfficeQuestion(Reads reads, OfficeName office) {
        this.office = office;
        this.offices = reads.offices(reads.citations());
    }

    /** The term of whoever held it on a day, the latest begun of several; empty where no report tells. */
    Optional<Tenure> heldOn(LocalDate day) {
        return offices.terms(office.id()).stream()
                .filter(term -> term.holdsOn(day))
                .sorted(LATEST_FIRST)
                .map(offices::tenure)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Every term in order of time, with gaps, overlaps and departures from custom. */
    TermsOfOffice terms() {
        List<Term> terms = offices.terms(office.id());
        List<Tenure> tenures =
                terms.stream().map(offices::tenure).filter(Objects::nonNull).toList();
        List<String> notices =
                Rotation.of(office).map(rotation -> rotation.notices(terms)).orElse(List.of());
        return new TermsOfOffice(tenures, Course.of(terms), notices);
    }
}
