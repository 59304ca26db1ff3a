package org.rapporteur.ledger.question;

/**
 * One thing that a party is to do.
 *
 * @param axes how far it has come, how well it was kept, what words it rests on
 * @param overdue whether it was due before the day asked about and is still outstanding; a wish never is
 */
public record Undertaking(Matter matter, Axes axes, boolean overdue) {
    /** How far it has come. */
    public Stage stage() {
        return axes.stage();
    }
}
