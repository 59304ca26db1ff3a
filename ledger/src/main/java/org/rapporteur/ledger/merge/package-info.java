/** Decides which tellings are of one undertaking, request, contribution or meeting. Pure functions of values. */
@NullMarked
package org.rapporteur.ledger.merge;

import org.jspecify.annotations.NullMarked;
