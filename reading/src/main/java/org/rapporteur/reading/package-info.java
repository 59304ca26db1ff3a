/**
 * A report to a reading. {@link org.rapporteur.reading.Reader} is the front door; everything else here is a value that it
 * takes or gives.
 *
 * <p>The way of a text: {@code layout} cuts it into blocks, the language model into sentences and tokens; {@code mention}
 * finds parties, persons, amounts, dates, meetings and instruments; the language model parses with each mention as one
 * token; {@code reference} says whom each phrase stands for; {@code claim} matches frames of act words on the trees.
 * Each step is a function from immutable values to immutable values, and none reaches back.
 */
@NullMarked
package org.rapporteur.reading;

import org.jspecify.annotations.NullMarked;
