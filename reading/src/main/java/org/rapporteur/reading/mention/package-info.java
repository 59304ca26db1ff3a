/** Finds parties, persons, amounts, dates, meetings, instruments and funds before parsing. */
@NullMarked
package org.rapporteur.reading.mention;

import org.jspecify.annotations.NullMarked;
