/** Text to sentences, tokens, tags, lemmas and dependency trees, with a small model of our own. */
@NullMarked
package org.rapporteur.language;

import org.jspecify.annotations.NullMarked;
