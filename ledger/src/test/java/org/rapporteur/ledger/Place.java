package org.rapporteur.ledger;

import java.nio.file.Path;

/** The kinds of place that a ledger can be kept in; tests of the whole run on each. */
public enum Place {
    SQLITE {
        @Override
        public Address address(Path folder, String name) {
            return Address.of(folder.resolve(name + ".ledger"));
        }
    },
    POSTGRESQL {
        @Override
        public Address address(Path folder, String name) {
            return PostgresServer.running().database(folder.resolve(name).toString());
        }
    };

    /** A place for a ledger; the same for the same folder and name. */
    public abstract Address address(Path folder, String name);

    /** A ledger there. */
    public Ledger open(Path folder, String name) {
        return open(folder, name, LedgerOptions.standard());
    }

    /** A ledger there. */
    public Ledger open(Path folder, String name, LedgerOptions options) {
        return Ledger.open(address(folder, name), options);
    }
}
