package org.rapporteur.ledger.question;

/**
 * One thing that a party is to do.
 *
 * @param overdue whether it was due before the day asked about; a wish never is
 */
public record Undertaking(Matter matter, Stage stage, boolean overdue) {}
