package org.rapporteur.ledger.merge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ledger.question.Sum;

/** Sums of money in words, for conversions that stand beside the sum that was read: "110 million yen (US$1 million)". */
final class Sums {
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("us$", "USD"),
            Map.entry("$", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("jpy", "JPY"),
            Map.entry("yen", "JPY"),
            Map.entry("cny", "CNY"),
            Map.entry("yuan", "CNY"));

    private static final Map<String, Integer> SCALES =
            Map.of("thousand", 3, "k", 3, "million", 6, "mn", 6, "m", 6, "billion", 9, "bn", 9, "trillion", 12);

    private static final Pattern SUM =
            Pattern.compile("(?<before>us\\$|[$€£¥]|usd|eur|gbp|jpy|cny)?\\s?(?<number>\\d[\\d,]*(?:\\.\\d+)?)\\s?"
                    + "(?<scale>thousand|million|mn|billion|bn|trillion|k\\b|m\\b)?\\s?(?:us )?"
                    + "(?<after>dollars?|euros?|pounds|yen|yuan|usd|eur|gbp|jpy|cny)?");

    private Sums() {}

    /** Every sum of money in a text. */
    static List<Sum> in(String text) {
        List<Sum> sums = new ArrayList<>();
        Matcher matcher = SUM.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String sign = matcher.group("before") != null ? matcher.group("before") : matcher.group("after");
            String currency = sign == null ? null : CURRENCIES.get(sign);
            if (currency != null) {
                int scale = matcher.group("scale") == null ? 0 : SCALES.getOrDefault(matcher.group("scale"), 0);
                BigDecimal value = new BigDecimal(matcher.group("number").replace(",", ""));
                sums.add(new Sum(value.scaleByPowerOfTen(scale), currency, null, List.of()));
            }
        }
        return sums;
    }
}
