package org.rapporteur.ledger.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.question.Comparison;
import org.rapporteur.ledger.question.JudgementMade;

/** Judgements, for people and as JSON. */
public final class JudgementPrint {
    private JudgementPrint() {}

    /** That one was recorded. */
    public static String json(long entry, Judgement judgement) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("entry", entry);
        fields.putAll(fields(judgement));
        return Json.indented(fields);
    }

    /** That one was recorded. */
    public static String text(long entry, Judgement judgement) {
        return "judgement " + entry + ": " + line(judgement) + "\n";
    }

    /** Judgements, earliest first. */
    public static String json(List<JudgementMade> judgements) {
        List<Object> all = new ArrayList<>();
        for (JudgementMade made : judgements) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("entry", made.entry());
            fields.put("time", made.time().toString());
            fields.put("actor", made.actor());
            fields.put("holds", made.holds());
            fields.putAll(fields(made.judgement()));
            all.add(fields);
        }
        return Json.indented(all);
    }

    /** Judgements, one a line. */
    public static String text(List<JudgementMade> judgements) {
        StringBuilder out = new StringBuilder();
        for (JudgementMade made : judgements) {
            out.append(made.entry())
                    .append(made.holds() ? "  " : "  (undone) ")
                    .append(line(made.judgement()))
                    .append(" (")
                    .append(made.actor())
                    .append(", ")
                    .append(made.time())
                    .append(")\n");
        }
        return out.isEmpty() ? "Nobody has judged anything yet.\n" : out.toString();
    }

    /** How two records stand to each other. */
    public static String json(Comparison comparison) {
        List<Object> pairs = new ArrayList<>();
        for (Comparison.Pair pair : comparison.pairs()) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("a", pair.a());
            fields.put("b", pair.b());
            fields.put("verdict", pair.verdict());
            fields.put("score", pair.score());
            fields.put("why", pair.why());
            fields.put("judged", pair.judged().isEmpty() ? null : pair.judged());
            pairs.add(fields);
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("a", comparison.a());
        fields.put("b", comparison.b());
        fields.put("one", comparison.one());
        fields.put("pairs", pairs);
        return Json.indented(fields);
    }

    /** How two records stand to each other, one pair of tellings a line. */
    public static String text(Comparison comparison) {
        StringBuilder out = new StringBuilder(comparison.one() ? "shown as one\n" : "shown as two\n");
        for (Comparison.Pair pair : comparison.pairs()) {
            out.append(pair.a())
                    .append(" and ")
                    .append(pair.b())
                    .append(": ")
                    .append(pair.verdict())
                    .append(" (")
                    .append(pair.why())
                    .append(')')
                    .append(pair.judged().isEmpty() ? "" : ", a person says " + pair.judged())
                    .append('\n');
        }
        return out.toString();
    }

    private static Map<String, @Nullable Object> fields(Judgement judgement) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("judgement", judgement.kind().id());
        fields.put("a", judgement.a());
        fields.put("b", judgement.b());
        fields.put("value", judgement.value());
        fields.put("fields", judgement.fields().isEmpty() ? null : judgement.fields());
        fields.put("why", judgement.why());
        return fields;
    }

    private static String line(Judgement judgement) {
        String other = judgement.b() == null || judgement.kind().ofClaim() ? "" : " " + judgement.b();
        String value = judgement.value() == null ? "" : " " + judgement.value();
        String fields = judgement.fields().isEmpty() ? "" : " " + judgement.fields();
        String why = judgement.why() == null ? "" : ": " + judgement.why();
        return judgement.kind().id() + " " + judgement.a() + other + value + fields + why;
    }
}
