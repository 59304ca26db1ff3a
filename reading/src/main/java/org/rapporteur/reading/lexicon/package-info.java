/** What the reader knows of the world and of words, from the files of {@code lexicon/}. */
@NullMarked
package org.rapporteur.reading.lexicon;

import org.jspecify.annotations.NullMarked;
