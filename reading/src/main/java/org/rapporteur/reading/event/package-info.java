/**
 * Political events: what a report tells in the categories of the PLOVER ontology (manual 2.0), wider than claims in that
 * force, arrests and protests are events too, and coarser in that an event has neither items nor strength.
 */
@NullMarked
package org.rapporteur.reading.event;

import org.jspecify.annotations.NullMarked;
