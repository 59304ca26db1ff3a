/** Matches frames of act words on trees and fills the fields of claims. */
@NullMarked
package org.rapporteur.reading.claim;

import org.jspecify.annotations.NullMarked;
