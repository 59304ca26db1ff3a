/** Keeps readings and judgements as append-only entries, and answers questions about what they add up to. */
@NullMarked
package org.rapporteur.ledger;

import org.jspecify.annotations.NullMarked;
