/** What people bring: files and pasted text to reports that can be read, each with what is known of it. */
@NullMarked
package org.rapporteur.desk.intake;

import org.jspecify.annotations.NullMarked;
