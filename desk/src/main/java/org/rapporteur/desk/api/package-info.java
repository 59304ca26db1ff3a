/** The REST API: the same questions and answers as the command line's, for programs. */
@NullMarked
package org.rapporteur.desk.api;

import org.jspecify.annotations.NullMarked;
