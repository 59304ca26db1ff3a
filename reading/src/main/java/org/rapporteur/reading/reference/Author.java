package org.rapporteur.reading.reference;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.lexicon.Entry;
import org.rapporteur.reading.lexicon.Gazetteer;

/**
 * The one person whose words a text is, as its title says: "Statement by President Ana Silva on …". Statements of several,
 * and titles that name no office, have none.
 */
final class Author {
    private static final List<String> OPENINGS = List.of(
            "statement",
            "press statement",
            "national statement",
            "opening statement",
            "closing statement",
            "message",
            "letter",
            "speech",
            "address",
            "remarks",
            "opening remarks",
            "closing remarks",
            "intervention");

    private static final List<String> LINKS = List.of(" by ", " from ", " of ", " delivered by ");

    /** Words in capitals between an office and a name or behind it that are no part of the name. */
    private static final List<String> NO_NAME = List.of("H.E.", "HE", "Hon.", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.");

    private Author() {}

    /**
     * Who speaks in a text with this title.
     *
     * @param party whom the text is issued for
     * @return null where the title names nobody, or several
     */
    static @Nullable Speaker in(String title, String party, Gazetteer gazetteer) {
        int begin = afterOpening(title);
        if (begin < 0) {
            return null;
        }
        for (Gazetteer.Match match : gazetteer.matches(title, new Span(begin, title.length()))) {
            if (match.entries().get(0).kind() == Entry.Kind.OFFICE) {
                int end = endOfName(title, match.span().end());
                boolean others = title.startsWith(" and ", end) || (title.startsWith(", ", end) && hasAnd(title, end));
                String name = title.substring(match.span().end(), end).strip();
                return others || isFarOff(title, begin, match.span().begin())
                        ? null
                        : new Speaker(withoutHonorific(name), match.span().in(title), party);
            }
        }
        return null;
    }

    /** The place behind "Statement by", or -1. */
    private static int afterOpening(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        for (String opening : OPENINGS) {
            for (String link : LINKS) {
                if (lower.startsWith(opening + link)) {
                    return opening.length() + link.length();
                }
            }
        }
        return -1;
    }

    /** Whether words in small letters part the opening from the office: "Statement by the family of President Silva". */
    private static boolean isFarOff(String title, int begin, int office) {
        boolean the = title.startsWith("the ", begin);
        for (int i = the ? begin + 4 : begin; i < office; i++) {
            boolean opens = i == begin || title.charAt(i - 1) == ' ';
            if (opens && Character.isLowerCase(title.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAnd(String title, int from) {
        int and = title.indexOf(" and ", from);
        return and >= 0 && and + 5 < title.length() && Character.isUpperCase(title.charAt(and + 5));
    }

    /** The end of the words in capitals that stand together from here. */
    private static int endOfName(String title, int from) {
        int end = from;
        while (end < title.length() - 1 && title.charAt(end) == ' ' && Character.isUpperCase(title.charAt(end + 1))) {
            int next = end + 1;
            while (next < title.length() && title.charAt(next) != ' ' && title.charAt(next) != ',') {
                next++;
            }
            end = next;
        }
        return end;
    }

    private static @Nullable String withoutHonorific(String name) {
        String left = name;
        for (String word : NO_NAME) {
            left = left.startsWith(word + " ") ? left.substring(word.length() + 1) : left;
        }
        return left.isEmpty() ? null : left;
    }
}
