package org.rapporteur.reading.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Tree;
import org.rapporteur.reading.Act;

/** Says which event of a sentence stands in the content of which. */
final class Nesting {
    private final Syntax syntax;
    private final Map<Integer, Event> byToken = new HashMap<>();
    private final Map<Integer, Event> byContent = new HashMap<>();

    Nesting(Syntax syntax, List<Event> events) {
        this.syntax = syntax;
        for (Event event : events) {
            byToken.put(event.token(), event);
            for (int content : event.contents()) {
                for (int conjunct : syntax.conjuncts(content)) {
                    put(conjunct, event);
                    syntax.children(conjunct, "xcomp").stream()
                            .filter(syntax::isGoingTo)
                            .forEach(deed -> put(deed, event)); // "said it was going to sell"
                }
            }
        }
    }

    private void put(int content, Event event) {
        if (syntax.relation(event.token()).equals("acl") && syntax.tree().head(event.token()) == content) {
            return; // "the fuel that it sent": the noun before the clause stands in what is above
        }
        byContent.merge(content, event, (a, b) -> a.token() > b.token() ? a : b);
    }

    /** The event in whose content this one stands, or null. */
    @Nullable
    Event governor(Event event) {
        Event direct = byContent.get(event.token());
        if (direct != null && !direct.equals(event)) {
            return direct;
        }
        for (int i = syntax.tree().head(event.token());
                i != Tree.ROOT;
                i = syntax.tree().head(i)) {
            Event above = byContent.get(i);
            if (above != null && !above.equals(event)) {
                return above;
            }
            Event clause = byToken.get(i);
            if (clause != null && isPromise(clause) && isPartOfPromise(event)) {
                return clause;
            }
        }
        return null;
    }

    /** A clause without frame that promises: all that hangs on its verb is promised. */
    private static boolean isPromise(Event clause) {
        return clause.match() == null && clause.mood() == Mood.FUTURE;
    }

    private boolean isPartOfPromise(Event event) {
        boolean told = syntax.relation(event.token()).equals("acl") && syntax.isReducedPassive(event.token());
        return event.mood() == Mood.NON_FINITE && !told; // "money promised by Qatar" was promised before
    }

    /** The praise or thanks in or beside whose content an event stands ("…, including a grant of"), or null. */
    @Nullable
    Event praise(Event event) {
        boolean example = false;
        for (int i = event.token(); i != Tree.ROOT; i = syntax.tree().head(i)) {
            Event content = byContent.get(i);
            if (content != null && isPraise(content) && !event.equals(content)) {
                return content;
            }
            Event beside = byToken.get(i);
            if (example && beside != null && isPraise(beside)) {
                return beside;
            }
            example |= syntax.introducer(i).startsWith("including");
            if (syntax.isFinite(i) && !example) {
                return null;
            }
        }
        return null;
    }

    private static boolean isPraise(Event event) {
        return event.match() != null && event.match().frame().act() == Act.APPRECIATE;
    }

    /** Whether an event is itself the content of another, not only a part of it. */
    boolean isContentOf(Event event, Event governor) {
        return governor.equals(byContent.get(event.token()));
    }

    /** The event at a token, or null. */
    @Nullable
    Event at(int token) {
        return byToken.get(token);
    }
}
