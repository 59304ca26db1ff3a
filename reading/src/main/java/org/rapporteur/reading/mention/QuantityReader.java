package org.rapporteur.reading.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.lexicon.Words.CountedUnit;

/** Reads what is counted behind a number: "doses", "COVID-19 vaccine doses". Immutable. */
final class QuantityReader {
    /** Most words between a number and its unit. */
    private static final int BETWEEN = 4;

    private static final Set<String> BREAKERS = Set.of(
            "of", "in", "to", "for", "from", "and", "or", "the", "a", "an", "on", "at", "by", "with", "percent", "per",
            "%", "is", "are", "was", "were", "will", "would", "has", "have", "had", "that", "which", "who", "years",
            "months", "days", "weeks", "year", "month", "day", "week", "as", "its", "their", "this", "these", "other");

    private final Phrases<String> units = new Phrases<>();

    QuantityReader(List<CountedUnit> all) {
        for (CountedUnit unit : all) {
            unit.words().forEach(word -> units.add(word, unit.unit()));
        }
    }

    /** One past the unit's last token, and the unit as claims name it. */
    record Quantity(int to, String unit) {}

    @Nullable
    Quantity at(Passage passage, int at) {
        Quantity best = null;
        for (int i = at; i <= at + BETWEEN && i < passage.size(); i++) {
            Phrases.Match<String> unit = units.at(passage, i);
            if (unit != null && !isAttribute(passage, unit.to()) && !isModifier(passage, at, unit.to())) {
                best = new Quantity(unit.to(), shaped(passage, i, unit.value()));
            }
            if (!isWord(passage, i) || passage.is(i, BREAKERS)) {
                return best;
            }
            if (best != null && !isNounNext(passage, unit == null ? i + 1 : unit.to())) {
                return best;
            }
        }
        return best;
    }

    /** "20 - tonne truck" and "vaccine makers": the unit is not the head there. */
    private boolean isAttribute(Passage passage, int at) {
        return passage.isHyphen(at) && !passage.gapBefore(at);
    }

    /** "two major tank plants": a singular before another noun is not what is counted. */
    private static boolean isModifier(Passage passage, int number, int end) {
        String last = passage.lower(end - 1);
        boolean singular =
                !last.endsWith("s") && last.length() > 3 && !last.equals("aircraft") && !last.equals("people");
        return singular && isNounNext(passage, end) && !passage.is(number - 1, "one");
    }

    /** "square metres": the shape belongs to the unit. */
    private static String shaped(Passage passage, int at, String unit) {
        boolean shape = passage.is(at - 1, "square") || passage.is(at - 1, "cubic");
        return shape && !unit.contains(" ") ? passage.lower(at - 1) + " " + unit : unit;
    }

    private static boolean isNounNext(Passage passage, int at) {
        return passage.isLowerWord(at) && !passage.is(at, BREAKERS);
    }

    private static boolean isWord(Passage passage, int at) {
        return passage.isWord(at) || passage.form(at).startsWith("COVID");
    }
}
