package org.rapporteur.ledger.question;

/**
 * A text that the parties refer to: a treaty, declaration, plan, code.
 *
 * @param id lexicon id, or its name
 * @param name as said
 * @param mentions how many claims name it
 * @param citation the latest of them
 */
public record InstrumentNamed(String id, String name, int mentions, Citation citation) {}
