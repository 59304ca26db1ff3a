package org.rapporteur.reading.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What mentions are read against.
 *
 * @param published day of publication, from which relative dates are reckoned, or null
 * @param money ISO 4217 code of the publisher's own money, or null
 */
public record Setting(
        @Nullable LocalDate published, @Nullable String money) {
    /** Nothing is known. */
    public static final Setting UNKNOWN = new Setting(null, null);

    /** Only the day is known. */
    public static Setting on(LocalDate published) {
        return new Setting(published, null);
    }
}
