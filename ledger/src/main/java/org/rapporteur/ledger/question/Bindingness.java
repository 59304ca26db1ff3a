package org.rapporteur.ledger.question;

import java.util.Locale;

/** What kind of words an undertaking rests on, the weakest first. */
public enum Bindingness {
    /** Somebody says that somebody said so. */
    REPORTED_SPEECH,
    OWN_PUBLIC_STATEMENT,
    JOINT_STATEMENT,
    SIGNED_NOT_BINDING,
    LEGAL_INSTRUMENT;

    /** The name in files and for people: "joint-statement". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
