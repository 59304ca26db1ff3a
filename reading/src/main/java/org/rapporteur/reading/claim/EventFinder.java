package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.claim.ActWord.PartOfSpeech;

/** Finds the words of a sentence that may carry an act: act words in a frame, and the heads of finite clauses. */
final class EventFinder {
    private static final Set<String> CLAUSE_RELATIONS =
            Set.of("root", "conj", "ccomp", "parataxis", "advcl", "acl", "xcomp", "appos", "dep");

    private static final Set<String> HEADS = Set.of("root", "ccomp");

    /** Acts that are done, not said: they need their content. */
    private static final Set<Act> UNSAID = Set.of(Act.COMMIT, Act.PROVIDE, Act.MEET, Act.CONCLUDE, Act.HOLD_ROLE);

    private final Scene scene;
    private final Syntax syntax;
    private final ActWords words;
    private final FrameMatcher matcher;

    EventFinder(Scene scene, ActWords words) {
        this.scene = scene;
        this.syntax = scene.syntax();
        this.words = words;
        this.matcher = new FrameMatcher(scene, words);
    }

    /** The events of the sentence in order of their words. */
    List<Event> find() {
        List<Event> events = new ArrayList<>();
        for (int token = 0; token < syntax.size(); token++) {
            Event event = event(token);
            if (event != null) {
                events.add(event);
            }
        }
        return events;
    }

    /** The words of the sentence that stand in a frame, those whose frame says that they are no event among them. */
    List<Event> findWords() {
        List<Event> events = new ArrayList<>();
        for (int token = 0; token < syntax.size(); token++) {
            Event event = word(token);
            if (event != null) {
                events.add(event);
            }
        }
        return events;
    }

    private @Nullable Event event(int token) {
        if (syntax.mention(token) != null) {
            return null;
        }
        Event event = word(token);
        return event == null || event.effect() == Frame.Effect.NONE ? clause(token) : event;
    }

    private @Nullable Event word(int token) {
        if (syntax.mention(token) != null) {
            return null;
        }
        Event event = null;
        if (mayBeAdjective(token)) {
            event = lexical(token, syntax.word(token), PartOfSpeech.ADJECTIVE);
        }
        boolean verb = syntax.is(token, Upos.VERB) || (syntax.is(token, Upos.NOUN) && heads(token));
        if (event == null && verb) {
            event = lexical(token, verbLemma(token), PartOfSpeech.VERB);
        }
        boolean phrase = syntax.child(token, "cop") == NONE
                || syntax.child(token, "case") != NONE
                || syntax.child(token, "expl") != NONE;
        if (event == null && syntax.is(token, Upos.NOUN) && phrase) {
            event = lexical(token, syntax.lemma(token), PartOfSpeech.NOUN);
        }
        return event;
    }

    /** "Chile thanks Argentina": of a verb taken for a plural, its own lemma. */
    private String verbLemma(int token) {
        String lemma = syntax.lemma(token);
        boolean plural = syntax.is(token, Upos.NOUN) && lemma.equals(syntax.word(token)) && lemma.endsWith("s");
        return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** "is committed to", "remain ready to", "Alarmed by". */
    private boolean mayBeAdjective(int token) {
        boolean participle = syntax.is(token, Upos.VERB);
        if (!participle && !syntax.is(token, Upos.ADJ)) {
            return false;
        }
        String relation = syntax.relation(token);
        boolean describes = relation.equals("xcomp") || relation.equals("advcl") || relation.equals("acl");
        boolean predicate = syntax.hasBe(token)
                || (describes && syntax.ownSubject(token) == NONE)
                || (!participle && (relation.equals("conj") || relation.equals("root")));
        int agent = predicate ? syntax.agent(token) : NONE;
        return predicate && (agent == NONE || scene.parties(agent).isEmpty());
    }

    /** A noun to the tagger that has a subject and no copula: "Italy wishes to join". */
    private boolean heads(int token) {
        return HEADS.contains(syntax.relation(token))
                && syntax.ownSubject(token) != NONE
                && syntax.child(token, "cop") == NONE;
    }

    private @Nullable Event lexical(int token, String lemma, PartOfSpeech pos) {
        for (ActWord word : words.of(lemma, pos)) {
            if (word.particle() != null && !hasParticle(token, word.particle())) {
                continue;
            }
            FrameMatch match = matcher.match(token, word);
            if (match != null) {
                return new Event(token, pos, match, Mood.of(syntax, token));
            }
        }
        return alone(token, lemma, pos);
    }

    /** A word that can only do one act does it even where the parser lost its content. */
    private @Nullable Event alone(int token, String lemma, PartOfSpeech pos) {
        Mood mood = Mood.of(syntax, token);
        boolean verb = pos == PartOfSpeech.VERB && mood != Mood.NON_FINITE && words.isPerformative(lemma);
        boolean noun = pos == PartOfSpeech.NOUN && isCarried(token);
        for (ActWord word : words.of(lemma, pos)) {
            Frame bare = word.particle() == null && (verb || noun) ? word.bareFrame() : null;
            if (bare != null && !UNSAID.contains(bare.act())) {
                return new Event(token, pos, new FrameMatch(bare, List.of()), mood);
            }
        }
        return null;
    }

    /** "express our condolences": the object of a verb that carries acts. */
    private boolean isCarried(int noun) {
        int head = syntax.tree().head(noun);
        return syntax.relation(noun).equals("obj")
                && words.of(syntax.lemma(head), PartOfSpeech.VERB).stream()
                        .flatMap(word -> word.frames().stream())
                        .anyMatch(frame -> frame.has(SlotKind.ACT_NOUN));
    }

    private boolean hasParticle(int token, String particle) {
        for (int i = token + 1; i < Math.min(syntax.size(), token + 4); i++) {
            if (syntax.word(i).equals(particle)) {
                return true;
            }
        }
        return syntax.children(token, "compound", "advmod", "xcomp").stream()
                .anyMatch(child -> syntax.word(child).equals(particle));
    }

    /** "is going to sell": the infinitive is the predicate. */
    private boolean carriesFuture(int token) {
        return syntax.word(token).equals("going")
                && syntax.children(token, "xcomp").stream().anyMatch(syntax::isGoingTo);
    }

    /** The head of a finite clause without an act word: what it says may still be promised or stated. */
    private @Nullable Event clause(int token) {
        if (!CLAUSE_RELATIONS.contains(syntax.relation(token))) {
            return null;
        }
        boolean predicate = syntax.is(token, Upos.VERB) || syntax.child(token, "cop") != NONE;
        Mood mood = Mood.of(syntax, token);
        if (!predicate || mood == Mood.NON_FINITE || carriesFuture(token)) {
            return null;
        }
        boolean subject = syntax.ownSubject(token) != NONE
                || syntax.child(token, "expl") != NONE
                || syntax.relation(token).equals("conj")
                || syntax.isGoingTo(token);
        return subject ? new Event(token, PartOfSpeech.VERB, null, mood) : null;
    }
}
