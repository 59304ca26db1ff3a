/** The commands that keep a ledger and ask it: add, brief, who, find, verify. */
@NullMarked
package org.rapporteur.cli.ledger;

import org.jspecify.annotations.NullMarked;
