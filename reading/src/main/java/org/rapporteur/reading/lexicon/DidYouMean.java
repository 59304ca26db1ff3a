package org.rapporteur.reading.lexicon;

import java.util.Arrays;
import java.util.Collection;

/** Finds what somebody probably meant to write. */
public final class DidYouMean {
    private DidYouMean() {}

    /** ", did you mean 'X'?" for the nearest of the known words, or "" where none is near. */
    public static String hint(String wrong, Collection<String> known) {
        String best = "";
        int bestDistance = Math.max(2, wrong.length() / 3) + 1;
        for (String candidate : known) {
            int distance = candidate.endsWith("/" + wrong) ? 0 : distance(wrong, candidate);
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best.isEmpty() ? "" : ", did you mean '" + best + "'?";
    }

    /** Levenshtein distance, letters compared without case. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int change = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
