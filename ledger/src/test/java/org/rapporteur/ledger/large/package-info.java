/** Large ledgers: reports made up by the thousand, and how fast a ledger takes and answers them. */
@NullMarked
package org.rapporteur.ledger.large;

import org.jspecify.annotations.NullMarked;
