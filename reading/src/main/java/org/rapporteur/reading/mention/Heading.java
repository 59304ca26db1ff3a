package org.rapporteur.reading.mention;

import org.jspecify.annotations.Nullable;

/** The title of a report. */
public final class Heading {
    private Heading() {}

    /** The title that is known of a report, else its headline as the layout found it; null where it has neither. */
    public static @Nullable String of(Document document) {
        String title = document.description().title();
        int headline = document.layout().headline();
        return title == null && headline >= 0
                ? document.layout().blocks().get(headline).span().in(document.text())
                : title;
    }
}
