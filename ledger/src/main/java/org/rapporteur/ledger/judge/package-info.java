/** Judgements: what persons and the program decide about records, and what follows for the claims of a reading. */
@NullMarked
package org.rapporteur.ledger.judge;

import org.jspecify.annotations.NullMarked;
