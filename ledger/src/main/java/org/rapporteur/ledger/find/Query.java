package org.rapporteur.ledger.find;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;

/**
 * A search for claims: everything that is said must hold.
 *
 * @param from ids or names of parties, one of which acts; empty for any
 * @param to ids or names of parties, one of which is addressed; empty for any
 * @param acts one of which it is; empty for any
 * @param topics ids or words, one of which it is about; empty for any
 * @param since first day, or null
 * @param until last day, or null
 * @param amount bounds of the amount
 * @param words words or beginnings of words, all of which stand in the quote or in the names around it; folded
 */
public record Query(
        List<String> from,
        List<String> to,
        List<Act> acts,
        List<String> topics,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        Bounds amount,
        List<String> words) {
    public Query {
        from = List.copyOf(from);
        to = List.copyOf(to);
        acts = List.copyOf(acts);
        topics = List.copyOf(topics);
        words = List.copyOf(words);
    }

    /**
     * Bounds of an amount, in full.
     *
     * @param over the amount is greater, or null
     * @param under the amount is less, or null
     * @param exactly the amount is this, or null
     */
    public record Bounds(
            @Nullable BigDecimal over,
            @Nullable BigDecimal under,
            @Nullable BigDecimal exactly) {
        /** No bounds. */
        public static final Bounds NONE = new Bounds(null, null, null);
    }

    /**
     * The query that a line says: {@code from:JPN to:ASEAN act:commit,provide topic:health since:2020 until:2021-06
     * amount>1000000 vaccines "cold storage"}.
     *
     * @throws QueryException saying what was expected, what came and where
     */
    public static Query parse(String line) {
        return new QueryParser(line).parse();
    }
}
