package org.rapporteur.ledger.question;

import java.util.List;
import org.rapporteur.ledger.office.Course;

/**
 * The terms of one office.
 *
 * @param terms in order of time
 * @param course gaps between them and overlaps
 * @param notices where they depart from the custom by which the office rotates; hints, no facts
 */
public record TermsOfOffice(List<Tenure> terms, Course course, List<String> notices) {
    public TermsOfOffice {
        terms = List.copyOf(terms);
        notices = List.copyOf(notices);
    }
}
