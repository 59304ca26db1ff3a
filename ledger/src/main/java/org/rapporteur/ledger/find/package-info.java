/** The query language of {@code find}. */
@NullMarked
package org.rapporteur.ledger.find;

import org.jspecify.annotations.NullMarked;
