package org.rapporteur.ledger.print;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.question.Named;
import org.rapporteur.ledger.question.Request;
import org.rapporteur.ledger.question.Requests;
import org.rapporteur.ledger.question.Undertaking;
import org.rapporteur.ledger.question.Undertakings;

/** Lists of undertakings and requests, for people and as JSON. */
public final class MatterPrint {
    private MatterPrint() {}

    /** Undertakings as JSON. */
    public static String json(Undertakings answer) {
        Map<String, @Nullable Object> fields = head(answer.on(), answer.names());
        fields.put(
                "undertakings",
                answer.undertakings().stream().map(AnswerTree::undertaking).toList());
        fields.put("more", answer.more());
        fields.put("withheld", answer.withheld());
        return Json.indented(fields);
    }

    /** Requests as JSON. */
    public static String json(Requests answer) {
        Map<String, @Nullable Object> fields = head(answer.on(), answer.names());
        fields.put(
                "requests", answer.requests().stream().map(AnswerTree::request).toList());
        fields.put("more", answer.more());
        fields.put("withheld", answer.withheld());
        return Json.indented(fields);
    }

    private static Map<String, @Nullable Object> head(LocalDate on, Map<String, String> names) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("schema", 1);
        fields.put("on", on.toString());
        fields.put("names", names);
        return fields;
    }

    /**
     * Undertakings, each with its quotes.
     *
     * @param what they are: "outstanding", "overdue"
     * @param width columns of a line
     */
    public static String text(Undertakings answer, String what, int width) {
        MatterWords words = words(answer.undertakings(), Undertaking::matter, answer.names());
        Wrapped out = new Wrapped(width);
        List<Section.Block> blocks =
                MatterWords.grouped(answer.undertakings(), Undertaking::matter, words::undertakingBy);
        SectionText.write(blocks, out);
        String counted = answer.undertakings().size() + " " + what + " on " + answer.on();
        long overdue =
                answer.undertakings().stream().filter(Undertaking::overdue).count();
        String late = what.equals("overdue") || overdue == 0 ? "" : ", " + overdue + " of them overdue";
        return end(out, counted + late, answer.more(), answer.withheld());
    }

    /**
     * Requests, each with its quotes.
     *
     * @param width columns of a line
     */
    public static String text(Requests answer, int width) {
        MatterWords words = words(answer.requests(), Request::matter, answer.names());
        Wrapped out = new Wrapped(width);
        SectionText.write(MatterWords.grouped(answer.requests(), Request::matter, words::request), out);
        String counted = answer.requests().size() + " asked and not answered on " + answer.on();
        return end(out, counted, answer.more(), answer.withheld());
    }

    private static <T> MatterWords words(List<T> all, Function<T, Matter> matter, Map<String, String> names) {
        Map<String, String> whats = new LinkedHashMap<>();
        all.stream().map(matter).forEach(m -> whats.put(m.id(), "‘" + m.what() + "’"));
        return new MatterWords(id -> Named.label(id, names.getOrDefault(id, id)), whats);
    }

    private static String end(Wrapped out, String counted, boolean more, int withheld) {
        out.paragraph("", "  ", counted + (more ? ", and more (--limit)" : "") + ".");
        if (withheld > 0) {
            out.paragraph(
                    "", "  ", withheld + " left out: their quotes do not stand in the stored reports. Run verify.");
        }
        return out.toString();
    }
}
