package org.rapporteur.ledger.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.Citation;
import org.rapporteur.ledger.question.InstrumentNamed;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.question.MeetingHeld;
import org.rapporteur.ledger.question.Named;
import org.rapporteur.ledger.question.Position;
import org.rapporteur.ledger.question.Request;
import org.rapporteur.ledger.question.Tenure;
import org.rapporteur.ledger.question.Undertaking;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Period;

/** What a printed brief says, section by section. */
final class BriefOutline {
    private final Brief brief;
    private final Map<String, String> whats;
    private final List<Section> sections = new ArrayList<>();

    private BriefOutline(Brief brief) {
        this.brief = brief;
        this.whats = whats(brief);
    }

    static List<Section> of(Brief brief) {
        BriefOutline outline = new BriefOutline(brief);
        outline.meetings();
        outline.section("Offices", brief.terms().stream().map(outline::term).toList());
        outline.undertakings();
        outline.section(
                "Wishes (no undertakings)", outline.grouped(brief.wishes(), Undertaking::matter, outline::wish));
        outline.requests();
        outline.section("Contributions", outline.grouped(brief.contributions(), m -> m, outline::contribution));
        outline.section(
                "Positions", brief.positions().stream().map(outline::position).toList());
        outline.section("Instruments", outline.instruments());
        return outline.sections;
    }

    /** "ASEAN – Japan". */
    static String title(Brief brief) {
        return String.join(
                " – ", brief.partnership().parties().stream().map(Named::label).toList());
    }

    /** For whom and up to when. */
    static String subtitle(Brief brief) {
        String as = brief.as() == null ? "" : "for " + brief.name(brief.as()) + ", ";
        return as + "from reports before " + brief.before();
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
        add(details, "", when == null ? null : Words.time(when));
        boolean past = when != null && when.lastDay().isBefore(brief.before());
        add(details, "", past && meeting.status().equals("planned") ? "no report tells whether it was held" : null);
        add(details, "", meeting.format());
        add(details, "", meeting.place());
        add(details, "chaired by ", nonEmpty(Words.parties(brief, meeting.chairs())));
        add(details, "with ", nonEmpty(Words.parties(brief, meeting.participants())));
        add(details, "part of ", meeting.partOf());
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
        add(details, "after ", term.predecessor() == null ? null : brief.name(term.predecessor()));
        add(details, "before ", term.successor() == null ? null : brief.name(term.successor()));
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
                    grouped(all, Undertaking::matter, this::undertaking));
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
        section("Asked and not answered", grouped(open, Request::matter, this::request));
        if (!answered.isEmpty()) {
            section("Asked and answered", grouped(answered, Request::matter, this::request));
        }
    }

    private List<String> undertaking(Undertaking undertaking) {
        Matter matter = undertaking.matter();
        List<String> details = new ArrayList<>();
        add(details, "", undertaking.overdue() ? "OVERDUE" : null);
        add(details, "to ", nonEmpty(Words.parties(brief, matter.recipients())));
        details.add(undertaking.stage().id());
        common(details, matter);
        return details;
    }

    private List<String> wish(Undertaking undertaking) {
        List<String> details = new ArrayList<>();
        details.add("by " + Words.parties(brief, undertaking.matter().givers()));
        common(details, undertaking.matter());
        return details;
    }

    private List<String> request(Request request) {
        Matter matter = request.matter();
        List<String> details = new ArrayList<>();
        details.add(Words.parties(brief, matter.givers()) + " asked"
                + (matter.recipients().isEmpty() ? "" : " " + Words.parties(brief, matter.recipients())));
        common(details, matter);
        Matter answer = request.answer();
        if (answer != null) {
            details.add("answered: " + answer.what() + " [" + Words.sources(answer.citations()) + "]");
        }
        return details;
    }

    private List<String> contribution(Matter matter) {
        List<String> details = new ArrayList<>();
        details.add("by " + Words.parties(brief, matter.givers()));
        add(details, "to ", nonEmpty(Words.parties(brief, matter.recipients())));
        common(details, matter);
        return details;
    }

    private void common(List<String> details, Matter matter) {
        add(details, "for ", nonEmpty(Words.parties(brief, matter.beneficiaries())));
        add(details, "", matter.amount() == null ? null : Words.sum(matter.amount()));
        add(details, "due ", matter.due() == null ? null : Words.time(matter.due()));
        add(details, "", matter.novelty() == Novelty.CUMULATIVE ? "a total of several" : null);
        add(details, "", matter.mentions() > 1 ? "told " + matter.mentions() + " times" : null);
        for (String other : matter.perhaps()) {
            add(details, "perhaps the same as ", whats.get(other));
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
        add(details, "", position.said() == null ? null : position.said().toString());
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

    /** Matters that stand in the same quotes are told together, above them. */
    private <T> List<Section.Block> grouped(
            List<T> all, Function<T, Matter> matter, Function<T, List<String>> details) {
        Map<List<String>, List<T>> byQuotes = new LinkedHashMap<>();
        for (T each : all) {
            List<String> quotes =
                    matter.apply(each).citations().stream().map(Citation::claim).toList();
            byQuotes.computeIfAbsent(quotes, q -> new ArrayList<>()).add(each);
        }
        List<Section.Block> blocks = new ArrayList<>();
        for (List<T> group : byQuotes.values()) {
            List<Section.Line> lines = new ArrayList<>();
            for (T each : group) {
                Matter m = matter.apply(each);
                lines.add(new Section.Line(
                        m.what(), String.join("; ", details.apply(each)), Words.sources(m.citations())));
            }
            blocks.add(new Section.Block(lines, matter.apply(group.get(0)).citations()));
        }
        return blocks;
    }

    private static @Nullable String nonEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static void add(List<String> details, String before, @Nullable String value) {
        if (value != null) {
            details.add(before + value);
        }
    }
}
