/** A report as a page shows it: its text cut at the claims' quotes, and each claim in words. */
@NullMarked
package org.rapporteur.desk.report;

import org.jspecify.annotations.NullMarked;
