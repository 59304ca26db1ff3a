package org.rapporteur.reading;

import java.util.Locale;

/** What a passage does. The definitions stand in docs/claims.md. */
public enum Act {
    STATE,
    APPRECIATE,
    SUPPORT,
    CONCERN,
    REQUEST,
    COMMIT,
    PROVIDE,
    MEET,
    CONCLUDE,
    HOLD_ROLE,
    THREATEN;

    /** The name in files and JSON: {@code hold-role}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The act of a name in files and JSON.
     *
     * @throws IllegalArgumentException naming the acts that there are
     */
    public static Act of(String id) {
        for (Act act : values()) {
            if (act.id().equals(id)) {
                return act;
            }
        }
        throw new IllegalArgumentException("expected an act (state, appreciate, support, concern, request, commit, "
                + "provide, meet, conclude, hold-role, threaten), got '" + id + "'");
    }
}
