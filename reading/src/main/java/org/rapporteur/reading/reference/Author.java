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
    /** What a text is that one person speaks, as titles call it. */
    private static final List<String> SPOKEN = List.of(
            "statement",
            "message",
            "letter",
            "speech",
            "address",
            "remarks",
            "intervention",
            "press conference",
            "news conference",
            "press briefing",
            "media briefing",
            "interview",
            "answers");

    private static final List<String> LINKS = List.of(" by ", " from ", " of ", " delivered by ");

    /** Words in capitals between an office and a name or behind it that are no part of the name. */
    private static final List<String> NO_NAME = List.of("H.E.", "HE", "Hon.", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.");

    private static final List<String> FOLLOWING = List.of(" of ", " of the ", " of the republic of ");

    private Author() {}

    /**
     * Who speaks in a text with this title: "Remarks by", "Mr X's press conference".
     *
     * @param party whom the text is issued for, where the title does not tell for whom its speaker acts, or null
     * @return null where the title names nobody, or several
     */
    static @Nullable Speaker in(String title, @Nullable String party, Gazetteer gazetteer) {
        int begin = afterOpening(title);
        for (Gazetteer.Match match : gazetteer.matches(title, new Span(Math.max(begin, 0), title.length()))) {
            if (match.entries().get(0).kind() == Entry.Kind.OFFICE) {
                return begin < 0
                        ? possessor(title, match.span(), party)
                        : named(title, begin, match.span(), stateBeside(title, match.span(), party, gazetteer));
            }
        }
        return null;
    }

    private static @Nullable Speaker named(String title, int begin, Span office, @Nullable String party) {
        int from = behindSecondOffice(title, office.end());
        int end = endOfName(title, from);
        boolean others = title.startsWith(" and ", end) || (title.startsWith(", ", end) && hasAnd(title, end));
        if (others || isFarOff(title, begin, office.begin())) {
            return null;
        }
        String name = title.substring(from, end).strip();
        String before = title.substring(begin, office.begin()).strip();
        boolean first = name.isEmpty() && before.endsWith(",");
        return new Speaker(
                withoutHonorific(first ? before.substring(0, before.indexOf(',')) : name), office.in(title), party);
    }

    /** "High Representative/Vice-President Ana Silva": where the name begins. */
    private static int behindSecondOffice(String title, int end) {
        int blank = title.indexOf(' ', end);
        return end < title.length() && title.charAt(end) == '/' && blank > 0 ? blank : end;
    }

    /** "Foreign Ministry Spokesperson Ana Silva's press conference". */
    private static @Nullable Speaker possessor(String title, Span office, @Nullable String party) {
        int end = title.replace('\u2019', '\'').indexOf("'s ", office.end());
        boolean spoken = end > 0
                && SPOKEN.stream().anyMatch(title.toLowerCase(Locale.ROOT).substring(end)::contains);
        String name = spoken ? title.substring(office.end(), end).strip() : "";
        boolean person = !name.isEmpty() && endOfName(title, office.end()) >= end;
        return person ? new Speaker(withoutHonorific(name), office.in(title), party) : null;
    }

    /** "The Kenyan Foreign Minister", "President of Kenya": the state named right beside the office, else the one given. */
    private static @Nullable String stateBeside(
            String title, Span office, @Nullable String party, Gazetteer gazetteer) {
        for (Gazetteer.Match match : gazetteer.matches(title, new Span(0, title.length()))) {
            boolean before = match.span().end() + 1 == office.begin();
            boolean after = match.span().begin() > office.end()
                    && FOLLOWING.contains(
                            title.substring(office.end(), match.span().begin()).toLowerCase(Locale.ROOT));
            if (match.entries().get(0).kind() == Entry.Kind.STATE && (before || after)) {
                return match.entries().get(0).id();
            }
        }
        return party;
    }

    /** The place behind "Statement by", "Opening remarks and answers to questions by", or -1. */
    private static int afterOpening(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        int nearest = -1;
        for (String link : LINKS) {
            int at = lower.indexOf(link);
            String before = at < 0 ? "" : lower.substring(0, at);
            boolean opens = !before.contains("joint ")
                    && !before.contains(" on ")
                    && SPOKEN.stream().anyMatch(link.equals(" of ") ? before::endsWith : before::contains);
            if (opens && (nearest < 0 || at + link.length() < nearest)) {
                nearest = at + link.length();
            }
        }
        return nearest;
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
