/** Offices and their terms, from what reports say of who holds, hands over and takes over. */
@NullMarked
package org.rapporteur.ledger.office;

import org.jspecify.annotations.NullMarked;
