package org.rapporteur.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of a report.
 *
 * @param name at its fullest
 * @param variants other forms in the report, in order of appearance
 * @param office as said, or null
 * @param party id of the party it is held for ("for" in JSON), or null
 */
public record Person(
        String name,
        List<String> variants,
        @Nullable String office,
        @Nullable String party) {
    public Person {
        variants = List.copyOf(variants);
    }
}
