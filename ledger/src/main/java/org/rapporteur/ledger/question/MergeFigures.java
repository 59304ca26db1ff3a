package org.rapporteur.ledger.question;

/**
 * How records of one kind were merged: pairs of tellings that the program found alike, and what became of them.
 *
 * @param kind "matter" (undertakings, contributions, requests …), "meeting" or "report" (copies of one story)
 * @param proposed pairs that the program found to be the same, or perhaps the same
 * @param byProgram pairs that it joined, and no person parted
 * @param byPerson judgements in force by which persons joined records
 * @param refused judgements in force by which persons parted records
 * @param unsure pairs that are perhaps the same and wait for a person, and those of which persons are unsure
 * @param undone judgements on pairs that no longer hold
 */
public record MergeFigures(
        String kind, long proposed, long byProgram, long byPerson, long refused, long unsure, long undone) {}
