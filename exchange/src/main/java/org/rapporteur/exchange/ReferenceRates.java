package org.rapporteur.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Exchange rates by day, in the form of the European Central Bank's {@code eurofxref-hist.csv}: a header {@code
 * Date,USD,JPY,…}, then a line for each banking day with units of each currency for one euro, and {@code N/A} where none was
 * set. Days may come in any order. Immutable.
 */
public final class ReferenceRates {
    /** The currency that all rates are for one unit of. */
    public static final String BASE = "EUR";

    /** Longer than over any holidays. */
    private static final int MOST_DAYS_BEFORE = 7;

    private static final String NONE = "N/A";

    private final List<String> currencies;
    private final NavigableMap<LocalDate, List<String>> days;

    private ReferenceRates(List<String> currencies, NavigableMap<LocalDate, List<String>> days) {
        this.currencies = currencies;
        this.days = days;
    }

    /**
     * A rate.
     *
     * @param perEuro units of the currency for one euro, greater than 0
     * @param day when it was set
     */
    public record Rate(String currency, BigDecimal perEuro, LocalDate day) {}

    /**
     * The rates of a file.
     *
     * @throws IllegalArgumentException if a line cannot be understood, saying which
     * @throws UncheckedIOException if it cannot be read
     */
    public static ReferenceRates read(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(lines, file.getFileName() + ":");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReferenceRates read(BufferedReader lines, String name) throws IOException {
        String header = lines.readLine();
        List<String> columns = cells(header == null ? "" : header);
        if (!columns.get(0).equals("Date") || columns.size() < 2) {
            throw new IllegalArgumentException(
                    name + "1: expected a header such as Date,USD,JPY, got '" + header + "'");
        }
        NavigableMap<LocalDate, List<String>> days = new TreeMap<>();
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                List<String> cells = cells(line);
                days.put(day(cells, name + number), checked(cells, columns.size(), name + number));
            }
        }
        return new ReferenceRates(columns.subList(1, columns.size()), days);
    }

    /** The bank ends each line in a comma. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(",", -1)) {
            cells.add(cell.strip());
        }
        if (cells.size() > 1 && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static LocalDate day(List<String> cells, String where) {
        try {
            return LocalDate.parse(cells.get(0));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    where + ": expected a day such as 2021-08-02, got '" + cells.get(0) + "'", e);
        }
    }

    private static List<String> checked(List<String> cells, int columns, String where) {
        if (cells.size() > columns) {
            throw new IllegalArgumentException(
                    where + ": expected at most " + columns + " cells as in the header, got " + cells.size());
        }
        for (String cell : cells.subList(1, cells.size())) {
            if (!cell.isEmpty() && !cell.equals(NONE) && !cell.matches("[0-9]{1,12}([.][0-9]{1,12})?")) {
                throw new IllegalArgumentException(
                        where + ": expected a rate such as 1.1886 or N/A, got '" + cell + "'");
            }
        }
        return List.copyOf(cells.subList(1, cells.size()));
    }

    /**
     * The rate of a currency on a day: of the day itself, else of the last banking day of the week before.
     *
     * @param currency ISO 4217 code
     * @return null where there is none
     */
    public @Nullable Rate on(String currency, LocalDate day) {
        if (currency.equals(BASE)) {
            return new Rate(BASE, BigDecimal.ONE, day);
        }
        int column = currencies.indexOf(currency);
        Map.Entry<LocalDate, List<String>> row = days.floorEntry(day);
        while (column >= 0 && row != null && !row.getKey().isBefore(day.minusDays(MOST_DAYS_BEFORE))) {
            String cell = column < row.getValue().size() ? row.getValue().get(column) : NONE;
            if (!cell.isEmpty() && !cell.equals(NONE) && new BigDecimal(cell).signum() > 0) {
                return new Rate(currency, new BigDecimal(cell), row.getKey());
            }
            row = days.lowerEntry(row.getKey());
        }
        return null;
    }

    /** Whether the file has a column for a currency, or it is the euro. */
    public boolean knows(String currency) {
        return currency.equals(BASE) || currencies.contains(currency);
    }
}
