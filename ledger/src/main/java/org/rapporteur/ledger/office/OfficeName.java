package org.rapporteur.ledger.office;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Words;

/**
 * An office: a role, and the body or relation it is held in.
 *
 * @param role folded: "coordinator", "chair", "president"
 * @param body id of the body or relation ("ASEAN-JPN"), or null
 */
public record OfficeName(String role, @Nullable String body) {
    /** Words that say which coordinator or chair it is, where the body says it already. */
    private static final List<String> QUALIFYING = List.of("country", "current", "rotating", "new", "the");

    /** The office of a role as said and a body. */
    public static OfficeName of(String role, @Nullable String body) {
        List<String> words = Words.split(Words.fold(role)).stream()
                .filter(word -> !QUALIFYING.contains(word))
                .map(OfficeName::usual)
                .toList();
        return new OfficeName(String.join(" ", words), body == null ? null : relation(body));
    }

    /** One id in the ledger: role, slash, body. */
    public String id() {
        return role + "/" + (body == null ? "" : body);
    }

    /** A relation's id with its parties in alphabetical order; any other id as it is. */
    public static String relation(String body) {
        String[] parties = body.split("-", -1);
        boolean ids = parties.length > 1 && Arrays.stream(parties).allMatch(OfficeName::looksLikeId);
        if (!ids) {
            return body;
        }
        Arrays.sort(parties);
        return String.join("-", parties);
    }

    private static boolean looksLikeId(String party) {
        return !party.isEmpty() && party.chars().allMatch(Character::isLetterOrDigit);
    }

    private static String usual(String word) {
        return switch (word) {
            case "co" -> "co";
            case "coordinating", "coordination", "coordinatorship" -> "coordinator";
            case "chairmanship", "chairman", "chairwoman", "chairperson", "chairing", "chairs" -> "chair";
            case "presidency" -> "president";
            default -> word;
        };
    }
}
