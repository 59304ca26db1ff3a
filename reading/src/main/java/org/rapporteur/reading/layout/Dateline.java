package org.rapporteur.reading.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;

/**
 * Place, date and agency before a report's first sentence: "HÀ NỘI — ", "TOKYO, Aug. 3 (Kyodo) -- ".
 *
 * @param place or null
 * @param date or null
 * @param agency or null
 * @param rest where the sentence begins; the end of the line where the dateline stands alone
 */
record Dateline(
        @Nullable Span place, @Nullable Span date, @Nullable Span agency, int rest) {
    private static final int LONGEST = 90;
    private static final int MOST_PLACE_WORDS = 6;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** The dateline at the head of a paragraph, or null. */
    static @Nullable Dateline at(CharSequence text, Span block) {
        int limit = Math.min(block.end(), block.begin() + LONGEST);
        Dateline bracketed = bracketed(text, block, limit);
        if (bracketed != null) {
            return bracketed;
        }
        for (int i = block.begin() + 1; i < limit; i++) {
            if (isDash(text, i, block.end())) {
                return read(
                        text, new Span(block.begin(), Line.trimEnd(text, block.begin(), i)), afterDash(text, i, block));
            }
            if (text.charAt(i) == '.' && i + 1 < limit && Line.isBlank(text.charAt(i + 1))) {
                Dateline stopped = alone(text, new Span(block.begin(), i));
                boolean placed = stopped != null && stopped.place() != null;
                int rest = Line.trimBegin(text, i + 1, block.end());
                if (stopped != null && placed && rest < block.end()) {
                    return new Dateline(stopped.place(), stopped.date(), null, rest);
                }
            }
            if (text.charAt(i) == ':'
                    && isShouted(text, new Span(block.begin(), i))
                    && !RunIn.namesPerson(text, new Span(block.begin(), i))) {
                return read(text, new Span(block.begin(), i), Line.trimBegin(text, i + 1, block.end()));
            }
        }
        return null;
    }

    /** "LOME (Coast News / AP - 4th May, 2017) The minister": agency and date in brackets behind a shouted place, or null. */
    private static @Nullable Dateline bracketed(CharSequence text, Span block, int limit) {
        int open = indexOf(text, '(', block.begin() + 1, limit);
        int close = open < 0 ? -1 : indexOf(text, ')', open, limit);
        if (close < 0 || !isShouted(text, new Span(block.begin(), open))) {
            return null;
        }
        Span place = new Span(block.begin(), Line.trimEnd(text, block.begin(), open));
        int date = dateBegin(text, new Span(open + 1, close));
        int rest = afterDash(text, close + 1, block);
        if (date < 0 || rest >= block.end() || !isPlace(text, place)) {
            return null;
        }
        int agencyEnd = trimMarks(text, open + 1, date);
        Span agency = agencyEnd > open + 1 ? new Span(open + 1, agencyEnd) : null;
        return new Dateline(place, new Span(date, close), agency, rest);
    }

    private static int indexOf(CharSequence text, char c, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    private static int trimMarks(CharSequence text, int begin, int end) {
        int at = end;
        while (at > begin && !Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** A line that holds nothing but place and date ("Jakarta, 15 November 2022"), or null. */
    static @Nullable Dateline alone(CharSequence text, Span line) {
        if (line.length() > LONGEST / 2 + 15 || Stops.endsSentence(text, line)) {
            return null;
        }
        int date = dateBegin(text, line);
        if (date < 0 || !holdsYear(text, new Span(date, line.end()))) {
            return null;
        }
        Span before = new Span(line.begin(), trimComma(text, line.begin(), date));
        Span day = new Span(date, line.end());
        boolean placed = before.length() > 1
                && isPlace(text, before)
                && Wording.of(text, day).count() <= 4;
        boolean bare = (before.length() <= 1 || isWeekday(text, before))
                && Wording.of(text, day).count() <= 4;
        return placed || bare ? new Dateline(placed ? before : null, day, null, line.end()) : null;
    }

    private static @Nullable Dateline read(CharSequence text, Span head, int rest) {
        Span words = head;
        Span agency = null;
        if (words.length() > 2 && text.charAt(words.end() - 1) == ')') {
            int open = lastIndexOf(text, words, '(');
            if (open < 0) {
                return null;
            }
            agency = new Span(open + 1, words.end() - 1);
            words = new Span(words.begin(), Line.trimEnd(text, words.begin(), open));
        }
        int date = dateBegin(text, words);
        Span day = date < 0 ? null : new Span(date, words.end());
        Span place = new Span(words.begin(), date < 0 ? words.end() : trimComma(text, words.begin(), date));
        if (place.length() < 2 || !isPlace(text, place) || rest > text.length()) {
            return null;
        }
        boolean sure = day != null || agency != null || isShouted(text, place);
        boolean agencyOnly = agency != null && Wording.of(text, agency).count() > 4;
        return sure && !agencyOnly ? new Dateline(place, day, agency, rest) : null;
    }

    private static boolean isDash(CharSequence text, int at, int end) {
        char c = text.charAt(at);
        boolean before = Line.isBlank(text.charAt(at - 1)) || text.charAt(at - 1) == ')';
        boolean after = at + 1 < end && (Line.isBlank(text.charAt(at + 1)) || text.charAt(at + 1) == '-');
        return c == '\u2014' || ((c == '\u2013' || c == '-') && before && (after || c == '\u2013'));
    }

    private static int afterDash(CharSequence text, int dash, Span block) {
        int at = dash;
        while (at < block.end() && ("-\u2013\u2014".indexOf(text.charAt(at)) >= 0 || Line.isBlank(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static int lastIndexOf(CharSequence text, Span span, char c) {
        int at = span.end() - 1;
        while (at >= span.begin() && text.charAt(at) != c) {
            at--;
        }
        return at >= span.begin() ? at : -1;
    }

    private static int trimComma(CharSequence text, int begin, int end) {
        int at = Line.trimEnd(text, begin, end);
        while (at > begin && (text.charAt(at - 1) == ',' || text.charAt(at - 1) == '|')) {
            at = Line.trimEnd(text, begin, at - 1);
        }
        return at;
    }

    /** A clock and a day on one line ("6:15 pm on 4 May 2016"): the day, or null. */
    static @Nullable Span dayOf(CharSequence text, Span line) {
        int date = dateBegin(text, line);
        Span day = date < 0 ? null : new Span(date, line.end());
        return day != null && holdsYear(text, day) ? day : null;
    }

    /** Where a month's name or a day's number before one begins, or -1. */
    private static int dateBegin(CharSequence text, Span span) {
        int begin = span.begin();
        int number = -1;
        for (int i = span.begin(); i <= span.end(); i++) {
            if (i < span.end() && Character.isLetterOrDigit(text.charAt(i))) {
                continue;
            }
            String word = text.subSequence(begin, i).toString().toLowerCase(Locale.ROOT);
            if (isMonth(word)) {
                return number >= 0 ? number : begin;
            }
            boolean digits = !word.isEmpty() && Character.isDigit(word.charAt(0));
            number = digits ? begin : word.isEmpty() ? number : -1;
            begin = i + 1;
        }
        return -1;
    }

    private static boolean isMonth(String word) {
        return word.length() >= 3
                && MONTHS.contains(word.substring(0, 3))
                && (word.length() <= 4
                        || word.endsWith("y")
                        || word.endsWith("er")
                        || word.endsWith("ch")
                        || word.endsWith("ril")
                        || word.endsWith("ust"));
    }

    private static boolean holdsYear(CharSequence text, Span span) {
        int digits = 0;
        for (int i = span.begin(); i < span.end(); i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
            if (digits == 4) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlace(CharSequence text, Span span) {
        Wording words = Wording.of(text, span);
        return words.count() <= MOST_PLACE_WORDS
                && words.titleShare() > 0.99
                && !Stops.breaksOff(text, span)
                && !isWeekday(text, span);
    }

    private static boolean isWeekday(CharSequence text, Span span) {
        return WEEKDAYS.contains(span.in(text).toLowerCase(Locale.ROOT));
    }

    private static boolean isShouted(CharSequence text, Span span) {
        Wording words = Wording.of(text, span);
        return words.isShouted() && words.count() <= MOST_PLACE_WORDS;
    }
}
