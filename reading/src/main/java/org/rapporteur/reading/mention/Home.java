package org.rapporteur.reading.mention;

import org.jspecify.annotations.Nullable;

/**
 * Whose money a sign that several currencies share may be.
 *
 * @param publisher ISO 4217 code of the publisher's own money, or null
 * @param local that of the state named last in the sentence, or null
 */
record Home(@Nullable String publisher, @Nullable String local) {}
