package org.rapporteur.ledger.question;

import org.rapporteur.reading.Quote;

/**
 * A quote with its source. Only quotes that were found to stand in the report's stored text, to the character, at the
 * moment of asking become citations.
 *
 * @param claim id of the claim, or of the meeting as told
 * @param quote the passage
 * @param source the report it stands in
 */
public record Citation(String claim, Quote quote, Source source) {}
