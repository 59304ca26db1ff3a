package org.rapporteur.reading.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.mention.Mention.MeetingMention;

/**
 * A meeting's name made comparable: "conference of Nordic-Baltic Foreign Ministers" and "the Nordic-Baltic Foreign
 * Ministers' Meeting" are one.
 *
 * @param words of the series in lower case, without articles, "meeting" for its like
 * @param ordinal null where none
 * @param year named in the name, or null
 * @param parties in the name
 */
record MeetingName(
        Set<String> words,
        @Nullable Integer ordinal,
        @Nullable String year,
        List<String> parties) {
    private static final Pattern YEAR = Pattern.compile("\\b(?<year>(?:19|20)\\d\\d)\\b");
    private static final Set<String> EMPTY_WORDS =
            Set.of("the", "of", "a", "an", "on", "for", "between", "and", "s", "first", "ever");
    private static final Set<String> MEETINGS =
            Set.of("meeting", "meetings", "conference", "talks", "session", "gathering");

    MeetingName {
        words = Set.copyOf(words);
        parties = List.copyOf(parties);
    }

    static MeetingName of(MeetingMention mention) {
        Matcher year = YEAR.matcher(mention.name());
        return new MeetingName(
                words(mention.series()), mention.ordinal(), year.find() ? year.group("year") : null, mention.parties());
    }

    private static Set<String> words(String series) {
        Set<String> words = new TreeSet<>();
        StringBuilder word = new StringBuilder();
        for (char c : (series.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else {
                add(word.toString(), words);
                word.setLength(0);
            }
        }
        return words;
    }

    private static void add(String word, Set<String> words) {
        if (MEETINGS.contains(word)) {
            words.add("meeting");
        } else if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
            words.add(word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word);
        }
    }

    /** Whether the two can name one sitting: no other ordinal or year, and one's words among the other's. */
    boolean matches(MeetingName other) {
        boolean differ = (ordinal != null && other.ordinal != null && !ordinal.equals(other.ordinal))
                || (year != null && other.year != null && !year.equals(other.year));
        if (differ || words.isEmpty() || other.words.isEmpty()) {
            return false;
        }
        boolean within = words.containsAll(other.words) || other.words.containsAll(words);
        boolean same = Set.copyOf(parties).equals(Set.copyOf(other.parties));
        return within && (same || parties.isEmpty() || other.parties.isEmpty());
    }
}
