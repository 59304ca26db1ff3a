package org.rapporteur.ledger.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What to know of a partnership before a meeting: what stood in the reports of the days before one day.
 *
 * @param as id of the party that it is written for, or null
 * @param ours that party and those of the partnership that it belongs to; empty without {@code as}
 * @param before the day asked about; reports of that day and later are left out
 * @param last the partnership's last meeting, or null where none is known
 * @param planned meetings that no report tells to have been held, soonest first
 * @param terms of the partnership's offices
 * @param undertakings by giver
 * @param wishes undertakings that were only wished for
 * @param requests still open ones first
 * @param contributions by giver and day
 * @param positions by topic, then by date
 * @param instruments most named first
 * @param names of every party in it, by id
 * @param withheld how many records were left out since no quote of theirs stood in its report's text
 */
public record Brief(
        Partnership partnership,
        @Nullable String as,
        Set<String> ours,
        LocalDate before,
        @Nullable MeetingHeld last,
        List<MeetingHeld> planned,
        List<Tenure> terms,
        List<Undertaking> undertakings,
        List<Undertaking> wishes,
        List<Request> requests,
        List<Matter> contributions,
        List<Position> positions,
        List<InstrumentNamed> instruments,
        Map<String, String> names,
        int withheld) {
    public Brief {
        ours = new TreeSet<>(ours);
        planned = List.copyOf(planned);
        terms = List.copyOf(terms);
        undertakings = List.copyOf(undertakings);
        wishes = List.copyOf(wishes);
        requests = List.copyOf(requests);
        contributions = List.copyOf(contributions);
        positions = List.copyOf(positions);
        instruments = List.copyOf(instruments);
        names = new TreeMap<>(names);
    }

    /** What a party is called in running text: a state by its name, an organisation by its abbreviation if it has one. */
    public String name(String party) {
        return Named.label(party, names.getOrDefault(party, party));
    }
}
