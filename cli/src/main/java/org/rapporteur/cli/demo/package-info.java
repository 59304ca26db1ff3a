/** The command {@code demo}: what the program does, shown on the bundled samples. */
@NullMarked
package org.rapporteur.cli.demo;

import org.jspecify.annotations.NullMarked;
