/** How fast text becomes trees, and how fast the model loads; beside CoreNLP where the profile brings it. */
@NullMarked
package org.rapporteur.training.bench;

import org.jspecify.annotations.NullMarked;
