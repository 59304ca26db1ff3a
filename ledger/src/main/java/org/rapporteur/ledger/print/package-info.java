/** Prints answers of the ledger: for people, as Markdown, and as JSON. */
@NullMarked
package org.rapporteur.ledger.print;

import org.jspecify.annotations.NullMarked;
