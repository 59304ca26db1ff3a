package org.rapporteur.ledger.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sums of money, by who gives, who receives, topic, currency and stage. What was pledged, committed, delivered and given
 * stands side by side, and is never added.
 *
 * @param on the day asked about: what was told later is passed over
 * @param totals by givers, recipients, topic, currency, stage
 * @param cumulative figures that sum up others ("a total of", "so far"): told, and never added
 * @param names of every party in it, by id
 * @param withheld how many records were left out since no quote of theirs stands in its report's text
 */
public record Totals(
        LocalDate on, List<Total> totals, List<Matter> cumulative, Map<String, String> names, int withheld) {
    public Totals {
        totals = List.copyOf(totals);
        cumulative = List.copyOf(cumulative);
        names = new TreeMap<>(names);
    }

    /** By what sums are parted, besides currency and stage. */
    public enum Per {
        GIVER,
        RECIPIENT,
        TOPIC
    }

    /**
     * One sum.
     *
     * @param givers party ids: several where they give jointly; empty where sums are not parted by giver
     * @param recipients party ids; empty where sums are not parted by recipient, or none is told
     * @param topic id of a topic; null where sums are not parted by topic, or none is told. A matter with several topics
     *     stands under each
     * @param currency ISO 4217 code
     * @param rate "each" or "per year" where the amounts are told so, else null
     * @param stage "pledged", "delivered" … of undertakings; "given" of contributions
     * @param least the sum where all that are perhaps the same are the same
     * @param most the sum where none of them are
     * @param matters what is summed up, by day
     * @param converted or null where nothing was asked to be converted
     */
    public record Total(
            List<String> givers,
            List<String> recipients,
            @Nullable String topic,
            String currency,
            @Nullable String rate,
            String stage,
            BigDecimal least,
            BigDecimal most,
            List<Matter> matters,
            @Nullable Converted converted) {
        public Total {
            givers = List.copyOf(givers);
            recipients = List.copyOf(recipients);
            matters = List.copyOf(matters);
        }

        /** Whether it is not known how many of them are the same. */
        public boolean isRange() {
            return least.compareTo(most) != 0;
        }
    }

    /**
     * A sum in another currency: each part at the rate of the day on which it was told first.
     *
     * @param currency ISO 4217 code
     * @param least rounded to hundredths; null where a rate is missing
     * @param most rounded to hundredths; null where a rate is missing
     * @param rates that were used, by day
     * @param missing what there is no rate for, for people: "XEU on 1994-10-31"
     */
    public record Converted(
            String currency,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            List<Rate> rates,
            List<String> missing) {
        public Converted {
            rates = List.copyOf(rates);
            missing = List.copyOf(missing);
        }
    }

    /**
     * A rate of exchange.
     *
     * @param factor what one unit is worth, rounded to eight significant digits for people; sums are not rounded before
     *     they are complete
     * @param day when it was set
     */
    public record Rate(BigDecimal factor, LocalDate day) {}
}
