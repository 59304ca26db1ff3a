package org.rapporteur.cli.input;

import org.rapporteur.cli.console.Surroundings;
import org.rapporteur.reading.Reader;
import picocli.CommandLine.Command;

/** What reader to read with. */
@Command
public final class ReaderOptions {
    /** The reader asked for. */
    public Reader reader(Surroundings surroundings) {
        return Reader.standard();
    }
}
