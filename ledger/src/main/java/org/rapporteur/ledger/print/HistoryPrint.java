package org.rapporteur.ledger.print;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;
import org.rapporteur.ledger.question.Change;
import org.rapporteur.ledger.question.History;

/** Histories of records, for people and as JSON. */
public final class HistoryPrint {
    private HistoryPrint() {}

    /** A history as JSON. */
    public static String json(History history) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("schema", 1);
        fields.put("record", history.record());
        fields.put("kind", history.kind());
        fields.put(
                "changes", history.changes().stream().map(HistoryPrint::change).toList());
        return Json.indented(fields);
    }

    private static Map<String, @Nullable Object> change(Change change) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("entry", change.entry());
        fields.put("time", change.time().toString());
        fields.put("actor", change.actor());
        fields.put("kind", change.kind().id());
        fields.put("record", change.record());
        fields.put("other", change.other());
        fields.put("says", change.says());
        fields.put("citation", change.citation() == null ? null : AnswerTree.citation(change.citation()));
        return fields;
    }

    /**
     * A history, a change a paragraph.
     *
     * @param width columns of a line
     */
    public static String text(History history, int width) {
        Wrapped out = new Wrapped(width);
        out.paragraph("", "  ", history.kind() + " " + history.record());
        for (Change change : history.changes()) {
            String other = change.other() == null ? "" : " " + with(change) + " " + change.other();
            String says = change.says().isEmpty() ? "" : ": " + change.says();
            out.paragraph(
                    "  ",
                    "    ",
                    "entry " + change.entry() + ", " + change.time() + ", " + change.actor() + "  "
                            + change.kind().id() + " " + change.record() + other + says);
            if (change.citation() != null) {
                out.paragraph(
                        "      “",
                        "       ",
                        change.citation().quote().text() + "”",
                        change.citation().source().line());
            }
        }
        return out.toString();
    }

    private static String with(Change change) {
        return switch (change.kind()) {
            case TOLD -> "as one with";
            case LINKED, JUDGED, UNDONE -> "and";
            default -> "with";
        };
    }
}
