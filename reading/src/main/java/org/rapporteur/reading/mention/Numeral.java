package org.rapporteur.reading.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in figures as the world's press writes it: "1,234.5", "1.234,5", "1 200 000", "1'000'000", "3,5", "2½".
 *
 * @param end one past its last char
 * @param value as written where a stop parts a fraction
 * @param grouped what it is if its only stop parts thousands ("800.000"), or null where that cannot be
 */
record Numeral(int end, BigDecimal value, @Nullable BigDecimal grouped) {
    private static final int GROUP = 3;
    private static final int LONGEST = 32;

    /** The numeral that begins at a char, or null where no figure stands there or it is too long for a number. */
    static @Nullable Numeral at(String text, int begin) {
        int end = digits(text, begin);
        if (end == begin || end - begin > LONGEST) {
            return null;
        }
        StringBuilder whole = new StringBuilder().append(text, begin, end);
        char mark = text.charAt(Math.min(end, text.length() - 1));
        int groups = 0;
        while (end - begin <= LONGEST && isGroup(text, end, mark, begin)) {
            whole.append(text, end + 1, end + 1 + GROUP);
            end += 1 + GROUP;
            groups++;
        }
        if (mark == '.' && groups == 1 && !isDecimal(text, end, ',')) {
            return stopped(whole, end);
        }
        return fractioned(text, end, whole, groups > 0 ? mark : 0);
    }

    /** "800.000" is eight hundred thousand, "1.275" a little more than one; which, the words around must say. */
    private static Numeral stopped(CharSequence digits, int end) {
        BigDecimal whole = new BigDecimal(digits.toString());
        boolean round = digits.charAt(digits.length() - 1) == '0' && digits.charAt(0) != '0';
        return new Numeral(end, whole.movePointLeft(GROUP), round ? whole : null);
    }

    private static Numeral fractioned(String text, int end, CharSequence whole, char mark) {
        char stop = mark == ',' || !isDecimal(text, end, ',') ? '.' : ',';
        boolean fraction = stop != mark && isDecimal(text, end, stop);
        int last = fraction ? digits(text, end + 1) : end;
        String figures = fraction ? whole + "." + text.substring(end + 1, last) : whole.toString();
        BigDecimal value = new BigDecimal(figures.length() > LONGEST ? figures.substring(0, LONGEST) : figures);
        BigDecimal part = last < text.length() ? vulgar(text.charAt(last)) : null;
        return part == null || fraction ? new Numeral(last, value, null) : new Numeral(last + 1, value.add(part), null);
    }

    private static @Nullable BigDecimal vulgar(char sign) {
        return switch (sign) {
            case '½' -> new BigDecimal("0.5");
            case '¼' -> new BigDecimal("0.25");
            case '¾' -> new BigDecimal("0.75");
            default -> null;
        };
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text, end) && end - from <= LONGEST) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Whether a mark and just three figures follow; blanks part only what one to three figures began. */
    private static boolean isGroup(String text, int at, char mark, int begin) {
        boolean blank = mark == ' ' || mark == '\u00A0' || mark == '\u202F' || mark == '\u2009';
        boolean marks = blank || mark == ',' || mark == '.' || mark == '\'' || mark == '\u2019';
        boolean begins = digits(text, begin) - begin <= GROUP && text.charAt(begin) != '0';
        return marks
                && (begins || mark == '.')
                && at < text.length()
                && text.charAt(at) == mark
                && digits(text, at + 1) == at + 1 + GROUP;
    }

    /** Whether a mark and a fraction follow: of a comma one or two figures, and no list ("3,5,7"). */
    private static boolean isDecimal(String text, int at, char mark) {
        if (at >= text.length() || text.charAt(at) != mark || !isDigit(text, at + 1)) {
            return false;
        }
        int end = digits(text, at + 1);
        boolean goesOn = end < text.length() && text.charAt(end) == mark && isDigit(text, end + 1);
        return !goesOn && (mark == '.' || end - at <= GROUP);
    }
}
