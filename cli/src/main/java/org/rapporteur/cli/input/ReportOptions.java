package org.rapporteur.cli.input;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.console.Surroundings;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which reports, and what is known of them: shared by the commands that read reports. */
public final class ReportOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "FILE|DIR|-",
            description =
                    "Reports as plain text; of a folder, its .txt files, with the facts of a manifest.tsv in it; -"
                            + " for standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "List of reports: path, date, publisher, url and title, parted by tabs, a line each.")
    private @Nullable Path manifest;

    @Option(names = "--date", paramLabel = "DATE", description = "Day of publication, such as 2021-08-03.")
    private @Nullable LocalDate date;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
    private @Nullable String publisher;

    @Option(names = "--url", paramLabel = "URL", description = "Where it was published.")
    private @Nullable String url;

    @Option(names = "--title", paramLabel = "TEXT", description = "Its title, if the text has no headline.")
    private @Nullable String title;

    /**
     * The reports asked for.
     *
     * @throws Failure with {@link Exit#USAGE} where none or two ways of naming them are given
     */
    public List<Source> sources(Surroundings surroundings) {
        if (manifest != null && !files.isEmpty()) {
            throw new Failure(Exit.USAGE, "expected either --manifest or files, got both");
        }
        if (manifest != null) {
            return Sources.ofManifest(manifest, surroundings);
        }
        if (files.isEmpty()) {
            throw new Failure(Exit.USAGE, "expected a report: a file, a folder, or - for standard input");
        }
        List<Source> sources = Sources.of(files, new Source.Known(date, publisher, url, title), surroundings);
        if (sources.size() > 1 && (url != null || title != null)) {
            throw new Failure(
                    Exit.USAGE,
                    "--url and --title are of one report, got " + sources.size() + " reports; use --manifest");
        }
        return sources;
    }
}
