package org.rapporteur.reading.claim;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Polarity;

/** What the words above an act make of it: "denied that it had sent", "withdrew its offer", "has no plan to". */
final class Inheritance {
    private static final int DEEPEST = 8;

    private final Nesting nesting;
    private final Negations negations;
    private final Falsehood falsehood;

    Inheritance(Syntax syntax, ActWords words, Nesting nesting) {
        this.nesting = nesting;
        this.negations = new Negations(syntax);
        this.falsehood = new Falsehood(syntax, words);
    }

    /** The verdict on an event with the polarity that it has from the words in whose content it stands. */
    Verdict of(Event event, Verdict own) {
        Polarity polarity = own.polarity();
        Event below = event;
        for (int depth = 0; depth < DEEPEST; depth++) {
            @Nullable Event above = nesting.governor(below);
            if (above == null || above.effect() == Frame.Effect.ACT || above.match() == null) {
                break;
            }
            polarity = combined(polarity, byWord(above, own.act()));
            below = above;
        }
        return polarity == own.polarity() ? own : new Verdict(own.act(), own.strength(), polarity);
    }

    private Polarity byWord(Event above, Act act) {
        Polarity said = above.match() == null
                ? Polarity.AFFIRMED
                : above.match().frame().polarity();
        boolean negated = negations.hasAdverb(above.token()) || negations.ends(above.token());
        if (said != Polarity.AFFIRMED) {
            return negated ? Polarity.AFFIRMED : said;
        }
        if (falsehood.isSaidOf(above)) {
            return Polarity.DENIED;
        }
        boolean carries = above.effect() == Frame.Effect.INNER;
        if (!carries || !negated) {
            return Polarity.AFFIRMED;
        }
        if (negations.ends(above.token())) {
            return Polarity.WITHDRAWN;
        }
        return act == Act.COMMIT && above.mood() != Mood.PAST ? Polarity.REFUSED : Polarity.DENIED;
    }

    /** Two denials make an affirmation; else what is said nearer the act holds. */
    private static Polarity combined(Polarity own, Polarity above) {
        if (own == Polarity.AFFIRMED) {
            return above;
        }
        return own == Polarity.DENIED && above == Polarity.DENIED ? Polarity.AFFIRMED : own;
    }
}
