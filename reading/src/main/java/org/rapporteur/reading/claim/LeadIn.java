package org.rapporteur.reading.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Strength;
import org.rapporteur.reading.claim.ActWord.PartOfSpeech;
import org.rapporteur.reading.reference.ListSubject;

/**
 * What the sentence before a list says of its items: "The United States will:", "The leaders agreed to:".
 *
 * @param actor who acts in the items, or {@link Actor#NOBODY} where each names its own ("Pledges announced:")
 * @param verdict the act of an item without an act of its own, or null where the sentence has none to give
 * @param gift what the parties named before the items' colons do ("Norway: $5 million"), or null
 */
record LeadIn(
        Actor actor, @Nullable Verdict verdict, @Nullable Verdict gift) {
    private static final Set<Act> HANDED_DOWN = Set.of(Act.COMMIT, Act.REQUEST, Act.PROVIDE, Act.SUPPORT, Act.CONCERN);
    private static final Set<Act> LISTED =
            Set.of(Act.COMMIT, Act.REQUEST, Act.PROVIDE, Act.SUPPORT, Act.CONCERN, Act.CONCLUDE, Act.APPRECIATE);
    private static final Set<String> FUTURES = Set.of("will", "shall", "would");

    /** What a sentence gives to the items after it, or null where it gives nothing. */
    static @Nullable LeadIn of(Scene scene, List<Finding> findings, Actor issuer, ActWords words) {
        @Nullable Finding last = null;
        for (Finding finding : findings) {
            boolean later = last == null || finding.token() > last.token();
            last = !finding.event().nominal() && later ? finding : last;
        }
        Actor actor = last == null ? subjectOrIssuer(scene, issuer) : last.actor();
        @Nullable Verdict gift = new Gifts(scene.syntax(), words).verdict();
        if (!actor.isKnown()) {
            return gift == null ? null : new LeadIn(Actor.NOBODY, null, gift);
        }
        if (endsInFuture(scene.syntax())) {
            return new LeadIn(actor, new Verdict(Act.COMMIT, Strength.PLEDGE, Polarity.AFFIRMED), gift);
        }
        if (last != null && (HANDED_DOWN.contains(last.verdict().act()) || isListed(scene.syntax(), last))) {
            return new LeadIn(actor, last.verdict(), gift);
        }
        Verdict open = scene.isBrokenOff() ? OpenVerb.verdict(scene.syntax(), words) : null;
        return new LeadIn(actor, open != null && LISTED.contains(open.act()) ? open : null, gift);
    }

    /** "signed the following instruments:": the act is done to each item. */
    private static boolean isListed(Syntax syntax, Finding finding) {
        return LISTED.contains(finding.verdict().act()) && OpenVerb.leavesToList(syntax, finding);
    }

    private static Actor subjectOrIssuer(Scene scene, Actor issuer) {
        int subject = scene.subjects().of(scene.syntax().tree().root());
        if (subject == Syntax.NONE && scene.isBrokenOff()) {
            subject = ListSubject.of(scene.syntax().tree()); // "The Government of Kenya:"
        }
        boolean known = !scene.parties(subject).isEmpty();
        return known ? new Actor(subject, scene.referent(subject), "lead-in") : issuer;
    }

    /**
     * What a heading gives to the items under it: "Japan", "What the ministers agreed", "Commitments by Germany"; null for
     * a mere topic. In a text whose issuers are known a state that neither issues it nor meets there is a topic, too.
     */
    static @Nullable LeadIn ofHeading(Scene scene, List<Finding> findings, Actor issuer, ActWords words) {
        @Nullable LeadIn owned = ofActNoun(scene, issuer, words);
        if (owned != null) {
            return owned;
        }
        @Nullable LeadIn open = of(scene, findings, Actor.NOBODY, words);
        boolean acts = open != null && (!open.actor().isKnown() || mayActHere(scene, open.actor(), issuer));
        return acts ? open : null;
    }

    private static boolean mayActHere(Scene scene, Actor actor, Actor issuer) {
        Set<String> here = new HashSet<>(issuer.referent().parties());
        here.addAll(scene.met().parties());
        here.addAll(scene.heading());
        return !issuer.isKnown() || actor.referent().parties().stream().anyMatch(here::contains);
    }

    /** "Japan's pledges", "Commitments by Germany". */
    private static @Nullable LeadIn ofActNoun(Scene scene, Actor issuer, ActWords words) {
        int noun = scene.syntax().tree().root();
        int owner = scene.syntax().isNominal(noun) ? new Owners(scene).of(noun) : Syntax.NONE;
        if (owner == Syntax.NONE || !mayActHere(scene, new Actor(owner, scene.referent(owner), "lead-in"), issuer)) {
            return null;
        }
        return words.of(scene.syntax().lemma(noun), PartOfSpeech.NOUN).stream()
                .flatMap(word -> word.frames().stream())
                .flatMap(frame -> listed(frame).stream())
                .findFirst()
                .map(verdict -> new LeadIn(new Actor(owner, scene.referent(owner), "lead-in"), verdict, null))
                .orElse(null);
    }

    private static Optional<Verdict> listed(Frame frame) {
        Act act = frame.act();
        return act == null || !LISTED.contains(act)
                ? Optional.empty()
                : Optional.of(new Verdict(act, frame.strength(), Polarity.AFFIRMED));
    }

    private static boolean endsInFuture(Syntax syntax) {
        return FUTURES.contains(syntax.word(OpenVerb.last(syntax)));
    }
}
