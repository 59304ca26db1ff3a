package org.rapporteur.ledger.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;
import org.rapporteur.ledger.question.Citation;
import org.rapporteur.ledger.question.Event;
import org.rapporteur.ledger.question.Named;
import org.rapporteur.ledger.question.Timeline;

/** Timelines, for people and as JSON. */
public final class TimelinePrint {
    private TimelinePrint() {}

    /** A timeline as JSON. */
    public static String json(Timeline timeline) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("schema", 1);
        fields.put("partnership", timeline.partnership().id());
        fields.put("on", timeline.on().toString());
        fields.put("names", timeline.names());
        fields.put(
                "events", timeline.events().stream().map(TimelinePrint::event).toList());
        fields.put("withheld", timeline.withheld());
        return Json.indented(fields);
    }

    private static Map<String, @Nullable Object> event(Event event) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("on", AnswerTree.period(event.on()));
        fields.put("kind", event.kind().id());
        fields.put("record", event.record());
        fields.put("by", event.by());
        fields.put("to", event.to());
        fields.put("what", event.what());
        fields.put("amount", event.amount() == null ? null : AnswerTree.sum(event.amount()));
        fields.put("citations", AnswerTree.citations(event.citations()));
        return fields;
    }

    /**
     * A timeline, an event a line, with the first of its quotes.
     *
     * @param width columns of a line
     */
    public static String text(Timeline timeline, int width) {
        Wrapped out = new Wrapped(width);
        out.paragraph(
                "",
                "  ",
                String.join(
                        " – ",
                        timeline.partnership().parties().stream()
                                .map(Named::label)
                                .toList()));
        List<Event> events = timeline.events();
        for (int i = 0; i < events.size(); i++) {
            line(out, events.get(i), timeline.names());
            boolean last = i + 1 == events.size() || !quote(events.get(i + 1)).equals(quote(events.get(i)));
            if (last) {
                Citation quote = quote(events.get(i));
                out.paragraph(
                        "    “",
                        "     ",
                        quote.quote().text() + "”",
                        quote.source().line());
            }
        }
        int count = timeline.events().size();
        out.paragraph("", "  ", count + (count == 1 ? " event" : " events") + ", as told up to " + timeline.on() + ".");
        return out.toString();
    }

    private static void line(Wrapped out, Event event, Map<String, String> names) {
        String day = event.on() == null ? "undated" : Words.time(event.on());
        String source = Words.sources(event.citations());
        boolean quoted = event.kind() == Event.Kind.CONCLUDED;
        out.paragraph(
                "",
                "  ",
                day + "  " + verb(event, names) + (quoted ? "" : ": " + event.what()) + amount(event),
                source);
    }

    /** Several things that one sentence tells are told together, above it. */
    private static Citation quote(Event event) {
        return event.citations().get(0);
    }

    private static String amount(Event event) {
        return event.amount() == null ? "" : " (" + Words.sum(event.amount()) + ")";
    }

    private static String verb(Event event, Map<String, String> names) {
        String by = parties(event.by(), names);
        String to = parties(event.to(), names);
        String towards = to.isEmpty() ? "" : " to " + to;
        return switch (event.kind()) {
            case MET -> named(by, "met");
            case MEETING_PLANNED -> named(by, "planned to meet");
            case MEETING_CANCELLED -> named(by, "called off a meeting");
            case OFFICE_TAKEN -> by + " took office" + (to.isEmpty() ? "" : " after " + to);
            case CONCLUDED -> by + " concluded";
            case UNDERTAKEN -> by + " undertook" + towards;
            case WISHED -> by + " wished" + towards;
            case ASKED -> by + " asked" + (to.isEmpty() ? "" : " " + to);
            case ANSWERED -> named(by, "answered") + (to.isEmpty() ? "" : " " + to);
            case GIVEN -> by + " gave" + towards;
            case FULFILLED -> by + " kept";
            case FULFILLED_IN_PART -> by + " kept in part";
            case SAID -> by + " spoke on";
            case DUE -> "due of " + by;
        };
    }

    private static String named(String by, String verb) {
        return by.isEmpty() ? verb : by + " " + verb;
    }

    private static String parties(List<String> ids, Map<String, String> names) {
        List<String> labels = new ArrayList<>();
        ids.forEach(id -> labels.add(Named.label(id, names.getOrDefault(id, id))));
        return Words.and(labels);
    }
}
