package org.rapporteur.reading.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Quote;

/** A meeting while its mentions are gathered. */
final class MeetingDraft {
    final String id;
    final Span first;
    private final MeetingName name;
    private final Set<String> chairs = new TreeSet<>();
    private final Set<String> participants = new TreeSet<>();
    private String words;
    private String series;
    private @Nullable Integer ordinal;
    private @Nullable String status;
    private @Nullable String format;
    private @Nullable String place;
    private @Nullable Period when;
    private @Nullable MeetingDraft whole;
    private @Nullable Presiding presiding;
    private double weight;

    MeetingDraft(String id, MeetingName name, String words, String series, Span first) {
        this.id = id;
        this.name = name;
        this.words = words;
        this.series = series;
        this.ordinal = name.ordinal();
        this.first = first;
    }

    MeetingName name() {
        return name;
    }

    /** Whether the report names it; otherwise its parties stand for a name. */
    boolean named() {
        return !name.words().equals(Set.of("meeting"));
    }

    /** Another mention: the longer name is kept, and what it adds. */
    void named(String other, String otherSeries, @Nullable Integer otherOrdinal) {
        if (other.length() > words.length()) {
            words = other;
            series = otherSeries;
        }
        if (ordinal == null) {
            ordinal = otherOrdinal;
        }
    }

    void status(@Nullable String told) {
        status = status == null ? told : status;
    }

    void format(@Nullable String told) {
        format = format == null ? told : format;
    }

    void place(@Nullable String told) {
        place = place == null ? told : place;
    }

    void when(@Nullable Period told) {
        when = when == null ? told : when;
    }

    @Nullable
    Period when() {
        return when;
    }

    void chairedBy(Set<String> parties) {
        chairs.addAll(parties);
    }

    void attendedBy(Set<String> parties) {
        participants.addAll(parties);
    }

    void partOf(MeetingDraft larger) {
        if (larger != this && larger.whole != this) {
            whole = larger;
        }
    }

    @Nullable
    MeetingDraft whole() {
        return whole;
    }

    /** Mentions add to what makes it the report's main meeting. */
    void weigh(double more) {
        weight += more;
    }

    double weight() {
        return weight;
    }

    boolean chaired() {
        return !chairs.isEmpty();
    }

    /** Held where nothing else is told. */
    String status() {
        return status == null ? "held" : status;
    }

    /** Parties in its name where there are two or more; else those in its name, its chairs and who attends. */
    List<String> participants() {
        if (named() && name.parties().size() > 1) {
            return name.parties().stream().sorted().distinct().toList();
        }
        Set<String> all = new TreeSet<>(participants);
        if (named()) {
            all.addAll(name.parties());
        }
        if (presiding != null) {
            return List.copyOf(presiding.sides(chairs, all));
        }
        all.addAll(chairs);
        return List.copyOf(all);
    }

    /** Learns for whom its chairs preside. */
    void presidedAs(Presiding known) {
        presiding = known;
    }

    /** Another name, where the report gives it none. */
    void called(String other) {
        words = other;
        series = other;
    }

    Meeting meeting(String text) {
        return new Meeting(
                id,
                words,
                series,
                ordinal,
                status(),
                format,
                place,
                List.copyOf(chairs),
                participants(),
                when,
                whole == null ? null : whole.id,
                Quote.of(text, first));
    }
}
