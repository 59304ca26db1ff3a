package org.rapporteur.ledger.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;
import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.Conflict;
import org.rapporteur.ledger.question.Finding;
import org.rapporteur.ledger.question.Tenure;
import org.rapporteur.ledger.question.TermsOfOffice;
import org.rapporteur.ledger.question.Verification;

/** Answers as JSON objects; the fields are told in docs/ledger-file.md. The same answer gives the same bytes. */
public final class AnswerJson {
    private AnswerJson() {}

    /** A brief. */
    public static String write(Brief brief) {
        return Json.indented(AnswerTree.brief(brief));
    }

    /** Who held an office; null gives {@code null}. */
    public static String write(@Nullable Tenure tenure) {
        return Json.indented(tenure == null ? null : AnswerTree.tenure(tenure));
    }

    /** The terms of an office. */
    public static String write(TermsOfOffice terms) {
        return Json.indented(AnswerTree.terms(terms));
    }

    /** What a search found. */
    public static String write(List<Finding> findings) {
        return Json.indented(findings.stream().map(AnswerTree::finding).toList());
    }

    /** What cannot both be true. */
    public static String conflicts(List<Conflict> conflicts) {
        return Json.indented(conflicts.stream().map(AnswerTree::conflict).toList());
    }

    /** What checking found. */
    public static String write(Verification verification) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("holds", verification.holds());
        fields.put("entries", verification.entries());
        fields.put("quotes", verification.quotes());
        fields.put("head", verification.head());
        fields.put("problems", verification.problems());
        return Json.indented(fields);
    }
}
