/** What a command sees of the world outside: streams, terminal, environment; and how it ends. */
@NullMarked
package org.rapporteur.cli.console;

import org.jspecify.annotations.NullMarked;
