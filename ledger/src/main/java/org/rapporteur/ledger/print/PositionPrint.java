package org.rapporteur.ledger.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;
import org.rapporteur.ledger.question.Named;
import org.rapporteur.ledger.question.Positions;
import org.rapporteur.ledger.question.Positions.NameUse;
import org.rapporteur.ledger.question.Stance;
import org.rapporteur.ledger.question.Stance.Wording;
import org.rapporteur.reading.Act;

/** Positions, for people and as JSON. */
public final class PositionPrint {
    private PositionPrint() {}

    /** Positions as JSON. */
    public static String json(Positions positions) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("schema", 1);
        fields.put("party", positions.party());
        fields.put("topics", positions.topics());
        fields.put("names", positions.names());
        fields.put(
                "stances",
                positions.stances().stream().map(PositionPrint::stance).toList());
        fields.put("uses", positions.uses().stream().map(PositionPrint::use).toList());
        fields.put("withheld", positions.withheld());
        return Json.indented(fields);
    }

    private static Map<String, @Nullable Object> stance(Stance stance) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("by", stance.parties());
        fields.put("act", stance.act().id());
        fields.put("named", stance.named());
        fields.put("said", AnswerTree.text(stance.said()));
        fields.put("meeting", stance.meeting());
        fields.put("citations", AnswerTree.citations(stance.citations()));
        fields.put("before", stance.before() == null ? null : AnswerTree.citation(stance.before()));
        fields.put(
                "changes", stance.changes().stream().map(PositionPrint::wording).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> wording(Wording wording) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", wording.kind().name().toLowerCase(Locale.ROOT));
        fields.put("words", wording.words());
        return fields;
    }

    private static Map<String, @Nullable Object> use(NameUse use) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", use.name());
        fields.put("party", use.party());
        fields.put("times", use.times());
        return fields;
    }

    /**
     * Positions, each with its quotes, and with the words [-taken out-] and {+put in+} since words that are alike.
     *
     * @param width columns of a line
     */
    public static String text(Positions positions, int width) {
        Wrapped out = new Wrapped(width);
        for (Stance stance : positions.stances()) {
            stance(out, stance, positions.names());
        }
        positions.uses().stream()
                .collect(Collectors.groupingBy(NameUse::name, LinkedHashMap::new, Collectors.toList()))
                .forEach((name, uses) -> out.paragraph("", "  ", "called “" + name + "” by " + users(uses, positions)));
        int count = positions.stances().size();
        out.paragraph("", "  ", count == 0 ? "Nothing was found." : count + (count == 1 ? " stance." : " stances."));
        return out.toString();
    }

    private static String users(List<NameUse> uses, Positions positions) {
        return Words.and(uses.stream()
                .map(use -> name(use.party(), positions.names()) + " (" + use.times() + ")")
                .toList());
    }

    private static void stance(Wrapped out, Stance stance, Map<String, String> names) {
        String said = stance.said() == null ? "undated" : stance.said().toString();
        String at = stance.meeting() == null ? "" : ", " + stance.meeting();
        String by =
                Words.and(stance.parties().stream().map(id -> name(id, names)).toList());
        String named = "“" + String.join("”, “", stance.named()) + "”";
        out.paragraph("", "  ", said + "  " + by + " " + verb(stance.act()) + " on " + named + at);
        stance.citations()
                .forEach(citation -> out.paragraph(
                        "  “",
                        "   ",
                        citation.quote().text() + "”",
                        citation.source().line()));
        if (stance.before() != null) {
            String since = "since " + stance.before().source().line() + ": ";
            out.paragraph("  ", "    ", since + (stance.changed() ? marked(stance.changes()) : "the same words"));
        }
    }

    private static String marked(List<Wording> changes) {
        return changes.stream()
                .map(wording -> switch (wording.kind()) {
                    case KEPT -> wording.words();
                    case ADDED -> "{+" + wording.words() + "+}";
                    case REMOVED -> "[-" + wording.words() + "-]";
                })
                .collect(Collectors.joining(" "));
    }

    private static String verb(Act act) {
        return switch (act) {
            case SUPPORT -> "backed";
            case CONCERN -> "criticised";
            case THREATEN -> "threatened";
            case REQUEST -> "asked";
            default -> "said";
        };
    }

    private static String name(String id, Map<String, String> names) {
        return Named.label(id, names.getOrDefault(id, id));
    }
}
