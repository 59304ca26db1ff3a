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

    /** "agreed to impose an embargo on": what is undertaken is a threat where it tells the step; "vowed to retaliate" promises. */
    Verdict byDeed(Event event, Verdict own) {
        boolean promise = own.act() == Act.COMMIT && own.polarity() == Polarity.AFFIRMED;
        return promise && !event.nominal() && event.contents().stream().anyMatch(this::threatens)
                ? new Verdict(Act.THREATEN, null, Polarity.AFFIRMED)
                : own;
    }

    private boolean threatens(int content) {
        @Nullable Event deed = nesting.at(content);
        return deed != null
                && deed.match() != null
                && !deed.nominal()
                && !deed.contents().isEmpty()
                && deed.match().frame().effect() == Frame.Effect.ACT
                && deed.match().frame().act() == Act.THREATEN
                && deed.match().frame().polarity() == Polarity.AFFIRMED;
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
