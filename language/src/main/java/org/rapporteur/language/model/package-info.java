/**
 * The linear models behind the language model's front door: word attributes, hashed features, tagger, greedy
 * transition-based parser, and the file they are kept in. Public for {@code training}, which must see exactly the
 * features that are used at run time; nobody else needs it.
 */
@NullMarked
package org.rapporteur.language.model;

import org.jspecify.annotations.NullMarked;
