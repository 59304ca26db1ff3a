package org.rapporteur.reading.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Strength;
import org.rapporteur.reading.claim.ActWord.PartOfSpeech;

/**
 * What the words that announce a list of givers say of them: "Pledges announced:", "The following donations were
 * received:". A pledge among them makes all of them pledges.
 */
final class Gifts {
    private static final Verdict PLEDGE = new Verdict(Act.COMMIT, Strength.PLEDGE, Polarity.AFFIRMED);
    private static final Verdict GIFT = new Verdict(Act.PROVIDE, null, Polarity.AFFIRMED);

    private final Syntax syntax;
    private final ActWords words;

    Gifts(Syntax syntax, ActWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    /** To pledge or to give, or null where the sentence has neither word. */
    @Nullable
    Verdict verdict() {
        boolean gives = false;
        for (int token = 0; token < syntax.size(); token++) {
            if (carries(token, Act.COMMIT)) {
                return PLEDGE;
            }
            gives |= carries(token, Act.PROVIDE);
        }
        return gives ? GIFT : null;
    }

    private boolean carries(int token, Act act) {
        if (syntax.mention(token) != null) {
            return false;
        }
        return entries(token).stream()
                .flatMap(word -> word.frames().stream())
                .anyMatch(frame -> frame.act() == act && frame.effect() == Frame.Effect.ACT);
    }

    private List<ActWord> entries(int token) {
        boolean noun = syntax.is(token, Upos.NOUN) || syntax.is(token, Upos.PROPN);
        return words.of(syntax.lemma(token), noun ? PartOfSpeech.NOUN : PartOfSpeech.VERB);
    }
}
