package org.rapporteur.reading.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Period;

/** Names and figures of days, months and years, and reckoning with them. */
final class DateWords {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12),
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final Map<String, Integer> DAYS =
            Map.of("monday", 1, "tuesday", 2, "wednesday", 3, "thursday", 4, "friday", 5, "saturday", 6, "sunday", 7);
    private static final Set<String> OPENERS = Set.of(
            "yesterday",
            "today",
            "tonight",
            "tomorrow",
            "this",
            "last",
            "next",
            "past",
            "coming",
            "previous",
            "current",
            "upcoming",
            "following",
            "recent",
            "spring",
            "summer",
            "autumn",
            "winter",
            "first",
            "second",
            "third",
            "fourth",
            "fiscal",
            "a",
            "an",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "day",
            "week",
            "weekend",
            "month",
            "quarter",
            "year",
            "decade",
            "days",
            "weeks",
            "months",
            "years",
            "dozen",
            "end",
            "remaining",
            "turn");
    private static final Set<String> ORDINAL_ENDS = Set.of("", "st", "nd", "rd", "th");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private DateWords() {}

    /** Whether a date may begin at a token: a cheap look that spares most tokens the full one. */
    static boolean mayBegin(Passage passage, int at) {
        String word = passage.lower(at);
        if (word.isEmpty()) {
            return false;
        }
        char first = word.charAt(0);
        boolean digit = first >= '0' && first <= '9';
        boolean coded = (first == 'q' || first == 'h' || first == 'f') && word.length() < 7;
        return digit
                || coded
                || OPENERS.contains(word)
                || isPart(word)
                || Ordinals.of(word) > 0
                || ((word.equals("same") || word.equals("that")) && TimeUnit.of(passage.lower(at + 1)) != null)
                || month(passage, at) > 0
                || weekday(passage, at) > 0;
    }

    /** "mid-2024", "end-March", "year-end": one token to the tokenizer. */
    private static boolean isPart(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && (PartOfTime.isPrefix(word.substring(0, hyphen))
                        || word.equals("year-end")
                        || word.equals("month-end"));
    }

    /** 1 to 12, or 0 where the token is no month's name. */
    static int month(Passage passage, int at) {
        if (!passage.isCapital(at)) {
            return 0;
        }
        String word = passage.lower(at);
        return month(word);
    }

    /** 1 to 12 for a name in lower case, shortened or not, or 0. */
    static int month(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return bare.length() < 3 ? 0 : MONTHS.getOrDefault(bare, 0);
    }

    /** 1 for Monday to 7, or 0. */
    static int weekday(Passage passage, int at) {
        return passage.isCapital(at) ? DAYS.getOrDefault(passage.lower(at), 0) : 0;
    }

    /** 1 to 31 for "2", "02", "2nd", or "second" before "of March"; 0 for others. */
    static int day(Passage passage, int at) {
        String word = passage.lower(at);
        if (word.isEmpty() || word.charAt(0) > '9') {
            return passage.is(at + 1, "of") && month(passage, at + 2) > 0 ? Ordinals.of(word) : 0;
        }
        if (word.length() > 4) {
            return 0;
        }
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        boolean ordinal = ORDINAL_ENDS.contains(word.substring(digits));
        if (digits == 0 || digits > 2 || !ordinal) {
            return 0;
        }
        int day = Integer.parseInt(word.substring(0, digits));
        return day <= 31 ? day : 0;
    }

    /** A year of four figures, or 0. */
    static int year(Passage passage, int at) {
        return year(passage.form(at));
    }

    static int year(String form) {
        boolean four = form.length() == 4 && form.chars().allMatch(c -> c >= '0' && c <= '9');
        int year = four ? Integer.parseInt(form) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    /** The last year of "2021-24" and "2021-2024", or 0. */
    static int lastYear(int first, String form) {
        int full = year(form);
        if (full > 0) {
            return full > first ? full : 0;
        }
        boolean two = form.length() == 2 && form.chars().allMatch(c -> c >= '0' && c <= '9');
        int last = two ? first / 100 * 100 + Integer.parseInt(form) : 0;
        return last > first ? last : 0;
    }

    static String iso(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    static String iso(int year, int month) {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    /** A day, or null where the month has no such day. */
    static @Nullable LocalDate day(int year, int month, int day) {
        boolean exists = day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day) : null;
    }

    /** The year in which a day without one lies nearest to the report's; 0 where that is not known or has no such day. */
    static int nearestYear(int month, int day, @Nullable LocalDate published) {
        if (published == null) {
            return 0;
        }
        int best = 0;
        long distance = Long.MAX_VALUE;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate candidate = day(year, month, Math.max(1, day));
            long away = candidate == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(published, candidate));
            if (away < distance) {
                distance = away;
                best = year;
            }
        }
        return best;
    }

    static Period period(LocalDate first, LocalDate last) {
        return new Period(first.toString(), last.toString());
    }

    static Period years(int first, int last) {
        return new Period(iso(first), iso(last));
    }

    static Period months(int year, int first, int last) {
        return new Period(iso(year, first), iso(year, last));
    }
}
