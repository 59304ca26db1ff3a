/** Says whom each noun phrase and pronoun stands for. */
@NullMarked
package org.rapporteur.reading.reference;

import org.jspecify.annotations.NullMarked;
