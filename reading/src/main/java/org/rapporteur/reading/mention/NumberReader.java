package org.rapporteur.reading.mention;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
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
        String form = passage.form(at);
        boolean digit = !form.isEmpty() && isDigit(form.charAt(0));
        return digit ? figures(passage, at, 0) : null;
    }

    /** The figures that begin some chars into a token, with what multiplies them in the same word; null for none. */
    @Nullable
    Figure figures(Passage passage, int at, int skip) {
        Span span = passage.span(at);
        String form = passage.form(at);
        boolean mended = span.end() - span.begin() != form.length();
        String text = mended ? form : passage.text();
        Numeral numeral = Numeral.at(text, mended ? skip : span.begin() + skip);
        if (numeral == null) {
            return null;
        }
        int last = at;
        while (!mended && passage.span(last).end() < numeral.end() && last + 1 < passage.size()) {
            last++;
        }
        int end = mended ? form.length() : passage.span(last).end();
        String suffix = numeral.end() < end ? text.substring(numeral.end(), end).toLowerCase(Locale.ROOT) : "";
        if (!suffix.isEmpty()) {
            BigDecimal times = magnitude(suffix);
            return times == null ? null : new Figure(last + 1, numeral.value().multiply(times), true);
        }
        BigDecimal grouped = magnitudeAt(passage, last + 1) == null ? numeral.grouped() : null;
        return new Figure(last + 1, grouped == null ? numeral.value() : grouped, false);
    }

    private @Nullable BigDecimal magnitude(String word) {
        BigDecimal value = suffixes.get(word);
        return value != null ? value : magnitudes.get(word);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** With "million" and the like behind it; "5-million" too. */
    Figure scaled(Passage passage, Figure number) {
        Figure now = number;
        for (int i = 0; i < 3; i++) {
            int at = afterHyphen(passage, now.to());
            BigDecimal times = magnitudeAt(passage, at);
            if (times == null) {
                return now;
            }
            now = new Figure(at + 1, now.value().multiply(times), true);
        }
        return now;
    }

    /** With a lone letter set apart behind it: "EUR 5 m". */
    Figure lettered(Passage passage, Figure number) {
        BigDecimal times = suffixes.get(passage.lower(number.to()));
        return times == null
                ? number
                : new Figure(number.to() + 1, number.value().multiply(times), true);
    }

    private static int afterHyphen(Passage passage, int at) {
        return passage.isHyphen(at) && !passage.gapBefore(at) ? at + 1 : at;
    }

    /** "million", "bn" set apart. */
    private @Nullable BigDecimal magnitudeAt(Passage passage, int at) {
        String word = passage.lower(at);
        BigDecimal times = magnitudes.get(word);
        return times != null || word.length() < 2 ? times : suffixes.get(word);
    }

    private @Nullable Figure words(Passage passage, int at) {
        String word = passage.lower(at);
        Integer small = SMALL.get(word);
        boolean multiplies = magnitudes.containsKey(word);
        if (small != null) {
            Figure halves = partsOf(passage, at);
            return halves != null ? halves : counted(passage, at, at + 1, BigDecimal.valueOf(small));
        }
        if (multiplies) {
            boolean vague = word.endsWith("s") || passage.is(at - 1, VAGUE);
            return vague ? null : counted(passage, at, at, BigDecimal.ONE);
        }
        return word.equals("half") || word.equals("quarter") ? partOf(passage, at) : null;
    }

    private static final Set<String> VAGUE = Set.of("several", "few", "many", "multiple", "various", "every", "per");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /** "half a million", "half-billion", "a quarter of a million". */
    private @Nullable Figure partOf(Passage passage, int at) {
        boolean half = passage.is(at, "half");
        boolean vague = !half && !passage.is(at + 1, "of");
        return vague ? null : part(passage, at + 1, half ? HALF : QUARTER);
    }

    /** "three quarters of a million" */
    private @Nullable Figure partsOf(Passage passage, int at) {
        int next = afterHyphen(passage, at + 1);
        boolean quarters = passage.is(at, "three") && passage.is(next, "quarters");
        return quarters ? part(passage, next + 1, QUARTER.multiply(BigDecimal.valueOf(3))) : null;
    }

    /** "of a million", "a million", "-a-million" behind a part. */
    private @Nullable Figure part(Passage passage, int at, BigDecimal share) {
        int next = afterHyphen(passage, passage.is(at, "of") ? at + 1 : at);
        next = passage.is(next, "a") ? afterHyphen(passage, next + 1) : next;
        BigDecimal scale = magnitudes.get(passage.lower(next));
        boolean plural = passage.lower(next).endsWith("s");
        return scale == null || plural ? null : scaled(passage, new Figure(next + 1, scale.multiply(share), true));
    }

    /** "twenty-five million", "two hundred and fifty thousand", "one and a half billion", "a million and a half". */
    private Figure counted(Passage passage, int at, int from, BigDecimal first) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal part = first;
        BigDecimal last = BigDecimal.ONE;
        boolean scaled = false;
        int to = from;
        int half = andAHalf(passage, to);
        if (half > 0 && magnitudes.containsKey(passage.lower(afterHyphen(passage, half)))) {
            part = part.add(HALF);
            to = half;
        }
        for (int next = step(passage, at, to); next >= 0; next = step(passage, at, to)) {
            BigDecimal scale = magnitudes.get(passage.lower(next));
            Integer small = SMALL.get(passage.lower(next));
            if (scale != null && scale.compareTo(BigDecimal.valueOf(100)) > 0) {
                boolean product = part.signum() == 0;
                total = product ? total.multiply(scale) : total.add(part.multiply(scale));
                part = BigDecimal.ZERO;
            } else {
                part = scale != null ? part.multiply(scale) : part.add(BigDecimal.valueOf(small == null ? 0 : small));
            }
            last = scale == null ? last : scale;
            scaled |= scale != null;
            to = next + 1;
        }
        int behind = scaled ? andAHalf(passage, to) : 0;
        BigDecimal value = total.add(part);
        return behind > 0 ? new Figure(behind, value.add(last.multiply(HALF)), true) : new Figure(to, value, scaled);
    }

    /** One past "and a half", "-and-a-half", or 0 where that does not stand. */
    private static int andAHalf(Passage passage, int at) {
        int next = afterHyphen(passage, at);
        int article = afterHyphen(passage, next + 1);
        int half = afterHyphen(passage, article + 1);
        return passage.is(next, "and") && passage.is(article, "a") && passage.is(half, "half") ? half + 1 : 0;
    }

    private static final Set<String> JOINTS = Set.of("-", "and");

    /** Index of the next number word, over a hyphen or "and" within a number; -1 where none goes on. */
    private int step(Passage passage, int begin, int at) {
        if (at == begin) {
            return at;
        }
        int next = passage.is(at, JOINTS) ? at + 1 : at;
        boolean joined = next > at;
        boolean small = SMALL.containsKey(passage.lower(next));
        boolean scale = magnitudes.containsKey(passage.lower(next));
        boolean and = joined && passage.is(at, "and");
        boolean afterScale = magnitudes.containsKey(passage.lower(at - 1));
        if (and && !afterScale) {
            return -1;
        }
        return (scale && !and) || (small && (joined || afterScale)) ? next : -1;
    }
}
