package org.rapporteur.cli.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Style;
import org.rapporteur.cli.evaluate.Scores.Count;
import org.rapporteur.cli.evaluate.Scores.Share;
import org.rapporteur.exchange.Json;

/** Scores for people and for programs. */
final class ScoreSheet {
    private ScoreSheet() {}

    /** Tables of reports, acts and fields, then the three measures. */
    static String text(Scores scores, Style style) {
        StringBuilder out = new StringBuilder();
        row(out, style.strong("%-44s %9s %9s %9s%n"), "report", "gold", "predicted", "strict");
        scores.reports()
                .forEach((name, count) ->
                        row(out, "%-44s %9d %9d %9d%n", name, count.gold, count.predicted, count.strict));
        row(
                out,
                "%n" + style.strong("%-16s %9s %9s %9s %9s %9s %9s%n"),
                "act",
                "gold",
                "predicted",
                "strict",
                "precision",
                "recall",
                "F1");
        scores.acts()
                .forEach((act, count) -> row(
                        out,
                        "%-16s %9d %9d %9d %9.3f %9.3f %9.3f%n",
                        act,
                        count.gold,
                        count.predicted,
                        count.strict,
                        ratio(count.strict, count.predicted),
                        ratio(count.strict, count.gold),
                        f1(count.strict, count)));
        row(out, "%n" + style.strong("%-16s %9s %9s %9s%n"), "field", "right", "of", "share");
        scores.fields()
                .forEach((field, share) -> row(
                        out, "%-16s %9d %9d %9.3f%n", field, share.right, share.all, ratio(share.right, share.all)));
        row(out, "%nquotes that do not stand in their text: %d%n%n", scores.badQuotes());
        Count total = scores.total();
        measure(out, "core", total.core, total);
        measure(out, "strict", total.strict, total);
        measure(out, "exact", total.exact, total);
        confidence(out, scores.reliability());
        return out.toString();
    }

    /** What went wrong, by cause, each cause with its count. */
    static String errors(Errors errors, Style style) {
        StringBuilder out = new StringBuilder();
        errors.byCause().forEach((cause, list) -> {
            row(out, style.strong("%s (%d)") + "%n", cause.words(), list.size());
            list.forEach(error -> out.append("  ").append(error).append('\n'));
            out.append('\n');
        });
        return out.toString();
    }

    private static void confidence(StringBuilder out, Reliability reliability) {
        row(
                out,
                "%nconfidence: expected calibration error %.3f; sure of %d claims of %d, %d of these right%n",
                reliability.expectedError(),
                reliability.sure(),
                reliability.claims(),
                reliability.sureAndRight());
    }

    private static void measure(StringBuilder out, String name, int right, Count total) {
        row(
                out,
                "%-7s precision %.3f  recall %.3f  F1 %.3f%n",
                name,
                ratio(right, total.predicted),
                ratio(right, total.gold),
                f1(right, total));
    }

    private static void row(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }

    /** The same figures as an object. */
    static String json(Scores scores) {
        Map<String, @Nullable Object> sheet = new LinkedHashMap<>();
        Count total = scores.total();
        sheet.put("core", measures(total.core, total));
        sheet.put("strict", measures(total.strict, total));
        sheet.put("exact", measures(total.exact, total));
        sheet.put("badQuotes", scores.badQuotes());
        sheet.put("reports", counts(scores.reports()));
        sheet.put("acts", counts(scores.acts()));
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        scores.fields().forEach((field, share) -> fields.put(field, share(share)));
        sheet.put("fields", fields);
        return Json.indented(sheet);
    }

    private static Map<String, @Nullable Object> measures(int right, Count total) {
        Map<String, @Nullable Object> measures = new LinkedHashMap<>();
        measures.put("right", right);
        measures.put("predicted", total.predicted);
        measures.put("gold", total.gold);
        measures.put("precision", rounded(ratio(right, total.predicted)));
        measures.put("recall", rounded(ratio(right, total.gold)));
        measures.put("f1", rounded(f1(right, total)));
        return measures;
    }

    private static Map<String, @Nullable Object> counts(Map<String, Count> counts) {
        Map<String, @Nullable Object> objects = new LinkedHashMap<>();
        counts.forEach((name, count) -> {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            object.put("gold", count.gold);
            object.put("predicted", count.predicted);
            object.put("strict", count.strict);
            objects.put(name, object);
        });
        return objects;
    }

    private static Map<String, @Nullable Object> share(Share share) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("right", share.right);
        object.put("of", share.all);
        return object;
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN);
    }

    private static double ratio(int right, int all) {
        return all == 0 ? 0 : (double) right / all;
    }

    private static double f1(int right, Count count) {
        double precision = ratio(right, count.predicted);
        double recall = ratio(right, count.gold);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
