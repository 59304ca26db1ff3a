/** Finds the reports that a command line names, and decodes them. */
@NullMarked
package org.rapporteur.cli.input;

import org.jspecify.annotations.NullMarked;
