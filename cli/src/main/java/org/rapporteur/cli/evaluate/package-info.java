/**
 * The command {@code evaluate}: scores readings against gold claims.
 *
 * <p>A predicted claim is matched to at most one gold claim whose passage it overlaps and whose act it has. It is right
 * <em>at the core</em> where the parties in {@code by} are, <em>strictly</em> where those in {@code to} and the passage
 * are too, and <em>exactly</em> where also amount, due, strength, role and negation are, as far as the gold states them.
 */
@NullMarked
package org.rapporteur.cli.evaluate;

import org.jspecify.annotations.NullMarked;
