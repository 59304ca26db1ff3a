/** Cuts a report into headline, caption, dateline, paragraphs, list items, quotations and sign-off. */
@NullMarked
package org.rapporteur.reading.layout;

import org.jspecify.annotations.NullMarked;
