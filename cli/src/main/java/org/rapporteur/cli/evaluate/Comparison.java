package org.rapporteur.cli.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.evaluate.GoldClaim.GoldAmount;
import org.rapporteur.cli.evaluate.GoldClaim.GoldRole;
import org.rapporteur.reading.Amount;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.Role;

/** When a field of a predicted claim is right. */
final class Comparison {
    private static final double SAME_PASSAGE = 0.5;
    private static final double AMOUNT_TOLERANCE = 0.005;

    private final PartyNames names;

    Comparison(PartyNames names) {
        this.names = names;
    }

    /** Right where every party that must be there is, and no party that may not. */
    boolean parties(List<String> gold, Set<String> also, List<String> predicted) {
        Set<String> free = ids(also);
        Set<String> allowed = ids(gold);
        Set<String> needed = new TreeSet<>(allowed);
        needed.removeAll(free);
        allowed.addAll(free);
        Set<String> found = ids(predicted);
        return found.containsAll(needed) && allowed.containsAll(found);
    }

    private Set<String> ids(Collection<String> parties) {
        Set<String> ids = new TreeSet<>();
        parties.forEach(party -> ids.add(names.id(party)));
        return ids;
    }

    /** Shared characters over those of the shorter quote. */
    static double overlap(Quote one, Quote other) {
        int shorter = Math.min(one.end() - one.start(), other.end() - other.start());
        return (double) shared(one, other) / Math.max(1, shorter);
    }

    /** Whether two quotes are the same passage, by overlap over union or by their words. */
    static boolean samePassage(Quote one, Quote other) {
        int union = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
        return (double) shared(one, other) / Math.max(1, union) >= SAME_PASSAGE
                || Wording.similarity(one.text(), other.text()) >= SAME_PASSAGE;
    }

    private static int shared(Quote one, Quote other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    static boolean amount(GoldAmount gold, @Nullable Amount predicted) {
        if (predicted == null) {
            return false;
        }
        double expected = gold.value().doubleValue();
        double off = Math.abs(predicted.value().doubleValue() - expected);
        String measure = predicted.currency() == null ? String.valueOf(predicted.unit()) : predicted.currency();
        return off <= AMOUNT_TOLERANCE * Math.abs(expected)
                && Wording.normal(measure).equals(Wording.normal(gold.measure()));
    }

    static boolean due(Period gold, @Nullable Period predicted) {
        return predicted != null
                && predicted.firstDay().equals(gold.firstDay())
                && predicted.lastDay().equals(gold.lastDay());
    }

    static boolean strength(GoldClaim gold, Claim predicted) {
        String strength = predicted.strength() == null ? "" : Names.of(predicted.strength());
        return gold.strengths().contains(strength);
    }

    boolean role(GoldRole gold, @Nullable Role predicted) {
        if (predicted == null) {
            return gold.role() == null
                    && gold.predecessor() == null
                    && gold.successor() == null
                    && gold.term().isEmpty();
        }
        boolean named = gold.role() == null || Wording.similarity(gold.role(), predicted.role()) > 0;
        return named
                && party(gold.predecessor(), predicted.predecessor())
                && party(gold.successor(), predicted.successor())
                && term(gold.term(), predicted.term());
    }

    private boolean party(@Nullable String gold, @Nullable String predicted) {
        return gold == null || (predicted != null && names.id(gold).equals(names.id(predicted)));
    }

    /** Compared at the precision of the gold: "2021" is right for 2021-08. */
    private static boolean term(List<String> gold, @Nullable Period predicted) {
        if (gold.isEmpty()) {
            return true;
        }
        List<String> ends = predicted == null ? List.of() : List.of(predicted.first(), predicted.last());
        if (ends.size() < gold.size()) {
            return false;
        }
        for (int i = 0; i < gold.size(); i++) {
            String end = ends.get(i);
            if (!end.substring(0, Math.min(end.length(), gold.get(i).length())).equals(gold.get(i))) {
                return false;
            }
        }
        return true;
    }
}
