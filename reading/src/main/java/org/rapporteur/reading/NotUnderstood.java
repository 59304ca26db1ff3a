package org.rapporteur.reading;

/**
 * A passage that was seen and gave no claim.
 *
 * @param quote the passage
 * @param why the reason, for a person to read
 */
public record NotUnderstood(Quote quote, String why) {}
