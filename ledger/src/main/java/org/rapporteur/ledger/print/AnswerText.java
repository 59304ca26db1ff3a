package org.rapporteur.ledger.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.ledger.office.Course;
import org.rapporteur.ledger.question.Citation;
import org.rapporteur.ledger.question.Conflict;
import org.rapporteur.ledger.question.Finding;
import org.rapporteur.ledger.question.Tenure;
import org.rapporteur.ledger.question.TermsOfOffice;
import org.rapporteur.ledger.question.Verification;

/** Answers for people to read, but for briefs. */
public final class AnswerText {
    private AnswerText() {}

    /**
     * Who held an office.
     *
     * @param name gives the name of a party id
     * @param width columns of a line
     */
    public static String write(Tenure tenure, UnaryOperator<String> name, int width) {
        List<String> parts = new ArrayList<>();
        parts.add(tenure.role() + (tenure.body() == null ? "" : " of " + tenure.body()) + ": "
                + name.apply(tenure.holder()));
        parts.addAll(tenure.occupants());
        parts.add(Words.term(tenure.from(), tenure.to()));
        if (tenure.predecessor() != null) {
            parts.add("after " + name.apply(tenure.predecessor()));
        }
        if (tenure.successor() != null) {
            parts.add("before " + name.apply(tenure.successor()));
        }
        Wrapped out = new Wrapped(width);
        out.paragraph("", "  ", String.join(", ", parts), Words.sources(tenure.citations()));
        tenure.citations().forEach(citation -> quote(out, citation));
        return out.toString();
    }

    /**
     * The terms of an office, with what is missing between them and what is told twice.
     *
     * @param name gives the name of a party id
     * @param width columns of a line
     */
    public static String write(TermsOfOffice terms, UnaryOperator<String> name, int width) {
        StringBuilder out = new StringBuilder();
        terms.terms().forEach(tenure -> out.append(write(tenure, name, width)));
        Wrapped notes = new Wrapped(width);
        terms.course()
                .gaps()
                .forEach(gap -> notes.paragraph("", "  ", "no report names a holder " + between(gap, name)));
        terms.course().overlaps().forEach(both -> notes.paragraph("", "  ", "reports name two " + between(both, name)));
        terms.notices().forEach(notice -> notes.paragraph("", "  ", notice + " (a hint, no fact)"));
        return out.append(notes).toString();
    }

    private static String between(Course.Between between, UnaryOperator<String> name) {
        return "from " + between.from() + " to " + between.to() + ", between " + name.apply(between.before()) + " and "
                + name.apply(between.after());
    }

    /**
     * What a search found: one paragraph per claim.
     *
     * @param name gives the name of a party id
     * @param width columns of a line
     */
    public static String write(List<Finding> findings, UnaryOperator<String> name, int width) {
        Wrapped out = new Wrapped(width);
        for (Finding finding : findings) {
            String to = finding.to().isEmpty()
                    ? ""
                    : " → " + Words.and(finding.to().stream().map(name).toList());
            String amount = finding.amount() == null ? "" : ", " + Words.sum(finding.amount());
            String said = finding.said() == null ? "undated" : finding.said().toString();
            out.paragraph(
                    "",
                    "  ",
                    said + " " + finding.act().id() + ": "
                            + Words.and(finding.by().stream().map(name).toList()) + to + amount,
                    finding.citation().source().line());
            quote(out, finding.citation());
        }
        return out.toString();
    }

    /**
     * What cannot both be true: two quotes a conflict.
     *
     * @param width columns of a line
     */
    public static String conflicts(List<Conflict> conflicts, int width) {
        Wrapped out = new Wrapped(width);
        for (Conflict conflict : conflicts) {
            String sides = conflict.one().says() + " or " + conflict.other().says();
            out.paragraph("", "  ", conflict.in() + ": " + sides);
            quote(out, conflict.one().citation());
            quote(out, conflict.other().citation());
        }
        return out.toString();
    }

    /** What checking found. */
    public static String write(Verification verification, int width) {
        Wrapped out = new Wrapped(width);
        for (String problem : verification.problems()) {
            out.paragraph("✗ ", "  ", problem);
        }
        String counts = verification.entries() + " entries, " + verification.quotes() + " quotes";
        String verdict = verification.holds()
                ? "everything holds"
                : verification.problems().size() + " problem(s)";
        out.paragraph("", "  ", counts + ": " + verdict);
        out.paragraph("", "  ", "head " + verification.head());
        return out.toString();
    }

    private static void quote(Wrapped out, Citation citation) {
        out.paragraph(
                "  “", "   ", citation.quote().text() + "”", citation.source().line());
    }
}
