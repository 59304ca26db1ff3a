/** Prints a brief for people, as Markdown, and as JSON. */
@NullMarked
package org.rapporteur.ledger.brief;

import org.jspecify.annotations.NullMarked;
