package org.rapporteur.ledger.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.office.Course;
import org.rapporteur.ledger.question.Axes;
import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.Citation;
import org.rapporteur.ledger.question.Conflict;
import org.rapporteur.ledger.question.Finding;
import org.rapporteur.ledger.question.InstrumentNamed;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.question.MeetingHeld;
import org.rapporteur.ledger.question.Position;
import org.rapporteur.ledger.question.Request;
import org.rapporteur.ledger.question.Source;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.ledger.question.Tenure;
import org.rapporteur.ledger.question.TermsOfOffice;
import org.rapporteur.ledger.question.Undertaking;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Quote;

/** Answers as plain maps and lists, in a fixed order. */
final class AnswerTree {
    private AnswerTree() {}

    static Map<String, @Nullable Object> brief(Brief brief) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("schema", 1);
        fields.put("partnership", brief.partnership().id());
        fields.put("as", brief.as());
        fields.put("before", brief.before().toString());
        fields.put("names", brief.names());
        fields.put("lastMeeting", brief.last() == null ? null : meeting(brief.last()));
        fields.put(
                "meetingsPlanned",
                brief.planned().stream().map(AnswerTree::meeting).toList());
        fields.put("terms", brief.terms().stream().map(AnswerTree::tenure).toList());
        fields.put(
                "undertakings",
                brief.undertakings().stream().map(AnswerTree::undertaking).toList());
        fields.put(
                "wishes", brief.wishes().stream().map(AnswerTree::undertaking).toList());
        fields.put(
                "requests", brief.requests().stream().map(AnswerTree::request).toList());
        fields.put(
                "contributions",
                brief.contributions().stream().map(AnswerTree::matter).toList());
        fields.put(
                "positions",
                brief.positions().stream().map(AnswerTree::position).toList());
        fields.put(
                "instruments",
                brief.instruments().stream().map(AnswerTree::instrument).toList());
        fields.put("withheld", brief.withheld());
        return fields;
    }

    static Map<String, @Nullable Object> tenure(Tenure tenure) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("role", tenure.role());
        fields.put("body", tenure.body());
        fields.put("holder", tenure.holder());
        fields.put("occupant", tenure.occupant());
        fields.put("occupants", tenure.occupants());
        fields.put("from", tenure.from());
        fields.put("to", tenure.to());
        fields.put("predecessor", tenure.predecessor());
        fields.put("successor", tenure.successor());
        fields.put("citations", citations(tenure.citations()));
        return fields;
    }

    static Map<String, @Nullable Object> terms(TermsOfOffice terms) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("terms", terms.terms().stream().map(AnswerTree::tenure).toList());
        fields.put(
                "gaps", terms.course().gaps().stream().map(AnswerTree::between).toList());
        fields.put(
                "overlaps",
                terms.course().overlaps().stream().map(AnswerTree::between).toList());
        fields.put("notices", terms.notices());
        return fields;
    }

    private static Map<String, @Nullable Object> between(Course.Between between) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("before", between.before());
        fields.put("after", between.after());
        fields.put("from", between.from());
        fields.put("to", between.to());
        return fields;
    }

    static Map<String, @Nullable Object> finding(Finding finding) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("claim", finding.claim());
        fields.put("act", finding.act().id());
        fields.put("by", finding.by());
        fields.put("to", finding.to());
        fields.put("said", text(finding.said()));
        fields.put("amount", finding.amount() == null ? null : sum(finding.amount()));
        fields.put("citation", citation(finding.citation()));
        return fields;
    }

    static Map<String, @Nullable Object> conflict(Conflict conflict) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("in", conflict.in());
        fields.put("one", side(conflict.one()));
        fields.put("other", side(conflict.other()));
        return fields;
    }

    private static Map<String, @Nullable Object> side(Conflict.Side side) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("record", side.record());
        fields.put("says", side.says());
        fields.put("citation", citation(side.citation()));
        return fields;
    }

    static Map<String, @Nullable Object> undertaking(Undertaking undertaking) {
        Map<String, @Nullable Object> fields = matter(undertaking.matter());
        Axes axes = undertaking.axes();
        fields.put("stage", axes.stage().id());
        fields.put("stageBy", axes.stageBy());
        fields.put("assessment", axes.assessment().id());
        fields.put("assessedOn", text(axes.assessedOn()));
        fields.put("assessedBy", axes.assessedBy());
        fields.put("bindingness", axes.bindingness().id());
        fields.put("overdue", undertaking.overdue());
        fields.put(
                "fulfilledBy",
                axes.fulfilledBy().stream().map(AnswerTree::fulfilled).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> fulfilled(Axes.Fulfilled fulfilled) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("record", fulfilled.matter());
        fields.put("extent", fulfilled.extent());
        fields.put("on", text(fulfilled.on()));
        fields.put("amount", fulfilled.amount() == null ? null : sum(fulfilled.amount()));
        fields.put("citation", citation(fulfilled.citation()));
        return fields;
    }

    static Map<String, @Nullable Object> request(Request request) {
        Map<String, @Nullable Object> fields = matter(request.matter());
        fields.put("open", request.open());
        fields.put("answer", request.answer() == null ? null : matter(request.answer()));
        return fields;
    }

    static Map<String, @Nullable Object> matter(Matter matter) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", matter.id());
        fields.put("kind", matter.kind().id());
        fields.put("by", matter.givers());
        fields.put("to", matter.recipients());
        fields.put("for", matter.beneficiaries());
        fields.put("what", matter.what());
        fields.put("amount", matter.amount() == null ? null : sum(matter.amount()));
        fields.put("due", period(matter.due()));
        fields.put(
                "novelty",
                matter.novelty() == null ? null : matter.novelty().name().toLowerCase(Locale.ROOT));
        fields.put("firstSaid", text(matter.firstSaid()));
        fields.put("lastSaid", text(matter.lastSaid()));
        fields.put("mentions", matter.mentions());
        fields.put("perhapsSameAs", matter.perhaps());
        fields.put("citations", citations(matter.citations()));
        return fields;
    }

    static Map<String, @Nullable Object> meeting(MeetingHeld meeting) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", meeting.id());
        fields.put("name", meeting.name());
        fields.put("ordinal", meeting.ordinal());
        fields.put("status", meeting.status());
        fields.put("format", meeting.format());
        fields.put("place", meeting.place());
        fields.put("when", period(meeting.when()));
        fields.put("chairs", meeting.chairs());
        fields.put("participants", meeting.participants());
        fields.put("partOf", meeting.partOf());
        fields.put("citations", citations(meeting.citations()));
        return fields;
    }

    static Map<String, @Nullable Object> position(Position position) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("by", position.parties());
        fields.put("act", position.act().id());
        fields.put("topic", position.topic());
        fields.put("topicName", position.topicName());
        fields.put("said", text(position.said()));
        fields.put("citation", citation(position.citation()));
        return fields;
    }

    private static Map<String, @Nullable Object> instrument(InstrumentNamed instrument) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", instrument.id());
        fields.put("name", instrument.name());
        fields.put("mentions", instrument.mentions());
        fields.put("citation", citation(instrument.citation()));
        return fields;
    }

    static Map<String, @Nullable Object> sum(Sum sum) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("value", sum.value());
        fields.put("currency", sum.currency());
        fields.put("unit", sum.unit());
        fields.put("qualifiers", sum.qualifiers());
        return fields;
    }

    static List<Object> citations(List<Citation> citations) {
        return List.copyOf(citations.stream().map(AnswerTree::citation).toList());
    }

    static Map<String, @Nullable Object> citation(Citation citation) {
        Quote quote = citation.quote();
        Source source = citation.source();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("claim", citation.claim());
        fields.put("start", quote.start());
        fields.put("end", quote.end());
        fields.put("text", quote.text());
        fields.put("report", source.report());
        fields.put("publisher", source.publisher());
        fields.put("title", source.title());
        fields.put("published", source.published());
        fields.put("url", source.url());
        return fields;
    }

    static @Nullable Object period(@Nullable Period period) {
        return period == null ? null : List.of(period.first(), period.last());
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
