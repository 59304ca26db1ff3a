package org.rapporteur.cli.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Shown;
import org.rapporteur.cli.console.Style;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Item;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.NotUnderstood;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Party;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Topic;

/** A reading as a page for people: the report's head, its meetings, then each claim with its quote. */
public final class ReadingPage {
    private static final String INDENT = "    ";

    private final Reading reading;
    private final Style style;
    private final int width;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final StringBuilder out = new StringBuilder();

    private ReadingPage(Reading reading, Style style, int width) {
        this.reading = reading;
        this.style = style;
        this.width = width;
        for (Party party : reading.parties()) {
            names.put(party.id(), party.name());
        }
    }

    /**
     * The page, ending in a line end.
     *
     * @param explanation lines to be added below a claim
     */
    public static String of(Reading reading, Style style, int width, Explanation explanation) {
        ReadingPage page = new ReadingPage(reading, style, width);
        page.head();
        page.meetings();
        page.claims(explanation);
        page.notUnderstood(explanation);
        return page.out.toString();
    }

    /** What {@code --explain} adds. */
    public interface Explanation {
        /** Adds nothing. */
        Explanation NONE = claim -> List.of();

        /** Lines for one claim. */
        List<String> lines(Claim claim);
    }

    private void head() {
        String title = reading.report().title();
        add("", title == null ? "(no headline)" : title, Mark.STRONG);
        add("", String.join(" · ", facts()), Mark.FAINT);
        if (reading.report().published() == null) {
            add(
                    "",
                    "No date of publication was given or found: \"yesterday\" and the like stay open (--date).",
                    Mark.WARNING);
        }
        out.append('\n');
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        addFact(reading.report().publisher(), facts);
        addFact(reading.report().published(), facts);
        addFact(reading.report().dateline(), facts);
        addFact(reading.report().genre(), facts);
        int claims = reading.claims().size();
        facts.add(claims == 0 ? "no claims" : claims == 1 ? "1 claim" : claims + " claims");
        return facts;
    }

    private static void addFact(@Nullable String fact, List<String> facts) {
        if (fact != null) {
            facts.add(fact);
        }
    }

    private void meetings() {
        if (reading.meetings().isEmpty()) {
            return;
        }
        add("", "Meetings", Mark.STRONG);
        for (Meeting meeting : reading.meetings()) {
            add(INDENT, meeting.id() + "  " + describe(meeting), Mark.NONE);
        }
        out.append('\n');
    }

    private String describe(Meeting meeting) {
        List<String> facts = new ArrayList<>();
        facts.add(meeting.name());
        facts.add(meeting.status());
        addFact(meeting.format(), facts);
        addFact(meeting.place(), facts);
        if (meeting.when() != null) {
            facts.add(Dates.shown(meeting.when()));
        }
        if (!meeting.chairs().isEmpty()) {
            facts.add("chaired by " + list(meeting.chairs()));
        }
        if (meeting.partOf() != null) {
            facts.add("part of " + meeting.partOf());
        }
        return String.join(", ", facts);
    }

    private void claims(Explanation explanation) {
        if (reading.claims().isEmpty()) {
            add("", "No act between states or their organisations was found in this report.", Mark.NONE);
            return;
        }
        int number = 0;
        for (Claim claim : reading.claims()) {
            claim(++number, claim);
            for (String line : explanation.lines(claim)) {
                out.append(INDENT).append(style.faint(line)).append('\n');
            }
            out.append('\n');
        }
    }

    private void claim(int number, Claim claim) {
        String act = claim.act().id() + (claim.strength() == null ? "" : " (" + lower(claim.strength()) + ")");
        String parties = list(claim.by()) + (claim.to().isEmpty() ? "" : " → " + list(claim.to()));
        String sure = String.format(Locale.ROOT, "%.0f%%", claim.confidence() * 100)
                + (claim.isSure() ? "" : ", to be checked");
        out.append(style.faint(String.format(Locale.ROOT, "%3d ", number)))
                .append(style.act(act))
                .append("  ")
                .append(style.strong(Shown.line(parties)))
                .append("  ")
                .append(style.faint(sure))
                .append('\n');
        for (String fact : facts(claim)) {
            add(INDENT, fact, Mark.NONE);
        }
        claim.items().forEach(this::item);
        quote(claim);
    }

