/** Who is let in, and what every answer's headers say. */
@NullMarked
package org.rapporteur.desk.entry;

import org.jspecify.annotations.NullMarked;
