package org.rapporteur.ledger;

/** Is told how far a long check has come. */
@FunctionalInterface
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = (done, of) -> {};

    /**
     * So much is done.
     *
     * @param done entries checked so far
     * @param of entries in all
     */
    void step(long done, long of);
}
