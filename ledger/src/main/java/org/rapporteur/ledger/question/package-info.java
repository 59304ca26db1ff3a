/** What questions to the ledger answer with. Every value that states a fact carries its citations. */
@NullMarked
package org.rapporteur.ledger.question;

import org.jspecify.annotations.NullMarked;
