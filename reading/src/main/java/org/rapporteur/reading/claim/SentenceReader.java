package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;

/** Finds what is done in one sentence, and by whom. */
final class SentenceReader {
    private static final int DEEPEST = 8;

    private final Scene scene;
    private final Syntax syntax;
    private final List<Event> events;
    private final Nesting nesting;
    private final ActorResolver actors;
    private final ActJudge judge;
    private final Visibility visibility;
    private final Actor issuer;

    /** @param issuer who speaks where the sentence names nobody, or {@link Actor#NOBODY} */
    SentenceReader(Scene scene, ActWords words, Actor issuer) {
        this.scene = scene;
        this.syntax = scene.syntax();
        this.events = new EventFinder(scene, words).find();
        this.nesting = new Nesting(syntax, events);
        this.actors = new ActorResolver(scene, nesting, issuer);
        this.judge = new ActJudge(syntax);
        this.visibility = new Visibility(scene, nesting);
        this.issuer = issuer;
    }

    /** The findings in order of their words. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Event event : events) {
            Finding finding = finding(event);
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    /** Words of the sentence that can carry an act. */
    List<Event> events() {
        return events;
    }

    private @Nullable Finding finding(Event event) {
        Verdict verdict = judge.judge(event, isTold(event));
        if (!visibility.isClaim(event, verdict)) {
            return null;
        }
        List<Integer> contents = ownContents(event);
        if (event.effect() == Frame.Effect.REPORT && contents.isEmpty()) {
            return null;
        }
        Actor actor = actors.of(event);
        if (!actor.isKnown() || event.match() == null && !isClauseClaim(event, verdict, actor)) {
            return null;
        }
        return new Finding(event, verdict, actor, tellers(event), contents);
    }

    private boolean isTold(Event event) {
        @Nullable Event governor = nesting.governor(event);
        return governor != null && governor.effect() == Frame.Effect.REPORT;
    }

    /** A clause without an act word promises with "will" and a party, and states where an issuer speaks for itself. */
    private boolean isClauseClaim(Event event, Verdict verdict, Actor actor) {
        boolean own = actor.how().equals("subject");
        if (verdict.act() == Act.COMMIT) {
            return own || issuer.isKnown();
        }
        return issuer.isKnown() && own && speaksOfItself(event, actor);
    }

    private boolean speaksOfItself(Event event, Actor actor) {
        boolean main = nesting.governor(event) == null && !syntax.relation(event.token()).equals("advcl");
        return main && actor.referent().parties().stream().anyMatch(issuer.referent().parties()::contains);
    }

    /** What a word of saying itself states: contents that are no claims of their own. */
    private List<Integer> ownContents(Event event) {
        if (event.effect() != Frame.Effect.REPORT) {
            return event.contents();
        }
        List<Integer> own = new ArrayList<>();
        for (int content : event.contents()) {
            for (int conjunct : syntax.conjuncts(content)) {
                @Nullable Event inner = nesting.at(conjunct);
                if (inner == null || !isToldClaim(inner)) {
                    own.add(conjunct);
                }
            }
        }
        return own;
    }

    private boolean isToldClaim(Event inner) {
        Verdict verdict = judge.judge(inner, true);
        boolean claim = inner.effect() == Frame.Effect.REPORT || visibility.isClaim(inner, verdict);
        Actor actor = actors.of(inner);
        return claim && actor.isKnown() && (inner.match() != null || isClauseClaim(inner, verdict, actor));
    }

    private List<Event> tellers(Event event) {
        List<Event> tellers = new ArrayList<>();
        for (Event above = nesting.governor(event);
                above != null && tellers.size() < DEEPEST;
                above = nesting.governor(above)) {
            if (above.effect() == Frame.Effect.ACT || tellers.contains(above)) {
                return tellers;
            } else {
                tellers.add(above);
            }
        }
        return tellers;
    }

    Scene scene() {
        return scene;
    }
}
