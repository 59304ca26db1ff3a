package org.rapporteur.ledger.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;
import org.rapporteur.ledger.question.Delta;
import org.rapporteur.ledger.question.Named;
import org.rapporteur.ledger.question.Position;
import org.rapporteur.ledger.question.Request;
import org.rapporteur.ledger.question.Undertaking;

/** What is new, for people and as JSON. */
public final class DeltaPrint {
    private DeltaPrint() {}

    /** What is new, as JSON. */
    public static String json(Delta delta) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("schema", 1);
        fields.put("partnership", delta.partnership().id());
        fields.put("since", delta.since().toString());
        fields.put("before", delta.before().toString());
        fields.put("names", delta.names());
        fields.put(
                "undertaken",
                delta.undertaken().stream().map(AnswerTree::undertaking).toList());
        fields.put("moved", delta.moved().stream().map(DeltaPrint::moved).toList());
        fields.put(
                "overdue", delta.overdue().stream().map(AnswerTree::undertaking).toList());
        fields.put("asked", delta.asked().stream().map(AnswerTree::request).toList());
        fields.put(
                "answered", delta.answered().stream().map(AnswerTree::request).toList());
        fields.put("given", delta.given().stream().map(AnswerTree::matter).toList());
        fields.put(
                "positions",
                delta.positions().stream().map(AnswerTree::position).toList());
        return Json.indented(fields);
    }

    private static Map<String, @Nullable Object> moved(Delta.Moved moved) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("from", moved.from().id());
        fields.put("undertaking", AnswerTree.undertaking(moved.undertaking()));
        return fields;
    }

    /**
     * What is new, section by section; sections without anything are left out.
     *
     * @param width columns of a line
     */
    public static String text(Delta delta, int width) {
        MatterWords words = new MatterWords(id -> name(delta, id), Map.of());
        Wrapped out = new Wrapped(width);
        out.paragraph("", "  ", "Since " + delta.since() + ", before " + delta.before());
        section(out, "Undertaken", MatterWords.grouped(delta.undertaken(), Undertaking::matter, words::undertakingBy));
        section(
                out,
                "Moved",
                MatterWords.grouped(delta.moved(), m -> m.undertaking().matter(), moved -> {
                    List<String> details = new ArrayList<>(words.undertakingBy(moved.undertaking()));
                    details.add("was " + moved.from().id());
                    return details;
                }));
        section(out, "Became overdue", MatterWords.grouped(delta.overdue(), Undertaking::matter, words::undertakingBy));
        section(out, "Asked", MatterWords.grouped(delta.asked(), Request::matter, words::request));
        section(out, "Answered", MatterWords.grouped(delta.answered(), Request::matter, words::request));
        section(out, "Given", MatterWords.grouped(delta.given(), m -> m, words::contribution));
        section(
                out,
                "Said",
                delta.positions().stream().map(p -> position(delta, p)).toList());
        return out.toString();
    }

    private static void section(Wrapped out, String title, List<Section.Block> blocks) {
        if (!blocks.isEmpty()) {
            out.blank().paragraph("", "  ", title);
            SectionText.write(blocks, out);
        }
    }

    private static Section.Block position(Delta delta, Position position) {
        String parties =
                Words.and(position.parties().stream().map(id -> name(delta, id)).toList());
        String said = position.said() == null ? "" : position.said().toString();
        return new Section.Block(
                List.of(new Section.Line(
                        position.topicName() + ": " + parties,
                        said,
                        position.citation().source().line())),
                List.of(position.citation()));
    }

    private static String name(Delta delta, String id) {
        return Named.label(id, delta.names().getOrDefault(id, id));
    }
}
