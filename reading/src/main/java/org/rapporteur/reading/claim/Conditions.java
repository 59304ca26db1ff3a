package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.Mention;

/** Finds the passages of one sentence that set a condition: "if …", "on condition that …", "subject to …". */
final class Conditions {
    /** Longer before shorter where one begins like another. */
    private static final List<String[]> OPENINGS = List.of(
                    "on the condition that",
                    "on condition that",
                    "on condition of",
                    "on the understanding that",
                    "on the proviso that",
                    "with the proviso that",
                    "on one condition",
                    "on the basis that",
                    "in the event that",
                    "in the event of",
                    "in case of",
                    "in case",
                    "as long as",
                    "so long as",
                    "as soon as",
                    "if and when",
                    "if and only if",
                    "only if",
                    "only when",
                    "only after",
                    "only once",
                    "not until",
                    "if",
                    "unless",
                    "provided that",
                    "in exchange for",
                    "in return for",
                    "provided",
                    "providing that",
                    "assuming that",
                    "assuming",
                    "subject to",
                    "conditional on",
                    "conditional upon",
                    "contingent on",
                    "contingent upon",
                    "dependent on",
                    "dependent upon",
                    "pending",
                    "hangs on",
                    "hinges on",
                    "depends on",
                    "failing",
                    "without",
                    "barring",
                    "absent",
                    "once",
                    "were",
                    "should")
            .stream()
            .map(phrase -> phrase.split(" ", -1))
            .toList();

    private static final Map<String, List<String[]>> BY_FIRST_WORD =
            OPENINGS.stream().collect(Collectors.groupingBy(opening -> opening[0]));

    /** Words that open a condition only where a clause of their own follows. */
    private static final Set<String> ONLY_CLAUSES = Set.of("provided", "assuming", "once", "pending");

    /** Prepositions that set a condition where they open a clause: "Failing an agreement, …". */
    private static final Set<String> FRONTED = Set.of("failing", "barring", "absent");

    /** "even if the talks fail" sets none. */
    private static final Set<String> NO_IFS = Set.of("as", "even");

    /** "as soon as possible" says how, not whether. */
    private static final Set<String> DEGREES = Set.of("possible", "practicable", "feasible", "necessary", "needed");

    private final Syntax syntax;
    private final List<Condition> all = new ArrayList<>();

    /**
     * A condition.
     *
     * @param first its first token
     * @param last its last token
     * @param host the token outside it on which it hangs, or {@link Syntax#NONE}
     */
    record Condition(int first, int last, int host) {
        boolean covers(int token) {
            return first <= token && token <= last;
        }
    }

    Conditions(Syntax syntax) {
        this.syntax = syntax;
        int from = 0;
        while (from < syntax.size()) {
            Condition found = at(from);
            if (found != null) {
                all.add(found);
            }
            from = found == null ? from + 1 : found.last() + 1;
        }
    }

    /** The conditions in order of their words. */
    List<Condition> all() {
        return List.copyOf(all);
    }

    /** Whether a token stands in a condition: nothing is done there. */
    boolean cover(int token) {
        return all.stream().anyMatch(condition -> condition.covers(token));
    }

    private @Nullable Condition at(int token) {
        for (String[] opening : BY_FIRST_WORD.getOrDefault(syntax.word(token), List.of())) {
            if (opens(token, opening)) {
                int last = token + opening.length - 1;
                int clause = clauseAfter(last);
                return isCondition(token, last, clause) ? condition(token, clause) : null;
            }
        }
        return null;
    }

    private boolean opens(int token, String[] opening) {
        if (token + opening.length >= syntax.size()) {
            return false;
        }
        for (int i = 0; i < opening.length; i++) {
            if (!syntax.word(token + i).equals(opening[i])) {
                return false;
            }
        }
        return true;
    }

    /** The head of the clause or phrase that the opening's last word introduces. */
    private int clauseAfter(int last) {
        int head = syntax.tree().head(last);
        return head > last ? head : last;
    }

    private boolean isCondition(int first, int last, int clause) {
        String word = syntax.word(first);
        if (word.equals("should") || word.equals("were")) {
            return isInverted(first) && (word.equals("should") || hasInfinitive(first));
        }
        if (word.equals("without")) {
            return opensClause(first) && isRefusedAfter(first);
        }
        if (FRONTED.contains(word)) {
            return opensClause(first) && (syntax.isNominal(first + 1) || syntax.is(first + 1, Upos.DET));
        }
        if (word.equals("if") && first == last) {
            boolean asked = syntax.relation(clause).equals("ccomp") && first > 0 && !opensClause(first);
            return !asked && (first == 0 || !NO_IFS.contains(syntax.word(first - 1)));
        }
        if (last + 1 < syntax.size() && DEGREES.contains(syntax.word(last + 1))) {
            return false;
        }
        if (first == last && ONLY_CLAUSES.contains(word)) {
            return word.equals("pending") ? isPreposition(first) : hasClause(first, clause);
        }
        return true;
    }

