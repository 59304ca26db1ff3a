package org.rapporteur.reading.claim;

import java.util.List;
import java.util.Set;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Polarity;

/** Tells where what is said of another party asks it to do something: "said that Niger should release the crew". */
final class Demands {
    /** Verbs whose past is like their infinitive. */
    private static final Set<String> UNCHANGING = Set.of(
            "bid", "burst", "cost", "cut", "hit", "hurt", "let", "put", "quit", "read", "set", "shut", "split",
            "spread");

    private final Scene scene;
    private final Syntax syntax;
    private final Addressees addressees;

    Demands(Scene scene, Addressees addressees) {
        this.scene = scene;
        this.syntax = scene.syntax();
        this.addressees = addressees;
    }

    /** The verdict on a word of saying with these contents, a request where it wants another party to act. */
    Verdict of(Event event, Verdict own, List<Integer> contents, Actor actor) {
        boolean said = event.effect() == Frame.Effect.REPORT && own.act() == Act.STATE;
        boolean demand = said && !contents.isEmpty() && contents.stream().allMatch(clause -> isDemand(clause, actor));
        return demand ? new Verdict(Act.REQUEST, null, Polarity.AFFIRMED) : own;
    }

    private boolean isDemand(int clause, Actor actor) {
        boolean due = Mood.of(syntax, clause) == Mood.NECESSARY || isSubjunctive(clause);
        if (!due || syntax.isPassive(clause)) {
            return false;
        }
        return addressees.subjects(List.of(clause)).stream()
                .map(scene::parties)
                .anyMatch(parties -> !parties.isEmpty()
                        && parties.stream().noneMatch(actor.referent().parties()::contains));
    }

    /** "insisted that Kosovo withdraw its police": the bare verb of a single party. */
    private boolean isSubjunctive(int clause) {
        int subject = syntax.ownSubject(clause);
        String word = syntax.word(clause);
        return subject != Syntax.NONE
                && syntax.is(clause, Upos.VERB)
                && word.equals(syntax.lemma(clause))
                && !UNCHANGING.contains(word)
                && syntax.auxiliaries(clause).isEmpty()
                && syntax.introducer(clause).equals("that")
                && syntax.is(subject, Upos.PROPN)
                && scene.parties(subject).size() == 1
                && !syntax.word(subject).endsWith("s");
    }
}
