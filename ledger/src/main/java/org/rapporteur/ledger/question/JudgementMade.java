package org.rapporteur.ledger.question;

import java.time.Instant;
import org.rapporteur.ledger.judge.Judgement;

/**
 * A judgement with its entry.
 *
 * @param entry number by which it is undone
 * @param actor name of who made it
 * @param holds whether it is in force; false where a later one undid it
 */
public record JudgementMade(long entry, Judgement judgement, String actor, Instant time, boolean holds) {}
