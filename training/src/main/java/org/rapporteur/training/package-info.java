/** Makes and scores the language model, and measures speed. Never shipped. */
@NullMarked
package org.rapporteur.training;

import org.jspecify.annotations.NullMarked;
