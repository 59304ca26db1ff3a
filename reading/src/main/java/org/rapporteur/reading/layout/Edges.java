package org.rapporteur.reading.layout;

import java.util.List;
import java.util.Locale;
import org.rapporteur.language.Span;

/** Tells captions, bylines and page furniture by their first and last words. */
final class Edges {
    private static final int SHORT = 300;
    private static final int CAPTION = 450;
    private static final int BYLINE = 120;
    private static final List<String> CAPTION_HEADS = List.of(
            "photo",
            "caption:",
            "image:",
            "picture:",
            "file photo",
            "in this photo",
            "illustrative",
            "(photo",
            "pictured:");
    private static final List<String> CAPTION_MARKS = List.of(
            " photo",
            "photo:",
            "/photo",
            "photo by",
            "getty images",
            "photo courtesy",
            "(file)",
            "via ap)",
            "via reuters");
    private static final List<String> FURNITURE_HEADS = List.of(
            "for more information",
            "for further information",
            "for media",
            "for press",
            "media contact",
            "press contact",
            "contact:",
            "contacts:",
            "contact person",
            "follow us",
            "follow on",
            "click here",
            "read more",
            "read also",
            "related",
            "subscribe",
            "share this",
            "share:",
            "copyright",
            "\u00A9",
            "http",
            "www.",
            "tel:",
            "tel.",
            "email:",
            "e-mail:",
            "source:",
            "sources:",
            "tags:",
            "notes to editors",
            "note to editors",
            "print",
            "advertisement",
            "<!--",
            "learn more",
            "see also",
            "see more",
            "view the",
            "watch:",
            "download",
            "back to top",
            "skip to",
            "the full text",
            "read the full",
            "additional information",
            "fact sheets from",
            "press release no",
            "ref:");
    private static final List<String> PARTICIPANTS = List.of(
            "participants",
            "participated",
            "attendees",
            "attended by",
            "in attendance",
            "delegation included",
            "members:",
            "participating",
            "members of the delegation",
            "participant list",
            "signatories",
            "signed by",
            "endorsed by");

    private Edges() {}

    static boolean isCaption(CharSequence text, Span span, boolean atHead) {
        if (span.length() > CAPTION) {
            return false;
        }
        String words = words(text, span);
        boolean tail = tail(words, CAPTION_MARKS);
        boolean head = heads(words, CAPTION_HEADS)
                && (tail || (words.indexOf(':') > 0 && words.indexOf(':') < 20) || !Stops.endsSentence(text, span));
        return head || tail || (atHead && words.startsWith("date ") && holdsDate(words));
    }

    private static boolean tail(String words, List<String> marks) {
        String tail = words.substring(Math.max(0, words.length() - 40));
        for (String mark : marks) {
            int at = tail.lastIndexOf(mark);
            if (at >= 0 && at + mark.length() >= tail.length() - 22 && credits(tail, at + mark.length())) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but a credit follows: "… VNA/VNS Photo", "Photo: Reuters", "(Photo by A. Smith)". */
    private static boolean credits(String tail, int after) {
        String rest = tail.substring(after).strip();
        return rest.length() <= 1
                || rest.startsWith(":")
                || rest.startsWith("by ")
                || tail.startsWith("photo:", after - 6)
                || rest.equals(").")
                || rest.endsWith(")");
    }

    private static boolean holdsDate(String words) {
        return words.length() > 15 && Character.isDigit(words.charAt(5)) && words.charAt(9) == '-';
    }

    static boolean isByline(CharSequence text, Span span) {
        if (span.length() > BYLINE || Stops.breaksOff(text, span)) {
            return false;
        }
        String words = words(text, span);
        boolean by = (words.startsWith("by ") || words.startsWith("from our ") || words.startsWith("staff "))
                && Wording.of(text, span).titleShare() > 0.8
                && !Stops.endsSentence(text, span);
        return by
                || words.startsWith("(reporting by")
                || words.startsWith("reporting by")
                || words.startsWith("for immediate release")
                || words.startsWith("immediate release")
                || words.startsWith("updated:")
                || words.startsWith("published:")
                || words.startsWith("last updated")
                || isClock(words);
    }

    /** "3:50 P.M. EET" */
    static boolean isClock(CharSequence text, Span span) {
        return span.length() < 30 && isClock(words(text, span));
    }

    private static boolean isClock(String words) {
        return words.length() < 30
                && words.indexOf(':') > 0
                && words.indexOf(':') <= 2
                && Character.isDigit(words.charAt(0))
                && (words.contains("p.m") || words.contains("a.m") || words.contains(" pm") || words.contains(" am"));
    }

    static boolean isFurniture(CharSequence text, Span span) {
        if (span.length() > SHORT) {
            return false;
        }
        String words = words(text, span);
        return heads(words, FURNITURE_HEADS) || isDirection(words) || isDecoration(words);
    }

    /** "(The press departs the meeting.)" */
    private static boolean isDirection(String words) {
        return words.startsWith("(")
                && words.endsWith(")")
                && words.indexOf(')') == words.length() - 1
                && (words.length() < 60 && words.contains("."));
    }

    private static boolean isDecoration(String words) {
        return words.codePoints().noneMatch(Character::isLetterOrDigit) && !words.contains("#");
    }

    /** Whether a lead-in or heading announces names of people: "The leaders who participated include:". */
    static boolean announcesParticipants(CharSequence text, Span span) {
        String words = words(text, span);
        return span.length() <= SHORT && PARTICIPANTS.stream().anyMatch(words::contains);
    }

    private static boolean heads(String words, List<String> heads) {
        return heads.stream().anyMatch(words::startsWith);
    }

    private static String words(CharSequence text, Span span) {
        return span.in(text).toLowerCase(Locale.ROOT);
    }
}
