package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose money a sign that several currencies share may be.
 *
 * @param publisher ISO 4217 code of the publisher's own money, or null
 * @param named those of the states that the sentence has named so far, in its order: who is named first mostly gives
 */
record Home(@Nullable String publisher, List<String> named) {
    Home {
        named = List.copyOf(named);
    }

    static Home of(@Nullable String publisher) {
        return new Home(publisher, List.of());
    }

    /** With no state named. */
    Home alone() {
        return named.isEmpty() ? this : of(publisher);
    }

    /** With the money of one more state. */
    Home and(String money) {
        if (named.contains(money)) {
            return this;
        }
        List<String> more = new ArrayList<>(named);
        more.add(money);
        return new Home(publisher, more);
    }
}
