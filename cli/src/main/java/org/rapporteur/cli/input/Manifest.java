package org.rapporteur.cli.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;

/**
 * A list of reports with what is known of them: lines of path, date, publisher, url and title, parted by tabs. Cells may
 * be empty and missing at the end; paths count from the manifest's folder; lines that start with '#' and a first line
 * that starts with "path" are no reports.
 */
final class Manifest {
    private Manifest() {}

    static List<Source> read(Path file) {
        List<Source> sources = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            boolean head = number == 1 && line.startsWith("path\t");
            if (!line.isBlank() && !line.startsWith("#") && !head) {
                sources.add(source(file, number, line));
            }
        }
        return sources;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (IOException e) {
            throw new Failure(Exit.INPUT, "cannot read the manifest " + file + ": " + Reasons.of(e), e);
        }
    }

    private static Source source(Path file, int number, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length > 5) {
            throw new Failure(
                    Exit.INPUT,
                    file + ":" + number + ": expected at most 5 cells (path, date, publisher, url, title), got "
                            + cells.length);
        }
        String path = cells[0].strip();
        Source.Known known =
                new Source.Known(date(file, number, cell(cells, 1)), cell(cells, 2), cell(cells, 3), cell(cells, 4));
        return new Source(path, Sources.stem(path), file.resolveSibling(path), known);
    }

    private static @Nullable String cell(String[] cells, int index) {
        String cell = index < cells.length ? cells[index].strip() : "";
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable LocalDate date(Path file, int number, @Nullable String cell) {
        try {
            return cell == null ? null : LocalDate.parse(cell);
        } catch (DateTimeException e) {
            throw new Failure(
                    Exit.INPUT, file + ":" + number + ": expected a date like 2021-08-03, got '" + cell + "'", e);
        }
    }
}
