package org.rapporteur.ledger.find;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Words;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Period;

/** Reads one query. Not thread-safe; used once. */
final class QueryParser {
    private static final String FIELDS = "from:, to:, act:, topic:, since:, until:, amount>, amount<, amount:";

    private final String line;
    private final List<String> from = new ArrayList<>();
    private final List<String> to = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private @Nullable LocalDate since;
    private @Nullable LocalDate until;
    private @Nullable BigDecimal over;
    private @Nullable BigDecimal under;
    private @Nullable BigDecimal exactly;
    private int at;

    QueryParser(String line) {
        this.line = line;
    }

    Query parse() {
        while (skipBlanks()) {
            int begin = at;
            String key = key();
            if (key.isEmpty()) {
                words.addAll(Words.split(Words.fold(value())));
            } else {
                field(key, begin);
            }
        }
        if (since != null && until != null && until.isBefore(since)) {
            throw error("expected until: not before since:, got " + since + " and " + until, 0);
        }
        return new Query(from, to, acts, topics, since, until, new Query.Bounds(over, under, exactly), words);
    }

    private boolean skipBlanks() {
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at < line.length();
    }

    /** "from:", "amount>" …, or "" where a free word stands. */
    private String key() {
        int end = at;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        boolean named = end > at && end < line.length() && ":<>".indexOf(line.charAt(end)) >= 0;
        if (!named) {
            return "";
        }
        String key = line.substring(at, end + 1).toLowerCase(Locale.ROOT);
        at = end + 1;
        if (key.endsWith(">") && at < line.length() && line.charAt(at) == ':') {
            at++;
        }
        return key;
    }

    /** What follows a key: up to the next blank, or all between quotation marks. */
    private String value() {
        if (at < line.length() && line.charAt(at) == '"') {
            int close = line.indexOf('"', at + 1);
            if (close < 0) {
                throw error("expected a closing quotation mark", at);
            }
            String value = line.substring(at + 1, close);
            at = close + 1;
            return value;
        }
        int begin = at;
        while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return line.substring(begin, at);
    }

    private void field(String key, int begin) {
        int valueAt = at;
        String value = value();
        if (value.isBlank()) {
            throw error("expected a value after '" + key + "', got nothing", begin);
        }
        switch (key) {
            case "from:", "by:" -> from.addAll(list(value));
            case "to:" -> to.addAll(list(value));
            case "act:" -> list(value).forEach(act -> acts.add(act(act, valueAt)));
            case "topic:", "about:" -> topics.addAll(list(value));
            case "since:" -> since = day(value, valueAt).firstDay();
            case "until:" -> until = day(value, valueAt).lastDay();
            case "amount>" -> over = number(value, valueAt);
            case "amount<" -> under = number(value, valueAt);
            case "amount:" -> exactly = number(value, valueAt);
            default -> throw error("expected one of " + FIELDS + " or plain words, got '" + key + "'", begin);
        }
    }

    private static List<String> list(String value) {
        List<String> parts = new ArrayList<>();
        for (String part : value.split(",", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private Act act(String name, int position) {
        try {
            return Act.of(name.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw error(String.valueOf(e.getMessage()), position);
        }
    }

    private Period day(String value, int position) {
        try {
            return Period.of(value);
        } catch (DateTimeException e) {
            throw error("expected a year, month or day (2020, 2020-03, 2020-03-15), got '" + value + "'", position);
        }
    }

    private BigDecimal number(String value, int position) {
        String digits = value.toLowerCase(Locale.ROOT).replace("_", "").replace(",", "");
        int power = digits.endsWith("k") ? 3 : digits.endsWith("m") ? 6 : digits.endsWith("bn") ? 9 : 0;
        String mantissa = power == 0 ? digits : digits.substring(0, digits.length() - (power == 9 ? 2 : 1));
        try {
            return new BigDecimal(mantissa).movePointRight(power);
        } catch (NumberFormatException e) {
            throw error("expected a number (1000000, 1m, 2.5bn), got '" + value + "'", position);
        }
    }

    private QueryException error(String message, int position) {
        return new QueryException(message, line, position);
    }
}
