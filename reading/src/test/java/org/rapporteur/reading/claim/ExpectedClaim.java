package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Strength;

/**
 * What a sentence must be read as, written {@code commit|provide JPN > VNM,(ASEAN) refused pledge new quoted if=unless …}:
 * acts, parties that act, parties addressed ("()" makes all of these optional, "?" stands for any, "-" for none), and in any
 * order a polarity (affirmed where none stands), strength, novelty ("none" for no novelty) and attribution. A condition comes
 * last; where none stands there must be none.
 */
record ExpectedClaim(
        String notation,
        Set<String> acts,
        Parties by,
        Parties to,
        Set<String> polarities,
        Set<String> strengths,
        Set<String> novelties,
        Set<String> attributions,
        String condition) {

    /** Parties that must and that may stand in a field. */
    record Parties(Set<String> needed, Set<String> allowed, boolean any) {
        static Parties of(String words) {
            Set<String> needed = new TreeSet<>();
            Set<String> allowed = new TreeSet<>();
            for (String word : words.split(",", -1)) {
                if (word.startsWith("(")) {
                    allowed.add(word.substring(1, word.length() - 1));
                } else if (!word.equals("-") && !word.equals("?")) {
                    needed.add(word);
                }
            }
            allowed.addAll(needed);
            return new Parties(words.contains("()") ? Set.of() : needed, allowed, words.contains("?"));
        }

        boolean fits(List<String> parties) {
            return any || (parties.containsAll(needed) && allowed.containsAll(parties));
        }
    }

    static ExpectedClaim of(String notation) {
        int condition = notation.indexOf(" if=");
        String head = condition < 0 ? notation : notation.substring(0, condition);
        String[] words = head.trim().split("\\s+", -1);
        List<String> rest = new ArrayList<>();
        for (int i = 4; i < words.length; i++) {
            rest.addAll(List.of(words[i].split("\\|", -1)));
        }
        Set<String> polarities = named(Polarity.values(), rest);
        return new ExpectedClaim(
                notation.trim(),
                Set.of(words[0].split("\\|", -1)),
                Parties.of(words[1]),
                Parties.of(words[3]),
                polarities.isEmpty() ? Set.of("affirmed") : polarities,
                named(Strength.values(), rest),
                rest.contains("none") ? Set.of("none", "new") : named(Novelty.values(), rest),
                named(Attribution.values(), rest),
                condition < 0 ? "" : notation.substring(condition + 4).trim());
    }

    private static Set<String> named(Enum<?>[] values, List<String> words) {
        Set<String> found = new TreeSet<>();
        for (Enum<?> value : values) {
            if (words.contains(lower(value))) {
                found.add(lower(value));
            }
        }
        return found;
    }

    private static String lower(@Nullable Enum<?> value) {
        return value == null ? "none" : value.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a claim says all of this. */
    boolean fits(Claim claim) {
        return isAbout(claim)
                && to.fits(claim.to())
                && polarities.contains(lower(claim.polarity()))
                && holds(strengths, claim.act() == Act.COMMIT ? claim.strength() : null, claim.act() == Act.COMMIT)
                && holds(novelties, claim.novelty(), true)
                && holds(attributions, claim.attribution(), true)
                && condition.equals(
                        claim.condition() == null ? "" : claim.condition().text());
    }

    private static boolean holds(Set<String> wanted, @Nullable Enum<?> value, boolean asked) {
        return wanted.isEmpty() || !asked || wanted.contains(lower(value));
    }

    /** Whether a claim affirms what this says is not, will not be or is no longer so. */
    boolean contradicts(Claim claim) {
        return isAbout(claim) && !polarities.contains("affirmed") && claim.polarity() == Polarity.AFFIRMED;
    }

    private boolean isAbout(Claim claim) {
        return acts.contains(claim.act().id()) && by.fits(claim.by());
    }
}
