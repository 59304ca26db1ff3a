package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.claim.ActWord.PartOfSpeech;

/**
 * Finds gifts that thanks presuppose: "thanked Peru for the tents sent to Chad", "its thanks for the pump that it had received
 * from Peru". Who is thanked gave them to who thanks, unless the words tell another giver or receiver.
 */
final class ThankedGifts {
    private static final Set<String> RECEIVING = Set.of("receive", "get", "obtain");

    /** What is shown or extended is patience, solidarity, hospitality. */
    private static final Set<String> KINDNESS = Set.of("show", "extend", "accord");

    private final Scene scene;
    private final Syntax syntax;
    private final ActWords words;

    ThankedGifts(Scene scene, ActWords words) {
        this.scene = scene;
        this.syntax = scene.syntax();
        this.words = words;
    }

    /** The gifts that the thanks of a finding tell of; none where it gives no thanks. */
    List<Finding> in(Finding thanks) {
        List<Finding> gifts = new ArrayList<>();
        if (thanks.verdict().act() == Act.APPRECIATE) {
            for (int content : thanks.contents()) {
                Finding gift = syntax.isNominal(content) ? gift(content, thanks) : null;
                if (gift != null) {
                    gifts.add(gift);
                }
            }
        }
        return gifts;
    }

    private @Nullable Finding gift(int thing, Finding thanks) {
        int verb = givingClause(thing);
        if (verb == NONE || words.isOf("MESSAGE", syntax.lemma(thing))) {
            return null;
        }
        int giver = giver(thing, verb);
        Actor actor = giver == NONE ? thanked(thanks) : new Actor(giver, scene.referent(giver), "giver");
        int named = receiver(verb);
        int receiver = named == NONE ? thanks.actor().token() : named;
        if (!actor.isKnown() || receiver == NONE || actor.referent().parties().equals(scene.parties(receiver))) {
            return null;
        }
        Event event = new Event(thing, PartOfSpeech.NOUN, null, Mood.NON_FINITE);
        Verdict verdict = new Verdict(Act.PROVIDE, null, Polarity.AFFIRMED);
        return new Finding(event, verdict, actor, List.of(), List.of(receiver), List.of(thing), null);
    }

    /** Token of whoever the words after a thing say gave it, or {@link Syntax#NONE}: "… received from Peru". */
    int giver(int thing) {
        int verb = givingClause(thing);
        return verb == NONE ? NONE : giver(thing, verb);
    }

    private int giver(int thing, int verb) {
        if (isReceiving(verb)) {
            return party(verb, "from");
        }
        int agent = syntax.agent(verb);
        int subject = syntax.isPassive(verb) || syntax.isReducedPassive(verb) ? NONE : syntax.ownSubject(verb);
        int doer = agent != NONE ? agent : subject;
        return doer == NONE || doer == thing || scene.parties(doer).isEmpty() ? NONE : doer;
    }

    private int receiver(int verb) {
        if (isReceiving(verb)) {
            int subject = syntax.ownSubject(verb);
            return subject == NONE || scene.parties(subject).isEmpty() ? NONE : subject;
        }
        return party(verb, "to");
    }

    private int party(int verb, String preposition) {
        for (int child : syntax.children(verb, "obl", "nmod")) {
            if (syntax.introducer(child).equals(preposition)
                    && !scene.parties(child).isEmpty()) {
                return child;
            }
        }
        return NONE;
    }

    /** The clause on a thing that says that it was given or received, in the past. */
    private int givingClause(int thing) {
        for (int conjunct : syntax.conjuncts(thing)) {
            for (int clause : syntax.children(conjunct, "acl")) {
                Mood mood = Mood.of(syntax, clause);
                boolean past = mood == Mood.PAST || syntax.isReducedPassive(clause);
                if (clause > conjunct && past && (isReceiving(clause) || gives(clause))) {
                    return clause;
                }
            }
        }
        return NONE;
    }

    private boolean isReceiving(int verb) {
        return RECEIVING.contains(syntax.lemma(verb));
    }

    private boolean gives(int verb) {
        return !KINDNESS.contains(syntax.lemma(verb))
                && words.of(syntax.lemma(verb), PartOfSpeech.VERB).stream()
                        .filter(word -> word.particle() == null)
                        .flatMap(word -> word.frames().stream())
                        .anyMatch(frame -> frame.act() == Act.PROVIDE && frame.has(SlotKind.ADDRESSEE));
    }

    private Actor thanked(Finding thanks) {
        for (int token : thanks.addressees()) {
            if (!scene.parties(token).isEmpty()) {
                return new Actor(token, scene.referent(token), "thanked");
            }
        }
        return Actor.NOBODY;
    }
}
