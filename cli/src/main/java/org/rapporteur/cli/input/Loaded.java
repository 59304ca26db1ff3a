package org.rapporteur.cli.input;

import java.util.List;
import org.rapporteur.reading.Report;

/**
 * A report ready to be read.
 *
 * @param sha256 of its bytes
 * @param notes what a person should know of its decoding, each completing "FILE …"
 */
public record Loaded(Source source, Report report, String sha256, List<String> notes) {
    public Loaded {
        notes = List.copyOf(notes);
    }
}
