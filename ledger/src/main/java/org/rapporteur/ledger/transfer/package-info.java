/** A whole ledger as lines of JSON, and back, hash for hash. */
@NullMarked
package org.rapporteur.ledger.transfer;

import org.jspecify.annotations.NullMarked;
