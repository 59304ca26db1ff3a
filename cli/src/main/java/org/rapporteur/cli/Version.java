package org.rapporteur.cli;

import org.rapporteur.reading.Reader;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var versions = Reader.standard().versions();
        return new String[] {
            "rapporteur " + versions.engine(), "lexicon " + versions.lexicon() + ", model " + versions.model()
        };
    }
}
