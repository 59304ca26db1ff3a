package org.rapporteur.reading.mention;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.lexicon.Words.Magnitude;

/** Reads numbers in figures and words, with the magnitude behind them: "1.2 billion", "330m", "two hundred thousand". */
final class NumberReader {
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("dozen", 12));

    private final Map<String, BigDecimal> magnitudes = new HashMap<>();
    private final Map<String, BigDecimal> suffixes = new HashMap<>();

    NumberReader(Iterable<Magnitude> all) {
        for (Magnitude magnitude : all) {
            (magnitude.suffix() ? suffixes : magnitudes)
                    .put(magnitude.word().toLowerCase(Locale.ROOT), magnitude.value());
        }
    }

    /**
     * A number in a passage.
     *
     * @param to one past its last token
     * @param scaled whether a magnitude was said
     */
    record Figure(int to, BigDecimal value, boolean scaled) {}

    /** A small number in words or figures such as lengths of time have ("three", "12"), or -1. */
    static int small(String word) {
        Integer value = SMALL.get(word);
        if (value != null) {
            return value;
        }
        boolean digits = !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : -1;
    }

    /** The number that begins at a token, or null. */
    @Nullable
    Figure at(Passage passage, int at) {
        Figure figures = figures(passage, at);
        return figures != null ? scaled(passage, figures) : words(passage, at);
    }

    private @Nullable Figure figures(Passage passage, int at) {
        String form = passage.lower(at);
        if (form.isEmpty() || !Character.isDigit(form.charAt(0))) {
            return null;
        }
        int digits = 0;
        while (digits < form.length() && isFigure(form, digits)) {
            digits++;
        }
        String suffix = form.substring(digits);
        BigDecimal times = suffix.isEmpty() ? BigDecimal.ONE : magnitude(suffix);
        BigDecimal value = value(form.substring(0, digits));
        return times == null || value == null ? null : new Figure(at + 1, value.multiply(times), !suffix.isEmpty());
    }

    private @Nullable BigDecimal magnitude(String word) {
        BigDecimal value = suffixes.get(word);
        return value != null ? value : magnitudes.get(word);
    }

    private static boolean isFigure(String form, int at) {
        char c = form.charAt(at);
        boolean inside = at + 1 < form.length() && isDigit(form.charAt(at + 1));
        return isDigit(c) || ((c == ',' || c == '.') && inside);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** "1,234.5" with commas by thousands; "1.234.567" with stops. Null for anything else, such as a date. */
    static @Nullable BigDecimal value(String figures) {
        int stops = (int) figures.chars().filter(c -> c == '.').count();
        String plain = stops > 1 ? figures.replace(".", "") : figures.replace(",", "");
        boolean right =
                !plain.isEmpty() && plain.length() <= 24 && plain.chars().allMatch(c -> isDigit((char) c) || c == '.');
        return right ? new BigDecimal(plain) : null;
    }

    /** With "million" and the like behind it; "5-million" too. */
    private Figure scaled(Passage passage, Figure number) {
        Figure now = number;
        for (int i = 0; i < 3; i++) {
            int at = passage.isHyphen(now.to()) && !passage.gapBefore(now.to()) ? now.to() + 1 : now.to();
            BigDecimal times = magnitudes.get(passage.lower(at));
            if (times == null) {
                times = letter(passage, at);
            }
            if (times == null) {
                return now;
            }
            now = new Figure(at + 1, now.value().multiply(times), true);
        }
        return now;
    }

    /** "5 m", "5 bn" set apart. */
    private @Nullable BigDecimal letter(Passage passage, int at) {
        String word = passage.lower(at);
        return word.length() >= 2 ? suffixes.get(word) : null;
    }

    private @Nullable Figure words(Passage passage, int at) {
        BigDecimal scale = magnitudes.get(passage.lower(at));
        if (scale != null && passage.lower(at).endsWith("s")) {
            return null;
        }
        if (scale != null) {
            return scaled(passage, new Figure(at + 1, scale, true));
        }
        if (passage.is(at, "half") && (passage.is(at + 1, "a") || magnitudes.containsKey(passage.lower(at + 1)))) {
            return half(passage, passage.is(at + 1, "a") ? at + 2 : at + 1);
        }
        return counted(passage, at);
    }

    private @Nullable Figure half(Passage passage, int at) {
        BigDecimal scale = magnitudes.get(passage.lower(at));
        return scale == null ? null : new Figure(at + 1, scale.divide(BigDecimal.valueOf(2)), true);
    }

    /** "twenty-five million", "two hundred and fifty thousand", "one and a half billion". */
    private @Nullable Figure counted(Passage passage, int at) {
        Integer first = SMALL.get(passage.lower(at));
        if (first == null) {
            return null;
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal part = BigDecimal.valueOf(first);
        boolean scaled = false;
        int to = at + 1;
        for (int next = step(passage, to); next >= 0; next = step(passage, to)) {
            BigDecimal scale = magnitudes.get(passage.lower(next));
            Integer small = SMALL.get(passage.lower(next));
            if (scale != null && scale.compareTo(BigDecimal.valueOf(100)) > 0) {
                total = total.add(part.multiply(scale));
                part = BigDecimal.ZERO;
                scaled = true;
            } else {
                part = scale != null ? part.multiply(scale) : part.add(BigDecimal.valueOf(small == null ? 0 : small));
                scaled |= scale != null;
            }
            to = next + 1;
        }
        return new Figure(to, total.add(part), scaled);
    }

    private static final Set<String> JOINTS = Set.of("-", "and");

    /** Index of the next number word, over a hyphen or "and" within a number; -1 where none goes on. */
    private int step(Passage passage, int at) {
        int next = passage.is(at, JOINTS) ? at + 1 : at;
        boolean joined = next > at;
        boolean small = SMALL.containsKey(passage.lower(next));
        boolean scale = magnitudes.containsKey(passage.lower(next));
        boolean and = joined && passage.is(at, "and");
        if (and && !magnitudes.containsKey(passage.lower(at - 1))) {
            return -1;
        }
        return scale || (small && (joined || magnitudes.containsKey(passage.lower(at - 1)))) ? next : -1;
    }
}
