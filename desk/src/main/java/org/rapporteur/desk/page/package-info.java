/** The pages: one controller for each, and what its template shows. */
@NullMarked
package org.rapporteur.desk.page;

import org.jspecify.annotations.NullMarked;
