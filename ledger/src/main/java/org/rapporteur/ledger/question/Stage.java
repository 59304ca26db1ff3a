package org.rapporteur.ledger.question;

import java.util.Locale;

/** How far an undertaking has come, as far as its mentions tell. */
public enum Stage {
    /** Only wished for: no undertaking. */
    WISHED,
    INTENDED,
    PLEDGED,
    AGREED,
    WITHDRAWN;

    /** The name in files and for people. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
