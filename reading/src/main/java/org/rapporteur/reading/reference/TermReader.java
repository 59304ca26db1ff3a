package org.rapporteur.reading.reference;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Mention.DateMention;

/**
 * Reads how long an office is held: the dates on the event and on the office, and the end and beginning that other clauses of
 * the sentence tell ("takes over …, and will keep the post until 2024").
 */
record TermReader(Document document, References references) {
    /** The term, with a hand-over's day for its beginning where only its end is told; null where no date tells of it. */
    @Nullable
    Period term(Phrase event, Phrase role) {
        Period onRole = date(role);
        Period own = onRole != null ? onRole : date(event);
        if (own != null && own.first().length() < 10 && !own.first().equals(own.last())) {
            return own;
        }
        Period end = within(event, "until");
        if (end == null) {
            return own;
        }
        String begin = begin(event, own);
        if (begin == null || Period.of(begin).firstDay().isAfter(end.lastDay())) {
            return end;
        }
        return new Period(begin, end.last());
    }

    private @Nullable String begin(Phrase event, @Nullable Period own) {
        Period since = within(event, "from");
        if (since != null) {
            return since.first();
        }
        if (own != null && !own.first().equals(own.last())) {
            return own.first();
        }
        return references.meetings().stream()
                .filter(meeting -> meeting.id().equals(references.mainMeeting()))
                .map(Meeting::when)
                .filter(when -> when != null && when.first().length() > 4)
                .findFirst()
                .map(Period::first)
                .orElse(document.description().published());
    }

    /** The first date of a role in the sentence. */
    private static @Nullable Period within(Phrase event, String role) {
        for (int token = 0; token < event.tree().size(); token++) {
            if (event.at(token).mention() instanceof DateMention date
                    && date.role().equals(role)
                    && date.period() != null) {
                return date.period();
            }
        }
        return null;
    }

    private static @Nullable Period date(Phrase phrase) {
        for (Phrase child : phrase.children()) {
            if (child.mention() instanceof DateMention date && date.period() != null && !isMoment(date)) {
                return date.period();
            }
            boolean noun = Set.of("nmod", "obl", "obj").contains(child.relation());
            Period below = noun && child.mention() == null ? date(child) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /** A single day tells when it was said or handed over, not how long it is held. */
    private static boolean isMoment(DateMention date) {
        Period period = date.period();
        boolean day = period != null
                && period.first().length() == 10
                && period.first().equals(period.last());
        return day && !date.role().equals("until") && !date.role().equals("from");
    }
}
