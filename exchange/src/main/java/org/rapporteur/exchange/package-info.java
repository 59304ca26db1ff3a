/** Writes readings in the formats that other tools read, and reads what people have. */
@NullMarked
package org.rapporteur.exchange;

import org.jspecify.annotations.NullMarked;
