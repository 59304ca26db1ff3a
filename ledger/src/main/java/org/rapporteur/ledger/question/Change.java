package org.rapporteur.ledger.question;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One change to a record, which stays whatever comes after it.
 *
 * @param entry number of the entry that brought it
 * @param time when it was entered
 * @param actor who entered it: a person's name, or the program's
 * @param record id of the telling, claim, meeting or report that it is about
 * @param other id of the other record, or null
 * @param says the rest, for people; "" for nothing
 * @param citation where it is told, or null where that is no report, or its quote does not hold
 */
public record Change(
        long entry,
        Instant time,
        String actor,
        Kind kind,
        String record,
        @Nullable String other,
        String says,
        @Nullable Citation citation) {
    /** What changed; changes of one entry come in this order. */
    public enum Kind {
        /** A report was added. */
        ADDED,
        /** A report was read. */
        READ,
        /** A report was erased by law. */
        ERASED,
        /** A name of a party was told first. */
        NAMED,
        /** It was told. */
        TOLD,
        /** Two were found to be the same, to conflict, to fulfil or answer one another. */
        LINKED,
        /** A person judged it. */
        JUDGED,
        /** A judgement of a person no longer holds. */
        UNDONE,
        /** It was joined with others. */
        JOINED,
        /** It stood by itself again. */
        PARTED,
        /** It is not told any more: read otherwise, rejected or corrected. */
        ENDED;

        /** The name in files and for people: "joined". */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same of another kind. */
    public Change kind(Kind other) {
        return new Change(entry, time, actor, other, record, this.other, says, citation);
    }

    /** The same with where it is told. */
    public Change citation(@Nullable Citation told) {
        return new Change(entry, time, actor, kind, record, other, says, told);
    }
}
