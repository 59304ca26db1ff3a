package org.rapporteur.ledger;

import java.nio.file.Path;

/** The kinds of place that a ledger can be kept in; tests of the whole run on each. */
public enum Place {
    SQLITE {
        @Override
        public Address address(Path folder, String name) {
            return Address.of(folder.resolve(name + ".ledger"));
        }

        @Override
        public Path files(Path folder, String name) {
            return folder;
        }

        @Override
        public void flush(Path folder, String name) {
            // What SQLite wrote is in its file or the log beside it.
        }
    },
    POSTGRESQL {
        @Override
        public Address address(Path folder, String name) {
            return PostgresServer.running().database(folder.resolve(name).toString());
        }

        @Override
        public Path files(Path folder, String name) {
            return PostgresServer.running().files(((Address.Server) address(folder, name)).database());
        }

        @Override
        public void flush(Path folder, String name) {
            PostgresServer.running().sql("CHECKPOINT");
        }
    };

    /** A place for a ledger; the same for the same folder and name. */
    public abstract Address address(Path folder, String name);

    /** The folder that holds the ledger's files, but for a server's log. */
    public abstract Path files(Path folder, String name);

    /** Has everything written to files. */
    public abstract void flush(Path folder, String name);

    /** A ledger there. */
    public Ledger open(Path folder, String name) {
        return open(folder, name, LedgerOptions.standard());
    }

    /** A ledger there. */
    public Ledger open(Path folder, String name, LedgerOptions options) {
        return Ledger.open(address(folder, name), options);
    }
}
