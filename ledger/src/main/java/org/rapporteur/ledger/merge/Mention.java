package org.rapporteur.ledger.merge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Strength;

/**
 * One telling of one matter: an item of a claim that undertakes, gives, asks or refuses.
 *
 * @param id the item's id, or the claim's with "#0" where the claim has no items
 * @param strength of an undertaking, else null
 */
public record Mention(
        String id,
        Kind kind,
        Telling telling,
        Parties parties,
        Content content,
        @Nullable Strength strength,
        Polarity polarity,
        @Nullable Novelty novelty) {
    /** What is told of. */
    public enum Kind {
        UNDERTAKING,
        /** An undertaking that is only wished for. */
        WISH,
        CONTRIBUTION,
        REQUEST,
        /** A request or expectation that is turned down. */
        REFUSAL,
        /** It is said that something was not undertaken or given. */
        DENIAL,
        /** A meeting that was held, which may be what was undertaken. */
        MEETING;

        /** The kinds that say the contrary. */
        List<Kind> opposites() {
            return switch (this) {
                case UNDERTAKING -> List.of(REFUSAL, DENIAL);
                case CONTRIBUTION -> List.of(DENIAL);
                case REFUSAL -> List.of(UNDERTAKING);
                case DENIAL -> List.of(UNDERTAKING, CONTRIBUTION);
                case WISH, REQUEST, MEETING -> List.of();
            };
        }

        /** The kinds of the same giver that it is compared with. */
        List<Kind> related() {
            return switch (this) {
                case UNDERTAKING -> List.of(UNDERTAKING, REFUSAL, DENIAL, CONTRIBUTION, MEETING);
                case CONTRIBUTION -> List.of(CONTRIBUTION, DENIAL, UNDERTAKING);
                case REFUSAL -> List.of(REFUSAL, UNDERTAKING);
                case DENIAL -> List.of(DENIAL, UNDERTAKING, CONTRIBUTION);
                case WISH -> List.of(WISH);
                case REQUEST -> List.of(REQUEST);
                case MEETING -> List.of(UNDERTAKING);
            };
        }

        /** Whether it may answer a request. */
        boolean answers() {
            return this == UNDERTAKING || this == CONTRIBUTION || this == REFUSAL;
        }

        /** The name in the file. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of a name in the file. */
        public static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Where it is told.
     *
     * @param claim id of the claim
     * @param report SHA-256 of the report
     * @param said day of the act as far as known, else of the report's publication, else null
     * @param meeting id of the meeting as the report tells of it, or null
     * @param meetingKey what tells that meeting from others across reports, or null
     * @param start first code point of the claim's quote
     * @param end one past its last
     * @param confidence of the claim, 0 to 1
     * @param attribution in whose voice
     */
    public record Telling(
            String claim,
            String report,
            @Nullable LocalDate said,
            @Nullable String meeting,
            @Nullable String meetingKey,
            int start,
            int end,
            double confidence,
            Attribution attribution) {}

    /**
     * Who is to do it, or asks for it, and towards whom.
     *
     * @param givers ids, sorted; of a request: who asks
     * @param recipients ids, sorted; of a request: who is asked
     * @param beneficiaries ids, sorted
     */
    public record Parties(List<String> givers, List<String> recipients, List<String> beneficiaries) {
        public Parties {
            givers = List.copyOf(givers);
            recipients = List.copyOf(recipients);
            beneficiaries = List.copyOf(beneficiaries);
        }
    }

    /**
     * What it is.
     *
     * @param what in the report's words
     * @param words stems of its content words
     * @param amount or null
     * @param due or null
     * @param done when it was done as far as told, or null
     * @param things ids of funds, programmes, instruments and bodies in it, sorted
     */
    public record Content(
            String what,
            SortedSet<String> words,
            @Nullable Sum amount,
            @Nullable Period due,
            @Nullable Period done,
            Collection<String> things) {
        public Content {
            words = new TreeSet<>(words);
            things = new TreeSet<>(things);
        }
    }
}
