package org.rapporteur.desk.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Report;

/**
 * A report that was brought and is not kept yet.
 *
 * @param name of its file, or "pasted text"
 * @param notes what a person should know of how its text came about
 */
public record Draft(String name, Report report, List<String> notes) {
    public Draft {
        notes = List.copyOf(notes);
    }

    /** The same with what a person says of it. */
    public Draft told(@Nullable LocalDate published, @Nullable String publisher, @Nullable String title) {
        Report other = new Report(
                report.text(),
                title == null ? report.title() : title,
                publisher == null ? report.publisher() : publisher,
                published == null ? report.published() : published,
                report.url());
        return new Draft(name, other, notes);
    }
}
