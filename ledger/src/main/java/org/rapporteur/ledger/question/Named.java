package org.rapporteur.ledger.question;

/**
 * A party and what people call it.
 *
 * @param id canonical id
 * @param name usual English name; the id where none is known
 */
public record Named(String id, String name) {}
