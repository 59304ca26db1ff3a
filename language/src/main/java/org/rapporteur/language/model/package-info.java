/**
 * The network behind the language model's front door: word vectors, recurrent layers, scores of tags and arcs, the best
 * tree over them, and the file they are kept in. Public for {@code training}, which must compute exactly what is computed
 * at run time; nobody else needs it.
 */
@NullMarked
package org.rapporteur.language.model;

import org.jspecify.annotations.NullMarked;
