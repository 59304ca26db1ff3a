package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.Mention;

/**
 * Lists what may fill the slots of a word's frames. Lenient where parsers err: an infinitive or a prepositional phrase
 * may hang on the word or on a complement that was found before.
 */
final class Complements {
    private static final Set<String> QUESTION_WORDS = Set.of("how", "what", "why", "whether", "which", "when", "where");
    private static final Set<String> RELATIVES = Set.of("which", "who", "whose");
    private static final Set<String> EVERYBODY = Set.of("all", "both", "everyone");
    private static final String[] CLAUSES = {
        "xcomp", "ccomp", "advcl", "acl", "obj", "obl", "nmod", "parataxis", "csubj"
    };

    private final Scene scene;
    private final Syntax syntax;
    private final NounClasses classes;

    Complements(Scene scene, NounClasses classes) {
        this.scene = scene;
        this.syntax = scene.syntax();
        this.classes = classes;
    }

    /** Tokens that stand where the slot's filler may stand, likeliest first. */
    List<Integer> candidates(int token, Slot slot, List<Integer> fillers, boolean nounHead) {
        List<Integer> hosts = new ArrayList<>();
        hosts.add(token);
        hosts.addAll(fillers);
        int head = syntax.tree().head(token);
        if (nounHead && head != Tree.ROOT && syntax.relation(token).equals("obj")) {
            hosts.add(head);
        }
        return switch (slot.kind()) {
            case TO_INFINITIVE, TO_SPEAK -> infinitives(hosts, token);
            case GERUND -> gerunds(hosts, token, slot);
            case THAT_CLAUSE -> thatClauses(token, fillers);
            case QUESTION -> clauses(token);
            default -> slot.preposition() == null ? objects(token, slot, nounHead) : prepositional(hosts, token, slot);
        };
    }

    private List<Integer> infinitives(List<Integer> hosts, int token) {
        List<Integer> found = new ArrayList<>();
        for (int adjective : syntax.children(token, "xcomp", "advmod")) {
            if (syntax.is(adjective, Upos.ADJ)) {
                addInfinitives(adjective, token, found); // "stand ready to share"
            }
        }
        for (int host : hosts) {
            addInfinitives(host, token, found);
            for (int conjunct : syntax.children(host, "conj")) {
                if (syntax.isNominal(host)) {
                    addInfinitives(conjunct, token, found);
                }
            }
        }
        return found;
    }

    private void addInfinitives(int host, int token, List<Integer> found) {
        for (int child : syntax.children(host, CLAUSES)) {
            if (child > token && syntax.isToInfinitive(child) && !describesWhatIsBefore(child)) {
                found.add(child);
            }
        }
    }

    /** "agreed on a summit, to be held in May": says when the summit is. */
    private boolean describesWhatIsBefore(int infinitive) {
        int first = syntax.leftmost(infinitive);
        return syntax.isPassive(infinitive)
                && syntax.ownSubject(infinitive) == Syntax.NONE
                && first >= 2
                && (syntax.is(first, Upos.PUNCT) || syntax.is(first - 1, Upos.PUNCT))
                && syntax.isNominal(syntax.is(first, Upos.PUNCT) ? first - 1 : first - 2);
    }

