/** The command {@code read}: reports in, readings out. */
@NullMarked
package org.rapporteur.cli.read;

import org.jspecify.annotations.NullMarked;