    private List<String> facts(Claim claim) {
        List<String> facts = new ArrayList<>();
        if (claim.polarity().negated()) {
            facts.add(lower(claim.polarity()));
        }
        if (!claim.beneficiaries().isEmpty()) {
            facts.add("for " + list(claim.beneficiaries()));
        }
        addFact(claim.speaker() == null ? null : Facts.speaker(claim, claim.speaker(), this::name), facts);
        addFact(claim.role() == null ? null : Facts.role(claim.role(), claim.by(), this::name), facts);
        boolean amountShown = claim.items().stream().anyMatch(item -> item.amount() != null);
        addFact(claim.amount() == null || amountShown ? null : "amount: " + Facts.amount(claim.amount()), facts);
        addFact(claim.due() == null ? null : "due: " + Dates.shown(claim.due()), facts);
        addFact(claim.when() == null ? null : "when: " + Dates.shown(claim.when()), facts);
        addFact(
                claim.condition() == null
                        ? null
                        : "on condition: " + claim.condition().text(),
                facts);
        addFact(claim.novelty() == null ? null : novelty(claim.novelty()), facts);
        addFact(about(claim), facts);
        addFact(claim.at() == null ? null : "at: " + claim.at(), facts);
        return facts;
    }

    private static String novelty(Novelty novelty) {
        return switch (novelty) {
            case NEW -> "said to be new";
            case REPEAT -> "said to have been told before";
            case CUMULATIVE -> "said to be a total so far";
        };
    }

    private static @Nullable String about(Claim claim) {
        return claim.about().isEmpty()
                ? null
                : "about: "
                        + claim.about().stream()
                                .map(topic -> topic.name() + kind(topic))
                                .collect(Collectors.joining(", "));
    }

    private static String kind(Topic topic) {
        return topic.via() ? " (through it)" : "";
    }

    private void item(Item item) {
        StringBuilder words = new StringBuilder();
        words.append(item.lead() == null ? "" : "(" + item.lead().text() + ") ");
        words.append(item.quote().text());
        words.append(item.amount() == null ? "" : " [" + Facts.amount(item.amount()) + "]");
        words.append(item.due() == null ? "" : " [due " + Dates.shown(item.due()) + "]");
        List<String> lines = Shown.wrapped(words.toString(), width - INDENT.length() - 2);
        for (int i = 0; i < lines.size(); i++) {
            out.append(INDENT).append(i == 0 ? "- " : "  ").append(lines.get(i)).append('\n');
        }
    }

    private void quote(Claim claim) {
        String voice = claim.attribution() == Attribution.DIRECT ? "" : " (" + lower(claim.attribution()) + ")";
        add(INDENT, "“" + claim.quote().text() + "”" + voice, Mark.QUOTE);
    }

    private void notUnderstood(Explanation explanation) {
        List<NotUnderstood> passages = reading.notUnderstood();
        if (passages.isEmpty()) {
            return;
        }
        boolean inFull = explanation != Explanation.NONE;
        String count = passages.size() == 1 ? "1 passage was" : passages.size() + " passages were";
        add("", count + " seen and not understood" + (inFull ? ":" : " (--explain lists them)."), Mark.FAINT);
        if (inFull) {
            passages.forEach(passage -> add(INDENT, "“" + passage.quote().text() + "”: " + passage.why(), Mark.NONE));
        }
    }

    private enum Mark {
        NONE,
        STRONG,
        FAINT,
        WARNING,
        QUOTE
    }

    private void add(String indent, String words, Mark mark) {
        for (String line : Shown.wrapped(words, width - indent.length())) {
            out.append(indent).append(marked(line, mark)).append('\n');
        }
    }

    private String marked(String line, Mark mark) {
        return switch (mark) {
            case NONE -> line;
            case STRONG -> style.strong(line);
            case FAINT -> style.faint(line);
            case WARNING -> style.warning(line);
            case QUOTE -> style.quote(line);
        };
    }

    private String list(List<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
