package org.rapporteur.reading.claim;

import java.util.List;
import org.rapporteur.reading.event.Category;

/**
 * What a word or a claim means as a political event.
 *
 * @param category the category
 * @param modes the manual's modes; often empty
 */
record Deed(Category category, List<String> modes) {
    Deed {
        modes = List.copyOf(modes);
    }

    static Deed of(Category category) {
        return new Deed(category, List.of());
    }
}
