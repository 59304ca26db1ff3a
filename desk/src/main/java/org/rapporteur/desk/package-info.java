/** The web application that people work in: started by {@code rapporteur serve}. */
@NullMarked
package org.rapporteur.desk;

import org.jspecify.annotations.NullMarked;
