package org.rapporteur.ledger.print;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.Citation;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.reading.Period;

/** How sums, times, parties and sources are worded. */
public final class Words {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    /** Qualifiers that stand before the sum; the others stand after it. */
    private static final List<String> BEFORE = List.of("about", "at least", "up to");

    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private Words() {}

    /** "USD 50 million", "about 9.6 million doses", "EUR 3 million per year". */
    public static String sum(Sum sum) {
        String measure = sum.measure();
        String number = number(sum.value());
        String text = sum.currency() == null ? number + " " + measure : measure + " " + number;
        StringBuilder qualified = new StringBuilder();
        sum.qualifiers().stream()
                .filter(BEFORE::contains)
                .forEach(q -> qualified.append(q).append(' '));
        qualified.append(text);
        sum.qualifiers().stream()
                .filter(q -> !BEFORE.contains(q))
                .forEach(q -> qualified.append(' ').append(q.equals("total") ? "in total" : q));
        return qualified.toString();
    }

    private static String number(BigDecimal value) {
        BigDecimal size = value.abs();
        if (size.compareTo(BILLION) >= 0) {
            return grouped(value.divide(BILLION)) + " billion";
        }
        return size.compareTo(MILLION) >= 0 ? grouped(value.divide(MILLION)) + " million" : grouped(value);
    }

    private static String grouped(BigDecimal value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** "2023", also for its first to its last day; "2021-08-02 to 2021-08-05". */
    public static String time(Period period) {
        LocalDate first = period.firstDay();
        LocalDate last = period.lastDay();
        String year = Integer.toString(first.getYear());
        String month = YearMonth.from(first).toString();
        if (period.equals(Period.of(period.first())) || first.equals(last)) {
            return period.first();
        }
        if (covers(Period.of(year), first, last)) {
            return year;
        }
        return covers(Period.of(month), first, last) ? month : period.first() + " to " + period.last();
    }

    private static boolean covers(Period whole, LocalDate first, LocalDate last) {
        return whole.firstDay().equals(first) && whole.lastDay().equals(last);
    }

    /** "since 2021-08-02", "until 2021-08-02", "from 2021-08-02 to 2024". */
    public static String term(@Nullable String from, @Nullable String to) {
        if (from == null) {
            return to == null ? "no dates told" : "until " + to;
        }
        return to == null ? "since " + from : "from " + from + " to " + to;
    }

    /** "Japan and Viet Nam". */
    static String parties(Brief brief, List<String> ids) {
        return and(ids.stream().map(brief::name).toList());
    }

    /** "Japan, Viet Nam and Thailand". */
    public static String and(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** The first source, and how many there are besides. */
    static String sources(List<Citation> citations) {
        List<String> lines =
                citations.stream().map(c -> c.source().line()).distinct().toList();
        return lines.get(0) + (lines.size() > 1 ? " and " + (lines.size() - 1) + " more" : "");
    }
}