    private List<Integer> gerunds(List<Integer> hosts, int token, Slot slot) {
        List<Integer> found = new ArrayList<>();
        for (int host : hosts) {
            for (int child : syntax.children(host, CLAUSES)) {
                if (child > token && isGerund(child) && introducedBy(child, slot.preposition())) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    /** "asking", "having asked", "being asked". */
    private boolean isGerund(int token) {
        return syntax.isGerund(token)
                || syntax.auxiliaries(token).stream().anyMatch(word -> word.equals("having") || word.equals("being"));
    }

    private boolean introducedBy(int token, @org.jspecify.annotations.Nullable String preposition) {
        String introducer = syntax.introducer(token);
        return preposition == null
                ? introducer.isEmpty()
                : introducer.equals(preposition) || introducer.startsWith(preposition + " ");
    }

    private List<Integer> thatClauses(int token, List<Integer> fillers) {
        List<Integer> found = new ArrayList<>();
        for (int child : syntax.children(token, "csubj")) {
            if (child > token && syntax.introducer(child).equals("that")) {
                found.add(child); // "it was not true that Spain had signed"
            }
        }
        for (int child : syntax.children(token, "ccomp", "parataxis", "xcomp", "conj", "acl")) {
            if (isThatClause(token, child)) {
                found.add(child);
            }
        }
        for (int filler : fillers) {
            for (int child : syntax.children(filler, "acl")) {
                boolean that = syntax.introducer(child).equals("that") && syntax.child(child, "nsubj") != NONE;
                if (child > token && that) {
                    found.add(child);
                }
            }
        }
        int head = syntax.tree().head(token);
        if (found.isEmpty()
                && head != Tree.ROOT
                && syntax.relation(token).equals("parataxis")
                && syntax.ownSubject(token) != NONE) {
            found.add(head);
        }
        if (found.isEmpty() && closesSentence(token)) {
            addFronted(token, found);
        }
        return found;
    }

    /** "…, the minister argued." */
    private boolean closesSentence(int token) {
        int subject = syntax.ownSubject(token);
        for (int i = token + 1; i < syntax.size(); i++) {
            if (!syntax.is(i, Upos.PUNCT)) {
                return false;
            }
        }
        int before = subject == NONE ? NONE : syntax.leftmost(subject) - 1;
        return before > 0 && syntax.is(before, Upos.PUNCT);
    }

    /** "has recalled its envoy, the ministry announced": says who says it, not what is said. */
    private boolean isSayerBehind(int clause) {
        int subject = syntax.ownSubject(clause);
        int before = subject == NONE ? NONE : syntax.leftmost(subject) - 1;
        return closesSentence(clause) && syntax.word(before).equals(",");
    }

    private void addFronted(int token, List<Integer> found) {
        for (int child : syntax.tree().children(token)) {
            if (child < syntax.ownSubject(token) && (syntax.isVerbal(child) || syntax.child(child, "cop") != NONE)) {
                found.add(child);
                return;
            }
        }
    }

    private boolean isThatClause(int token, int child) {
        boolean finite = !syntax.isToInfinitive(child) && (!syntax.isGerund(child) || isProgressive(child));
        if (!finite || isQuestion(child) || isRelative(child)) {
            return false;
        }
        return switch (syntax.relation(child)) {
            case "ccomp" -> true;
            case "acl" -> child > token && syntax.child(child, "nsubj", "expl") != NONE;
            case "conj" ->
                child > token
                        && isUnjoined(token, child)
                        && (syntax.isVerbal(child) || syntax.child(child, "cop") != NONE);
            default ->
                syntax.ownSubject(child) != NONE
                        && !isSayerBehind(child)
                        && (syntax.isVerbal(token) || !syntax.relation(child).equals("parataxis"));
        };
    }

    /** "said it was sending": an "-ing" form with its auxiliary. */
    private boolean isProgressive(int clause) {
        return syntax.hasBe(clause) && syntax.ownSubject(clause) != NONE;
    }

    /** ", which will help": tells of a thing, and is not what is said. */
    private boolean isRelative(int clause) {
        int first = syntax.leftmost(clause);
        while (first < clause && syntax.is(first, Upos.PUNCT)) {
            first++;
        }
        return RELATIVES.contains(syntax.word(first));
    }

    /** A clause "coordinated" without conjunction and comma is the content of the verb before it. */
    private boolean isUnjoined(int token, int child) {
        if (syntax.child(child, "cc") != NONE) {
            return false;
        }
        for (int i = token + 1; i < child; i++) {
            if (syntax.is(i, Upos.PUNCT) || syntax.is(i, Upos.CCONJ)) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> clauses(int token) {
        return syntax.children(token, "ccomp", "xcomp", "advcl").stream()
                .filter(child -> child > token && isQuestion(child))
                .toList();
    }

    private boolean isQuestion(int clause) {
        return QUESTION_WORDS.contains(syntax.word(syntax.leftmost(clause)));
    }

    private List<Integer> objects(int token, Slot slot, boolean nounHead) {
        if (nounHead) {
            return List.of();
        }
        if (syntax.isPassive(token)) {
            int patient = scene.subjects().patient(token);
            List<Integer> found = new ArrayList<>(syntax.children(token, "obj"));
            if (patient != NONE) {
                found.add(slot.kind() == SlotKind.ADDRESSEE ? 0 : found.size(), patient); // "was given an ovation"
            }
            return found;
        }
        return objectsOf(token);
    }

    private List<Integer> objectsOf(int token) {
        List<Integer> found = new ArrayList<>();
        for (int child : syntax.children(token, "obj", "xcomp", "obl", "ccomp", "dep")) {
            boolean bare = syntax.introducer(child).isEmpty();
            boolean nominal = syntax.isNominal(child)
                    || (syntax.is(child, Upos.ADP) && !syntax.relation(child).equals("obl"));
            boolean phrase = nominal && !(syntax.mention(child) instanceof Mention.DateMention);
            if (phrase && bare && child > token && syntax.child(child, "cop") == NONE) {
                found.add(child);
            }
        }
        if (found.size() < 2) {
            addRelativeObject(token, found);
        }
        found.addAll(0, syntax.children(token, "iobj"));
        if (found.isEmpty()) {
            addSharedObject(token, found);
        }
        return found;
    }

    /** "commend and thank the people": the object of the second verb is the first's too. */
    private void addSharedObject(int token, List<Integer> found) {
        for (int next : syntax.children(token, "conj")) {
            if (next > token && next - token <= 3 && syntax.isVerbal(next)) {
                found.addAll(syntax.children(next, "obj"));
            }
        }
    }

    /** "the union, which Ghana now chairs": the noun before the clause is the object. */
    private void addRelativeObject(int token, List<Integer> found) {
        int head = syntax.tree().head(token);
        if (head == Tree.ROOT || !syntax.relation(token).equals("acl")) {
            return;
        }
        for (int child : syntax.children(token, "obj", "dep", "nsubj", "obl")) {
            boolean pronoun = child < token && syntax.isRelativePronoun(child);
            if (pronoun && syntax.children(token, "nsubj").stream().anyMatch(subject -> subject != child)) {
                found.add(head);
                return;
            }
        }
        if (found.isEmpty() && isBareRelative(token, head)) {
            found.add(head);
        }
    }

    /** "the $3 million we announced": no pronoun stands between the noun and the clause's subject. */
    private boolean isBareRelative(int clause, int noun) {
        int subject = syntax.ownSubject(clause);
        return subject != NONE
                && subject < clause
                && syntax.isNominal(noun)
                && syntax.leftmost(clause) == syntax.leftmost(subject)
                && syntax.leftmost(subject) == noun + 1
                && syntax.children(clause, "mark", "obj", "xcomp").isEmpty()
                && !syntax.isPassive(clause);
    }

    private List<Integer> prepositional(List<Integer> hosts, int token, Slot slot) {
        String preposition = Objects.requireNonNull(slot.preposition());
        List<Integer> found = new ArrayList<>();
        for (int host : hosts) {
            for (int child : syntax.children(host, "obl", "nmod", "advcl", "xcomp", "ccomp", "acl", "obj", "iobj")) {
                if (child > token && (introducedBy(child, preposition) || isMarked(child, preposition))) {
                    found.add(subjectOfInfinitive(child));
                }
            }
            addBelowAmount(host, token, preposition, found);
        }
        return found;
    }

    /** "called for Turkey to release": the preposition was taken for the mark of the infinitive behind. */
    private boolean isMarked(int child, String preposition) {
        int before = syntax.leftmost(child) - 1;
        return before >= 0
                && syntax.isNominal(child)
                && syntax.introducer(child).isEmpty()
                && syntax.word(before).equals(preposition)
                && syntax.isToInfinitive(syntax.tree().head(before));
    }

    /** "a loan of $300 million from Russia": what stands behind the amount belongs to the noun that it measures. */
    private void addBelowAmount(int host, int token, String preposition, List<Integer> found) {
        for (int amount : syntax.children(host, "nmod", "appos")) {
            if (amount > token && syntax.mention(amount) instanceof Mention.AmountMention) {
                for (int child : syntax.children(amount, "nmod", "obl")) {
                    if (introducedBy(child, preposition)) {
                        found.add(child);
                    }
                }
            }
        }
    }

    /** "called for the group to intensify": the group is the subject of the infinitive. */
    private int subjectOfInfinitive(int child) {
        int subject = syntax.ownSubject(child);
        return syntax.isVerbal(child) && subject != NONE ? subject : child;
    }

    /** Whether a candidate is of the kind that the slot asks for. */
    boolean fits(int token, Slot slot, boolean alone) {
        return switch (slot.kind()) {
            case NP -> syntax.isNominal(token) || (slot.preposition() != null && !syntax.isVerbal(token));
            case ADDRESSEE ->
                (syntax.isNominal(token) || EVERYBODY.contains(syntax.word(token)))
                        && !classes.isActNoun(token)
                        && !isMoney(token)
                        && (!alone || classes.isAddressable(token));
            case TO_SPEAK -> classes.isSpoken(token);
            case ACT_NOUN -> classes.isActNoun(token);
            case NOUN_CLASS -> classes.isOf(Objects.requireNonNull(slot.nounClass()), token);
            case TO_INFINITIVE, THAT_CLAUSE -> slot.nounClass() == null || hasInClause(slot.nounClass(), token);
            default -> true;
        };
    }

    private boolean isMoney(int token) {
        return syntax.mention(token) instanceof Mention.AmountMention amount && amount.currency() != null;
    }

    /** Whether the verb of a clause, or a phrase that stands with it, is of a class: "would face sanctions". */
    private boolean hasInClause(String nounClass, int clause) {
        return classes.isOf(nounClass, clause)
                || syntax.children(clause, "obj", "obl", "advmod").stream()
                        .anyMatch(child -> classes.isOf(nounClass, child));
    }
}
