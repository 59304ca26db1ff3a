package org.rapporteur.ledger.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.Citation;
import org.rapporteur.ledger.question.InstrumentNamed;
import org.rapporteur.ledger.question.MeetingHeld;
import org.rapporteur.ledger.question.Named;
import org.rapporteur.ledger.question.Position;
import org.rapporteur.ledger.question.Request;
import org.rapporteur.ledger.question.Tenure;
import org.rapporteur.ledger.question.Undertaking;
import org.rapporteur.reading.Period;

/** What a printed brief says, section by section. */
public final class BriefOutline {
    private final Brief brief;
    private final MatterWords words;
    private final List<Section> sections = new ArrayList<>();

    private BriefOutline(Brief brief) {
        this.brief = brief;
        this.words = new MatterWords(brief::name, whats(brief));
    }

    /** The sections of a brief, in the order of a meeting's needs. */
    public static List<Section> of(Brief brief) {
        BriefOutline outline = new BriefOutline(brief);
        outline.meetings();
        outline.section("Offices", brief.terms().stream().map(outline::term).toList());
        outline.undertakings();
        outline.section(
                "Wishes (no undertakings)",
                MatterWords.grouped(brief.wishes(), Undertaking::matter, outline.words::wish));
        outline.requests();
        outline.section(
                "Contributions", MatterWords.grouped(brief.contributions(), m -> m, outline.words::contribution));
        outline.section(
                "Positions", brief.positions().stream().map(outline::position).toList());
        outline.section("Instruments", outline.instruments());
        return outline.sections;
    }

    /** "ASEAN – Japan". */
    public static String title(Brief brief) {
        return String.join(
                " – ", brief.partnership().parties().stream().map(Named::label).toList());
    }

    /** For whom and up to when. */
    public static String subtitle(Brief brief) {
        String as = brief.as() == null ? "" : "for " + brief.name(brief.as()) + ", ";
        return as + "as things stood before " + brief.before();
    }

    private void section(String title, List<Section.Block> blocks) {
        sections.add(new Section(title, blocks));
    }

    private void meetings() {
        MeetingHeld last = brief.last();
        section("Last meeting", last == null ? List.of() : List.of(meeting(last)));
        if (!brief.planned().isEmpty()) {
            section(
                    "Meetings planned",
                    brief.planned().stream().map(this::meeting).toList());
        }
    }

    private Section.Block meeting(MeetingHeld meeting) {
        List<String> details = new ArrayList<>();
        Period when = meeting.when();
        MatterWords.add(details, "", when == null ? null : Words.time(when));
        boolean past = when != null && when.lastDay().isBefore(brief.before());
        MatterWords.add(
                details, "", past && meeting.status().equals("planned") ? "no report tells whether it was held" : null);
        MatterWords.add(details, "", meeting.format());
        MatterWords.add(details, "", meeting.place());
        MatterWords.add(details, "chaired by ", MatterWords.nonEmpty(Words.parties(brief, meeting.chairs())));
        MatterWords.add(details, "with ", MatterWords.nonEmpty(Words.parties(brief, meeting.participants())));
        MatterWords.add(details, "part of ", meeting.partOf());
        return block(name(meeting), details, meeting.citations());
    }

