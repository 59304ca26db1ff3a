package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Tree;
import org.rapporteur.reading.event.Category;

/**
 * Which events one sentence tells: the words of events and of acts in its main clauses and in what is said there. What is
 * only asked, promised, threatened, denied or supposed is no event of its own.
 */
final class EventSentence {
    private static final int DEEPEST = 8;

    private final Scene scene;
    private final Syntax syntax;
    private final Negations negations;
    private final List<Event> events;
    private final Nesting nesting;
    private final ActJudge judge;
    private final Visibility visibility;
    private final DeedTable table;

    EventSentence(Scene scene, ActWords acts, ActWords words, DeedTable table) {
        this.scene = scene;
        this.syntax = scene.syntax();
        this.negations = new Negations(syntax);
        this.events = merged(scene, acts, words);
        this.nesting = new Nesting(syntax, events);
        this.judge = new ActJudge(syntax, acts);
        this.visibility = new Visibility(scene, nesting, judge, new NounClasses(scene, acts));
        this.table = table;
    }

    /**
     * An event that the sentence tells.
     *
     * @param event its word
     * @param deed what it is
     * @param verdict the act of the claim that it comes from; null for a word of events
     */
    record Told(Event event, Deed deed, @Nullable Verdict verdict) {}

    private static List<Event> merged(Scene scene, ActWords acts, ActWords words) {
        Map<Integer, Event> own = new HashMap<>();
        for (Event event : new EventFinder(scene, words).findWords()) {
            own.put(event.token(), event);
        }
        List<Event> all = new ArrayList<>();
        Map<Integer, Event> byAct = new HashMap<>();
        for (Event event : new EventFinder(scene, acts).find()) {
            byAct.put(event.token(), event);
        }
        for (int token = 0; token < scene.syntax().size(); token++) {
            Event event = own.getOrDefault(token, byAct.get(token));
            if (event != null) {
                all.add(event);
            }
        }
        return all;
    }

    /** The events of the main clauses; where these tell none, the first of the others. */
    List<Told> told() {
        List<Told> main = new ArrayList<>();
        @Nullable Told beside = null;
        for (Event event : events) {
            Told told = told(event);
            if (told != null && isMain(event, 0)) {
                main.add(told);
            } else if (told != null && beside == null && isBeside(event)) {
                beside = told;
            }
        }
        return main.isEmpty() && beside != null ? List.of(beside) : main;
    }

    private @Nullable Told told(Event event) {
        Verdict verdict = verdict(event);
        Deed deed = visibility.isConditional(event) ? null : deed(event, verdict);
        return deed == null ? null : new Told(event, deed, verdict);
    }

    private @Nullable Verdict verdict(Event event) {
        boolean own = event.match() != null && event.match().frame().act() == null;
        return own ? null : judge.judge(event, true);
    }

    /** What an event is, its mood and negation considered, or null where it is none. */
    private @Nullable Deed deed(Event event, @Nullable Verdict verdict) {
        @Nullable Deed deed = verdict == null ? ofWord(event) : ofAct(event, verdict);
        if (deed == null || event.mood() == Mood.NECESSARY || isNobodys(event)) {
            return null;
        }
        boolean judged = verdict != null && verdict.polarity().negated();
        if (!judged && negations.negates(event.token())) {
            return isFriendly(deed.category()) ? Deed.of(Category.REJECT) : null;
        }
        return switch (event.mood()) {
            case POSSIBLE -> null;
            case FUTURE -> table.yetToBeDone(deed);
            default -> deed;
        };
    }

    /** "There will be talks": a clause without a frame that nobody does. */
    private boolean isNobodys(Event event) {
        return event.match() == null
                && (syntax.lemma(event.token()).equals("be") || syntax.child(event.token(), "expl") != NONE);
    }

    private static boolean isFriendly(Category category) {
        return category.quad() == Category.Quad.VERBAL_COOPERATION
                || category.quad() == Category.Quad.MATERIAL_COOPERATION;
    }

    private @Nullable Deed ofWord(Event event) {
        return event.match() == null ? null : event.match().frame().deed();
    }

    private @Nullable Deed ofAct(Event event, Verdict verdict) {
        Deed deed = table.of(verdict.act(), verdict.polarity());
        if (deed != null && deed.category() == Category.AGREE) {
            @Nullable Deed promised = promised(event);
            return promised == null ? deed : promised;
        }
        return deed;
    }

    /** What is promised, where its words tell: to withdraw is a concession, to attack a threat. */
    private @Nullable Deed promised(Event event) {
        for (int content : event.contents()) {
            for (int conjunct : syntax.conjuncts(content)) {
                @Nullable Event inner = nesting.at(conjunct);
                @Nullable Deed deed = inner == null || inner.equals(event) ? null : ofWord(inner);
                if (deed != null) {
                    return negations.negates(conjunct) ? null : table.yetToBeDone(deed);
                }
            }
        }
        return null;
    }

    /** Whether an event stands in a main clause, or in what is said or begun there. */
    private boolean isMain(Event event, int depth) {
        @Nullable Event governor = nesting.governor(event);
        if (governor != null) {
            return depth < DEEPEST
                    && isTransparent(governor)
                    && nesting.isContentOf(event, governor)
                    && isMain(governor, depth + 1);
        }
        if (event.nominal()) {
            return isSubjectOfIdleVerb(event);
        }
        String relation = syntax.relation(syntax.firstConjunct(event.token()));
        return relation.equals("root") || relation.equals("parataxis") || isUnderRoot(event);
    }

    private static boolean isTransparent(Event governor) {
        return governor.effect() == Frame.Effect.REPORT || governor.effect() == Frame.Effect.INNER;
    }

    /** "Talks between Turkey and Greece ended": the noun tells it, its verb does not. */
    private boolean isSubjectOfIdleVerb(Event event) {
        int head = syntax.tree().head(event.token());
        if (head == Tree.ROOT) {
            return true;
        }
        @Nullable Event above = nesting.at(head);
        boolean idle = above == null || told(above) == null;
        return idle && syntax.relation(event.token()).equals("nsubj");
    }

    /** A clause that the parser hung below a verb that says nothing: "Police were reported to have …". */
    private boolean isUnderRoot(Event event) {
        String relation = syntax.relation(event.token());
        int head = syntax.tree().head(event.token());
        boolean complement = relation.equals("ccomp") || relation.equals("xcomp");
        return complement
                && head != Tree.ROOT
                && nesting.at(head) == null
                && syntax.relation(head).equals("root");
    }

    private boolean isBeside(Event event) {
        return nesting.governor(event) == null && event.mood() != Mood.NON_FINITE && !event.nominal();
    }

    /** The event in whose content another stands, or null. */
    @Nullable
    Event governor(Event event) {
        return nesting.governor(event);
    }

    /** Who does it: the token, or {@link Syntax#NONE}. */
    int actor(Event event) {
        return actor(event, 0);
    }

    private int actor(Event event, int depth) {
        int token = ownActor(event);
        @Nullable Event governor = nesting.governor(event);
        boolean passive = !event.nominal() && syntax.isPassive(event.token());
        return token == NONE && governor != null && !passive && depth < DEEPEST ? actor(governor, depth + 1) : token;
    }

    private int ownActor(Event event) {
        if (event.nominal()) {
            return new Owners(scene).of(event.token());
        }
        return event.partOfSpeech() == ActWord.PartOfSpeech.ADJECTIVE
                ? scene.subjects().ofState(event.token())
                : scene.subjects().of(event.token());
    }
}
