package org.rapporteur.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.question.ReviewedClaim;
import org.rapporteur.reading.Quote;

/**
 * A stretch of a report's text in which the same claims' quotes stand.
 *
 * @param text its characters
 * @param claim the claim with the shortest quote here, or null where there is none
 * @param begins whether that claim's quote begins here
 */
public record Passage(String text, @Nullable ReviewedClaim claim, boolean begins) {
    private static final Comparator<ReviewedClaim> SHORTEST_FIRST = Comparator.comparingInt(
                    (ReviewedClaim claim) -> quote(claim).text().length())
            .thenComparingInt(ReviewedClaim::rank);

    /**
     * A text cut wherever a quote begins or ends; all passages together are the text. Quotes that do not stand in it to
     * the character are passed over.
     */
    public static List<Passage> of(String text, List<ReviewedClaim> claims) {
        Map<Integer, Integer> chars = chars(text, claims);
        TreeMap<Integer, List<ReviewedClaim>> begin = new TreeMap<>();
        TreeMap<Integer, List<ReviewedClaim>> end = new TreeMap<>();
        for (ReviewedClaim claim : claims) {
            Integer at = chars.get(quote(claim).start());
            String words = quote(claim).text();
            if (at != null && text.startsWith(words, at)) {
                begin.computeIfAbsent(at, key -> new ArrayList<>()).add(claim);
                end.computeIfAbsent(at + words.length(), key -> new ArrayList<>())
                        .add(claim);
            }
        }
        return cut(text, begin, end);
    }

    /** The index of the char at each code point at which a quote begins, as far as there is one; found in one pass. */
    private static Map<Integer, Integer> chars(String text, List<ReviewedClaim> claims) {
        TreeSet<Integer> points = new TreeSet<>();
        claims.forEach(claim -> points.add(quote(claim).start()));
        Map<Integer, Integer> chars = new HashMap<>();
        int point = 0;
        int index = 0;
        for (int wanted : points) {
            while (point < wanted && index < text.length()) {
                index += Character.charCount(text.codePointAt(index));
                point++;
            }
            if (point == wanted) {
                chars.put(wanted, index);
            }
        }
        return chars;
    }

    private static List<Passage> cut(
            String text, Map<Integer, List<ReviewedClaim>> begin, Map<Integer, List<ReviewedClaim>> end) {
        TreeSet<Integer> cuts = new TreeSet<>(begin.keySet());
        cuts.addAll(end.keySet());
        cuts.add(text.length());
        TreeSet<ReviewedClaim> open = new TreeSet<>(SHORTEST_FIRST);
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            if (cut > from) {
                ReviewedClaim claim = open.isEmpty() ? null : open.first();
                boolean begins =
                        claim != null && begin.getOrDefault(from, List.of()).contains(claim);
                passages.add(new Passage(text.substring(from, cut), claim, begins));
            }
            open.removeAll(end.getOrDefault(cut, List.of()));
            open.addAll(begin.getOrDefault(cut, List.of()));
            from = cut;
        }
        return passages;
    }

    private static Quote quote(ReviewedClaim claim) {
        return claim.shown().quote();
    }
}
