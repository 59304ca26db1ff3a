package org.rapporteur.cli.evaluate;

import java.util.Locale;

/** Names of values as files have them. */
final class Names {
    private Names() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
