/** The only package that knows SQL: one SQLite file of entries and of the views computed from them. */
@NullMarked
package org.rapporteur.ledger.store;

import org.jspecify.annotations.NullMarked;
