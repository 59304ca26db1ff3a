/** The chain: entry headers, their hashes, and the payloads that stand apart from them. */
@NullMarked
package org.rapporteur.ledger.entry;

import org.jspecify.annotations.NullMarked;
