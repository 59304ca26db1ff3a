/** Starting the desk: the command, and what the desk is told. The desk itself is a module of its own. */
@NullMarked
package org.rapporteur.cli.serve;

import org.jspecify.annotations.NullMarked;
