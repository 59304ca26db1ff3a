package org.rapporteur.ledger;

import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Report;

/**
 * A report that is to be recorded with its reading.
 *
 * @param reading of this report's text
 */
public record Addition(Report report, Reading reading) {}
