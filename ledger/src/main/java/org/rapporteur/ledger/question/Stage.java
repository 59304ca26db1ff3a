package org.rapporteur.ledger.question;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far an undertaking has come. */
public enum Stage {
    /** Only wished for: no undertaking. */
    WISHED,
    INTENDED,
    PLEDGED,
    AGREED,
    /** A signed instrument is cited. */
    COMMITTED,
    IN_DELIVERY,
    DELIVERED,
    WITHDRAWN,
    SUPERSEDED,
    LAPSED;

    /** The name in files and for people: "in-delivery". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The stage of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Stage of(String id) {
        for (Stage stage : values()) {
            if (stage.id().equals(id)) {
                return stage;
            }
        }
        throw new IllegalArgumentException(
                "expected a stage such as pledged, in-delivery or delivered, got '" + id + "'");
    }

    /** Whether it came to nothing or was replaced. */
    public boolean ended() {
        return compareTo(WITHDRAWN) >= 0;
    }

    /** Whether something is still to be done. */
    public boolean outstanding() {
        return this != WISHED && this != DELIVERED && !ended();
    }

    /**
     * Why an undertaking cannot move from here to another stage, whatever a source says; null where a source may move it.
     * Late evidence may move it forward and back; what was delivered can no longer be withdrawn or lapse, what has ended
     * must be taken up again before it can end otherwise, and no undertaking turns into a wish.
     */
    public @Nullable String refuses(Stage next) {
        if (next == this) {
            return "it is " + id() + " already";
        }
        if (next == WISHED || this == WISHED) {
            return "a wish is no undertaking";
        }
        if (this == DELIVERED && next.ended()) {
            return "what was delivered can not be " + next.id();
        }
        return ended() && next.ended() ? "it has ended as " + id() + " already" : null;
    }
}