    /** A meeting without a name of its own is named after the ids of its parties; people read their names. */
    private String name(MeetingHeld meeting) {
        StringBuilder name = new StringBuilder();
        for (String word : meeting.name().split(" ", -1)) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(meeting.participants().contains(word) ? brief.name(word) : word);
        }
        return name.toString();
    }

    private Section.Block term(Tenure term) {
        List<String> details = new ArrayList<>();
        details.add(Words.term(term.from(), term.to()));
        MatterWords.add(details, "after ", term.predecessor() == null ? null : brief.name(term.predecessor()));
        MatterWords.add(details, "before ", term.successor() == null ? null : brief.name(term.successor()));
        String occupant = term.occupant() == null ? "" : ", " + term.occupant();
        return block(term.role() + ": " + brief.name(term.holder()) + occupant, details, term.citations());
    }

    /** By giver, as far as it was written for somebody ours first. */
    private void undertakings() {
        Map<List<String>, List<Undertaking>> byGiver = new LinkedHashMap<>();
        brief.undertakings().forEach(u -> byGiver.computeIfAbsent(u.matter().givers(), g -> new ArrayList<>())
                .add(u));
        List<List<String>> givers = new ArrayList<>(byGiver.keySet());
        givers.sort(Comparator.comparing(g -> !isOurs(g)));
        for (List<String> giver : givers) {
            List<Undertaking> all = byGiver.getOrDefault(giver, List.of());
            section(
                    "Undertaken by " + Words.parties(brief, giver) + (isOurs(giver) ? " (our side)" : ""),
                    MatterWords.grouped(all, Undertaking::matter, words::undertaking));
        }
        if (givers.isEmpty()) {
            section("Undertakings", List.of());
        }
    }

    private boolean isOurs(List<String> givers) {
        return brief.ours().containsAll(givers);
    }

    private void requests() {
        List<Request> open = brief.requests().stream().filter(Request::open).toList();
        List<Request> answered =
                brief.requests().stream().filter(r -> !r.open()).toList();
        section("Asked and not answered", MatterWords.grouped(open, Request::matter, words::request));
        if (!answered.isEmpty()) {
            section("Asked and answered", MatterWords.grouped(answered, Request::matter, words::request));
        }
    }

    /** What each matter of the brief is, in quotation marks, by its id. */
    private static Map<String, String> whats(Brief brief) {
        Map<String, String> whats = new TreeMap<>();
        brief.undertakings().forEach(u -> whats.put(u.matter().id(), u.matter().what()));
        brief.wishes().forEach(u -> whats.put(u.matter().id(), u.matter().what()));
        brief.requests().forEach(r -> whats.put(r.matter().id(), r.matter().what()));
        brief.contributions().forEach(m -> whats.put(m.id(), m.what()));
        whats.replaceAll((id, what) -> "‘" + what + "’");
        return whats;
    }

    private Section.Block position(Position position) {
        String verb =
                switch (position.act()) {
                    case SUPPORT -> "backed";
                    case CONCERN -> "criticised";
                    case THREATEN -> "threatened";
                    default -> "said";
                };
        List<String> details = new ArrayList<>();
        details.add(verb);
        MatterWords.add(
                details, "", position.said() == null ? null : position.said().toString());
        String topic =
                brief.names().containsKey(position.topic()) ? brief.name(position.topic()) : position.topicName();
        String text = topic + ": " + Words.parties(brief, position.parties());
        return block(text, details, List.of(position.citation()));
    }

    /** Those that stand in one quote are told together. */
    private List<Section.Block> instruments() {
        Map<String, List<InstrumentNamed>> byQuote = new LinkedHashMap<>();
        brief.instruments().forEach(i -> byQuote.computeIfAbsent(i.citation().claim(), c -> new ArrayList<>())
                .add(i));
        List<Section.Block> blocks = new ArrayList<>();
        for (List<InstrumentNamed> group : byQuote.values()) {
            blocks.add(new Section.Block(
                    group.stream().map(BriefOutline::instrument).toList(),
                    List.of(group.get(0).citation())));
        }
        return blocks;
    }

    private static Section.Line instrument(InstrumentNamed instrument) {
        String id = instrument.id().equals(instrument.name()) ? "" : " (" + instrument.id() + ")";
        String times = instrument.mentions() == 1 ? "named once" : "named " + instrument.mentions() + " times";
        return new Section.Line(
                instrument.name() + id, times, instrument.citation().source().line());
    }

    private static Section.Block block(String text, List<String> details, List<Citation> citations) {
        return new Section.Block(
                List.of(new Section.Line(text, String.join("; ", details), Words.sources(citations))), citations);
    }
}
