package org.rapporteur.reading.claim;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Polarity;

/** Tells where a promise is a threat by the word that tells it: "warned that it would shoot down any drone". */
final class Warnings {
    private final Nesting nesting;
    private final ActorResolver actors;

    Warnings(Nesting nesting, ActorResolver actors) {
        this.nesting = nesting;
        this.actors = actors;
    }

    /** The verdict on an event, the act of the word that tells it where that makes its own promises such. */
    Verdict of(Event event, Verdict own, Actor actor) {
        @Nullable Event teller = nesting.governor(event);
        boolean promise = own.act() == Act.COMMIT && own.polarity() == Polarity.AFFIRMED;
        if (!promise || teller == null || teller.effect() != Frame.Effect.REPORT || teller.match() == null) {
            return own;
        }
        @Nullable Act told = teller.match().frame().act();
        boolean self =
                actors.of(teller).referent().parties().equals(actor.referent().parties());
        return told != null && self ? new Verdict(told, null, Polarity.AFFIRMED) : own;
    }
}
