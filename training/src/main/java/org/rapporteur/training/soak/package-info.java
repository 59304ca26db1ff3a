/** Reads great amounts of text, and hostile text, and checks that every reading holds and no time runs away. */
@NullMarked
package org.rapporteur.training.soak;

import org.jspecify.annotations.NullMarked;