    /** "pending an audit", not "pending cases". */
    private boolean isPreposition(int token) {
        return opensClause(token) || !syntax.is(token, Upos.ADJ) || syntax.is(token + 1, Upos.DET);
    }

    /** "Should Iran resume …": a subject follows, and nothing but a pause stands before. */
    private boolean isInverted(int should) {
        boolean subject = syntax.isNominal(should + 1) || syntax.is(should + 1, Upos.DET);
        return subject && opensClause(should);
    }

    /** "Were Iran to resume the talks, …". */
    private boolean hasInfinitive(int were) {
        for (int i = were + 2; i < syntax.size() && !syntax.is(i, Upos.PUNCT); i++) {
            if (syntax.word(i).equals("to") && i + 1 < syntax.size() && syntax.is(i + 1, Upos.VERB)) {
                return true;
            }
        }
        return false;
    }

    /** "Without progress, India will not …". */
    private boolean isRefusedAfter(int without) {
        for (int i = without + 1; i + 1 < syntax.size(); i++) {
            boolean future = syntax.word(i).equals("will") || syntax.word(i).equals("would");
            if (future && Set.of("not", "never").contains(syntax.word(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean opensClause(int token) {
        return token == 0 || syntax.is(token - 1, Upos.PUNCT) || syntax.is(token - 1, Upos.CCONJ);
    }

    /** "provided security was guaranteed", "once the talks end": a subject and a verb of its own follow. */
    private boolean hasClause(int word, int clause) {
        if (syntax.is(word, Upos.VERB) && !syntax.auxiliaries(word).isEmpty()) {
            return false;
        }
        if (isConjunction(word) || (syntax.word(word).equals("provided") && governsClause(word))) {
            return true;
        }
        int head = clause == word ? syntax.child(word, "ccomp", "advcl", "xcomp") : clause;
        return head > word
                && (syntax.isFinite(head) || syntax.child(head, "cop") != NONE)
                && syntax.ownSubject(head) > word;
    }

    /** "lend Egypt €200 million provided the reforms go ahead": a noun phrase with a verb of its own, taken for an object. */
    private boolean governsClause(int provided) {
        int subject = syntax.ownSubject(provided);
        boolean giver = subject != NONE && !(syntax.mention(subject) instanceof Mention.AmountMention);
        if (giver && !opensClause(provided)) {
            return false;
        }
        for (int i = provided + 1; i < syntax.size() && !syntax.is(i, Upos.PUNCT); i++) {
            boolean verb = syntax.is(i, Upos.VERB) || syntax.is(i, Upos.AUX);
            if (verb) {
                return i > provided + 1
                        && (syntax.is(i, Upos.AUX) || !syntax.word(i).endsWith("ing"));
            }
            boolean phrase = syntax.isNominal(i) || syntax.is(i, Upos.DET) || syntax.is(i, Upos.ADJ);
            if (!phrase) {
                return false;
            }
        }
        return false;
    }

    /** "once the crossings end", "provided the reforms go ahead", though the parser lost the verb of the clause. */
    private boolean isConjunction(int word) {
        boolean joins =
                syntax.relation(word).equals("case") || syntax.relation(word).equals("mark");
        return joins && (syntax.is(word + 1, Upos.DET) || syntax.isNominal(word + 1));
    }

    private Condition condition(int opening, int clause) {
        int last = last(opening, clause);
        int first = opening > 0 && syntax.word(opening - 1).equals("only") ? opening - 1 : opening;
        int top = clause;
        while (top != Tree.ROOT && top >= first && top <= last) {
            top = syntax.tree().head(top);
        }
        return new Condition(first, last, top == Tree.ROOT ? NONE : top);
    }

    /** A condition runs to the pause, or the "and to …", after which something else goes on. */
    private int last(int first, int clause) {
        int comma = NONE;
        for (int i = first + 1; i < syntax.size() - 1; i++) {
            if (i > clause && goesOnOutside(i)) {
                return i - 1;
            }
            if (syntax.is(i, Upos.PUNCT) && i > clause) {
                comma = comma == NONE ? i : comma;
                if (!syntax.tree().dominates(clause, next(i))) {
                    return i - 1;
                }
            }
        }
        boolean fronted = comma != NONE && opensClause(first);
        return (fronted ? comma : lastWord()) - (fronted ? 1 : 0);
    }

    /** "and to put money into roads" goes on with what was asked or promised before the condition. */
    private boolean goesOnOutside(int token) {
        return syntax.is(token, Upos.CCONJ)
                && token + 2 < syntax.size()
                && syntax.word(token + 1).equals("to")
                && syntax.is(token + 2, Upos.VERB);
    }

    private int next(int token) {
        int next = token + 1;
        while (next < syntax.size() - 1 && syntax.is(next, Upos.PUNCT)) {
            next++;
        }
        return next;
    }

    private int lastWord() {
        int last = syntax.size() - 1;
        while (last > 0 && syntax.is(last, Upos.PUNCT)) {
            last--;
        }
        return last;
    }
}
