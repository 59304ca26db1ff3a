package org.rapporteur.language;

import java.util.Locale;

/** Finds the end of a token that begins with a digit: numbers, times, dates, ordinals, "330m". */
final class NumberScanner {
    private static final int LONGEST_MAGNITUDE = 12;

    private final CharSequence text;
    private final int begin;
    private final int end;

    NumberScanner(CharSequence text, int begin, int end) {
        this.text = text;
        this.begin = begin;
        this.end = end;
    }

    /** One past the last char of the number that begins here. */
    int endAt(int at) {
        int limit = Math.min(end, at + TokenScanner.MAX_TOKEN);
        int i = digits(at, limit);
        while (i < limit) {
            int next = joined(at, i, limit);
            if (next == i) {
                break;
            }
            i = next;
        }
        int hyphened = hyphened(at, i, limit);
        return hyphened > i ? hyphened : suffix(i, limit);
    }

    private int digits(int at, int limit) {
        int i = at;
        while (i < limit && (Letters.isDigit(text.charAt(i)) || Letters.isIgnored(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** Past a mark inside a number and the digits after it, or {@code i}. */
    private int joined(int at, int i, int limit) {
        char c = text.charAt(i);
        if (c == ',' && thousands(i, limit)) {
            return i + 4;
        }
        if ((c == '.' || c == ':' || c == '/') && i + 1 < limit && Letters.isDigit(text.charAt(i + 1))) {
            return digits(i + 1, limit);
        }
        return c == '.' ? broken(at, i, limit) : i;
    }

    private boolean thousands(int comma, int limit) {
        return digits(comma + 1, Math.min(limit, comma + 5)) == comma + 4;
    }

    /** Wire copy breaks lines inside numbers, "$1.\n7 billion": one number if money goes before or a magnitude follows. */
    private int broken(int at, int dot, int limit) {
        int i = dot + 1;
        int lineEnds = 0;
        while (i < limit && i < dot + 4 && Letters.isBlank(text.charAt(i))) {
            lineEnds += text.charAt(i) == '\n' || text.charAt(i) == '\r' ? 1 : 0;
            i++;
        }
        int last = digits(i, limit);
        if (i == dot + 1 || last == i || last - i > 3) {
            return dot;
        }
        boolean money = at > begin && Letters.isCurrencySign(text.charAt(at - 1));
        boolean magnitude = magnitudeAt(last);
        return (money && magnitude) || (lineEnds == 1 && (money || magnitude)) ? last : dot;
    }

    private boolean magnitudeAt(int at) {
        int i = at;
        while (i < end && i < at + 2 && Letters.isBlank(text.charAt(i))) {
            i++;
        }
        String ahead = text.subSequence(i, Math.min(end, i + LONGEST_MAGNITUDE))
                .toString()
                .toLowerCase(Locale.ROOT);
        return ahead.startsWith("million")
                || ahead.startsWith("billion")
                || ahead.startsWith("trillion")
                || ahead.startsWith("bn")
                || ahead.startsWith("percent")
                || ahead.startsWith("per cent")
                || ahead.startsWith("%");
    }

    /** "2021-08-02", "555-010-9999" are one token; "2021-2024" is a range of three. */
    private int hyphened(int at, int i, int limit) {
        int parts = 1;
        int last = i;
        while (last + 1 < limit && Letters.isHyphen(text.charAt(last)) && Letters.isDigit(text.charAt(last + 1))) {
            last = digits(last + 1, limit);
            parts++;
        }
        boolean telephone = parts == 2 && i - at == 3 && last - i == 5;
        boolean open = last < limit && Letters.isHyphen(text.charAt(last));
        return (parts > 2 || telephone) && !open ? last : i;
    }

    /** "3rd", "1990s", "330m", "5G" keep their letters; "5pm" does not, nor does a word glued on. */
    private int suffix(int i, int limit) {
        int last = i;
        while (last < limit && Letters.isLetter(Character.codePointAt(text, last))) {
            last += Character.charCount(Character.codePointAt(text, last));
        }
        if (last == i || isHour(i, last) || isGlued(i, last)) {
            return i;
        }
        while (last < limit && (Letters.isLetter(text.charAt(last)) || Letters.isDigit(text.charAt(last)))) {
            last++;
        }
        return last;
    }

    private boolean isHour(int i, int last) {
        String letters = text.subSequence(i, last).toString();
        return letters.equalsIgnoreCase("am")
                || letters.equalsIgnoreCase("pm")
                || (letters.length() == 1 && isHourDot(last));
    }

    private boolean isHourDot(int last) {
        char c = text.charAt(last - 1);
        return (c == 'a' || c == 'p') && last < end && text.charAt(last) == '.';
    }

    private boolean isGlued(int i, int last) {
        return last - i > 2 && Letters.isUpper(text.charAt(i)) && Letters.isLower(text.charAt(i + 1));
    }
}
