package org.rapporteur.ledger.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.question.Named;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.ledger.question.Totals;
import org.rapporteur.ledger.question.Totals.Converted;
import org.rapporteur.ledger.question.Totals.Total;

/** Sums of money, for people and as JSON. */
public final class TotalsPrint {
    /** More rates than these are counted, not shown. */
    private static final int MOST_RATES = 3;

    private TotalsPrint() {}

    /** Sums as JSON. */
    public static String json(Totals totals) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("schema", 1);
        fields.put("on", totals.on().toString());
        fields.put("names", totals.names());
        fields.put("totals", totals.totals().stream().map(TotalsPrint::total).toList());
        fields.put(
                "cumulative",
                totals.cumulative().stream().map(AnswerTree::matter).toList());
        fields.put("withheld", totals.withheld());
        return Json.indented(fields);
    }

    private static Map<String, @Nullable Object> total(Total total) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("by", total.givers());
        fields.put("to", total.recipients());
        fields.put("topic", total.topic());
        fields.put("currency", total.currency());
        fields.put("rate", total.rate());
        fields.put("stage", total.stage());
        fields.put("least", total.least());
        fields.put("most", total.most());
        fields.put("converted", total.converted() == null ? null : converted(total.converted()));
        fields.put("matters", total.matters().stream().map(AnswerTree::matter).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> converted(Converted converted) {
        List<Object> rates = new ArrayList<>();
        for (Totals.Rate rate : converted.rates()) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("day", rate.day().toString());
            fields.put("rate", rate.factor());
            rates.add(fields);
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("currency", converted.currency());
        fields.put("least", converted.least());
        fields.put("most", converted.most());
        fields.put("rates", rates);
        fields.put("noRate", converted.missing());
        return fields;
    }

    /**
     * Sums, those of one giver, recipient and topic beneath each other, each with what it sums up.
     *
     * @param width columns of a line
     */
    public static String text(Totals totals, int width) {
        Wrapped out = new Wrapped(width);
        if (totals.totals().isEmpty() && totals.cumulative().isEmpty()) {
            return out.paragraph("", "  ", "No sum of money is told up to " + totals.on() + ".")
                    .toString();
        }
        String heading = "";
        for (Total total : totals.totals()) {
            String own = heading(total, totals.names());
            if (!own.equals(heading)) {
                out.paragraph("", "  ", own);
                heading = own;
            }
            sum(out, total);
        }
        if (!totals.cumulative().isEmpty()) {
            out.paragraph("", "  ", "Told as totals of several, and added to nothing");
            totals.cumulative().forEach(matter -> matter(out, matter));
        }
        out.paragraph("", "  ", "Up to " + totals.on() + "; stages stand side by side and are never added.");
        return out.toString();
    }

    private static String heading(Total total, Map<String, String> names) {
        String by = parties(total.givers(), names);
        String to = parties(total.recipients(), names);
        String sides = by + (to.isEmpty() ? "" : " → " + to);
        String topic = total.topic() == null ? "" : total.topic();
        String both = sides.isBlank() || topic.isEmpty() ? sides + topic : sides + ", " + topic;
        return both.isBlank() ? "All" : both.strip();
    }

    private static String parties(List<String> ids, Map<String, String> names) {
        return ids.stream()
                .map(id -> Named.label(id, names.getOrDefault(id, id)))
                .collect(Collectors.joining(" and "));
    }

    private static void sum(Wrapped out, Total total) {
        String rate = total.rate() == null ? "" : " " + total.rate();
        String most = Words.sum(new Sum(total.most(), total.currency(), null, List.of()));
        String range = total.isRange()
                ? Words.sum(new Sum(total.least(), total.currency(), null, List.of())) + " to " + most
                        + ", as some are perhaps the same"
                : most;
        Converted converted = total.converted();
        out.paragraph(
                "  ", "    ", total.stage() + ": " + range + rate + (converted == null ? "" : "; " + words(converted)));
        total.matters().forEach(matter -> matter(out, matter));
    }

    private static String words(Converted converted) {
        if (!converted.missing().isEmpty()) {
            return "not in " + converted.currency() + ": no rate for " + String.join(", ", converted.missing());
        }
        String least = String.valueOf(converted.least());
        String most = String.valueOf(converted.most());
        List<Totals.Rate> rates = converted.rates();
        String used = rates.stream()
                .limit(MOST_RATES)
                .map(rate -> rate.factor().toPlainString() + " of " + rate.day())
                .collect(Collectors.joining(", "));
        String more = rates.size() > MOST_RATES ? " and " + (rates.size() - MOST_RATES) + " more" : "";
        return converted.currency() + " " + (least.equals(most) ? most : least + " to " + most) + " at "
                + (rates.size() == 1 ? "the rate " : "the rates ") + used + more;
    }

    private static void matter(Wrapped out, Matter matter) {
        String amount = matter.amount() == null ? "" : Words.sum(matter.amount()) + ": ";
        out.paragraph("    • ", "      ", amount + matter.what(), Words.sources(matter.citations()));
    }
}
