package org.rapporteur.ledger.question;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Period;

/**
 * One thing that happened between parties, or is to happen.
 *
 * @param on when, as precisely as told, or null where no report tells
 * @param record id of the record that it belongs to: a matter, a meeting, a claim
 * @param by party ids: who did it, met, or holds the office
 * @param to party ids: towards whom; empty for none
 * @param what in the report's words; of an office its role
 * @param amount or null
 * @param citations where it is told, earliest first, at least one
 */
public record Event(
        @Nullable Period on,
        Kind kind,
        String record,
        List<String> by,
        List<String> to,
        String what,
        @Nullable Sum amount,
        List<Citation> citations) {
    /** What kind of thing; of one day they come in this order. */
    public enum Kind {
        MET,
        /** A meeting that is planned, or of which no report tells that it was held. */
        MEETING_PLANNED,
        MEETING_CANCELLED,
        OFFICE_TAKEN,
        CONCLUDED,
        UNDERTAKEN,
        WISHED,
        ASKED,
        /** A request was met or refused. */
        ANSWERED,
        GIVEN,
        FULFILLED,
        FULFILLED_IN_PART,
        SAID,
        /** An undertaking is due, and is not known to be kept. */
        DUE;

        /** The name in files and for people: "fulfilled-in-part". */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Event {
        by = List.copyOf(by);
        to = List.copyOf(to);
        citations = List.copyOf(citations);
    }
}
