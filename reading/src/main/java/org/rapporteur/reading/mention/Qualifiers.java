package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words around an amount that say how it is meant: "about", "at least", "up to", "total", "each", "per year". */
final class Qualifiers {
    private static final List<String> ORDER =
            List.of("about", "at least", "up to", "total", "each", "per year", "per month", "per week", "per day");
    private static final int LONGEST = 6;

    private final Phrases<String> before = new Phrases<String>()
            .with(
                    "about",
                    "about",
                    "around",
                    "approximately",
                    "roughly",
                    "some",
                    "nearly",
                    "almost",
                    "close to",
                    "circa",
                    "an estimated",
                    "estimated",
                    "approx",
                    "approx.",
                    "just under",
                    "just over",
                    "just short of",
                    "just above",
                    "just below",
                    "slightly more than",
                    "slightly less than",
                    "slightly over",
                    "a little over",
                    "a little more than",
                    "close on",
                    "something like",
                    "in the region of",
                    "in the order of",
                    "on the order of",
                    "in the neighbourhood of",
                    "in the vicinity of",
                    "an approximate",
                    "approximated",
                    "virtually",
                    "practically",
                    "~")
            .with(
                    "at least",
                    "at least",
                    "over",
                    "more than",
                    "above",
                    "exceeding",
                    "no less than",
                    "not less than",
                    "a minimum of",
                    "well over",
                    "upwards of",
                    "in excess of",
                    "not fewer than",
                    "upward of",
                    "north of",
                    "well above",
                    "a minimum",
                    "minimum of",
                    "not below",
                    "starting at",
                    "greater than")
            .with(
                    "up to",
                    "up to",
                    "as much as",
                    "a maximum of",
                    "no more than",
                    "not more than",
                    "less than",
                    "under",
                    "at most",
                    "as many as",
                    "fewer than",
                    "up to a maximum of",
                    "maximum of",
                    "no higher than",
                    "not exceeding",
                    "capped at",
                    "limited to",
                    "a ceiling of",
                    "below")
            .with(
                    "total",
                    "a total of",
                    "total of",
                    "totalling",
                    "totaling",
                    "a combined",
                    "a cumulative",
                    "combined",
                    "a grand total of",
                    "an overall",
                    "a total",
                    "an aggregate",
                    "an aggregate of")
            .with("per year", "an annual", "annual", "a yearly", "yearly")
            .with("per month", "a monthly")
            .with("each", "each with", "each of");
    private final Phrases<String> after = new Phrases<String>()
            .with(
                    "per year",
                    "a year",
                    "per year",
                    "annually",
                    "per annum",
                    "each year",
                    "every year",
                    "yearly",
                    "/ year",
                    "- a - year",
                    "a - year",
                    "per - year",
                    "annual")
            .with("per month", "a month", "per month", "monthly", "each month", "every month", "/ month")
            .with("per week", "a week", "per week", "weekly", "each week", "every week")
            .with("per day", "a day", "per day", "daily", "each day", "every day")
            .with("total", "in total", "altogether", "in all", "all told")
            .with(
                    "each",
                    "each",
                    "apiece",
                    "per person",
                    "per family",
                    "per household",
                    "per head",
                    "per child",
                    "per student",
                    "per soldier",
                    "per country",
                    "per state")
            .with("about", "or so", "or thereabouts")
            .with("at least", "or more", "or above", "- plus", "at least", "at a minimum", "and above")
            .with("up to", "or less", "at most", "at the most", "at maximum");
    private static final Set<String> SPATIAL = Set.of("over", "under", "above", "below", "some", "combined", "around");

    /** "handed over 300 tents": the particle belongs to the verb. */
    private static final Set<String> PARTICLE_VERBS = Set.of(
            "hand", "hands", "handed", "handing", "turn", "turned", "turning", "sign", "signed", "signing", "make",
            "made", "making", "take", "took", "taken");

    /** What was read to one side of an amount: where it ends, and what it says. */
    record Side(int edge, List<String> said) {}

    /** The qualifiers that end where an amount begins. */
    Side before(Passage passage, int begin) {
        List<String> said = new ArrayList<>();
        int edge = begin;
        for (int i = 0; i < 2; i++) {
            Phrases.Match<String> match = before.before(passage, edge, LONGEST);
            if (match == null || isAmbiguous(passage, match.to(), edge)) {
                return new Side(edge, said);
            }
            said.add(match.value());
            edge = match.to();
        }
        return new Side(edge, said);
    }

    /** "resigned over $5 million": a preposition after a verb or at the head of a sentence is hard to tell; kept as said. */
    private static boolean isAmbiguous(Passage passage, int from, int edge) {
        boolean spatial = edge - from == 1 && passage.is(from, SPATIAL);
        return spatial && (passage.isGenitive(from - 1) || (from > 0 && passage.is(from - 1, PARTICLE_VERBS)));
    }

    /** The qualifiers that begin where an amount ends. */
    Side after(Passage passage, int end) {
        List<String> said = new ArrayList<>();
        int edge = end;
        for (int i = 0; i < 2; i++) {
            Phrases.Match<String> match = after.at(passage, edge);
            if (match == null || isAgo(passage, match.to())) {
                return new Side(edge, said);
            }
            said.add(match.value());
            edge = match.to();
        }
        return new Side(edge, said);
    }

    /** "gave $5 million a year ago" */
    private static boolean isAgo(Passage passage, int at) {
        return passage.is(at, Set.of("ago", "earlier", "later", "before", "after"));
    }

    /** Whether "an annual grant of", "yearly payments of" stands before an amount. */
    static boolean isYearly(Passage passage, int begin) {
        return passage.is(begin - 1, "of")
                && (passage.is(begin - 3, Set.of("annual", "yearly"))
                        || passage.is(begin - 4, Set.of("annual", "yearly")));
    }

    /** Without repeats, in the order that claims list them. */
    static List<String> ordered(List<String> said) {
        List<String> ordered = new ArrayList<>(ORDER);
        ordered.retainAll(said);
        return ordered;
    }
}
