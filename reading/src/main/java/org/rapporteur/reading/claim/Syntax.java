package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Mention;

/** Questions to the tree of one sentence. Tokens are numbered from 0; {@link #NONE} is no token. Immutable. */
final class Syntax {
    /** No token. */
    static final int NONE = -1;

    private static final Set<String> BE = Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re");
    private static final Set<String> RELATIVES = Set.of("which", "who", "that", "whom", "whose", "where");

    private final AnalysedSentence sentence;
    private final Tree tree;
    private final String[] words;
    private final String[] relations;

    Syntax(AnalysedSentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.words = new String[tree.size()];
        this.relations = new String[tree.size()];
        for (int token = 0; token < words.length; token++) {
            words[token] = tree.word(token);
            relations[token] = withoutSubtype(tree.relation(token));
        }
    }

    private static String withoutSubtype(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    AnalysedSentence sentence() {
        return sentence;
    }

    Tree tree() {
        return tree;
    }

    int size() {
        return tree.size();
    }

    /** Lower-case form. */
    String word(int token) {
        return words[token];
    }

    String lemma(int token) {
        return tree.lemma(token);
    }

    /** Relation to the head without its subtype. */
    String relation(int token) {
        return relations[token];
    }

    boolean is(int token, Upos tag) {
        return tree.tag(token) == tag;
    }

    @Nullable
    Mention mention(int token) {
        return sentence.mention(token);
    }

    /** Whether a token is a noun, a name or a pronoun. */
    boolean isNominal(int token) {
        Upos tag = tree.tag(token);
        return tag == Upos.NOUN || tag == Upos.PROPN || tag == Upos.PRON || tag == Upos.NUM || tag == Upos.SYM;
    }

    /** Dependents with one of the relations, left to right. */
    List<Integer> children(int token, String... relations) {
        List<Integer> found = List.of();
        for (int rank = 0; rank < tree.childCount(token); rank++) {
            int child = tree.child(token, rank);
            if (isOne(relation(child), relations)) {
                found = found.isEmpty() ? new ArrayList<>(4) : found;
                found.add(child);
            }
        }
        return found;
    }

    private static boolean isOne(String relation, String... relations) {
        for (String wanted : relations) {
            if (relation.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** First dependent with one of the relations, or {@link #NONE}. */
    int child(int token, String... relations) {
        for (int rank = 0; rank < tree.childCount(token); rank++) {
            int child = tree.child(token, rank);
            if (isOne(relation(child), relations)) {
                return child;
            }
        }
        return NONE;
    }

    /** The token and those coordinated with it, left to right. */
    List<Integer> conjuncts(int token) {
        List<Integer> all = new ArrayList<>();
        collectConjuncts(token, all);
        return all;
    }

    private void collectConjuncts(int token, List<Integer> all) {
        all.add(token);
        for (int child : children(token, "conj")) {
            if (coordinatedWith(child) == token) {
                collectConjuncts(child, all);
            }
        }
    }

    /**
     * What a coordinated word is really coordinated with. Parsers hang "announced" of "agreed to open a port and
     * announced a fund" on "open"; a finite verb belongs to the finite verb above.
     */
    int coordinatedWith(int conjunct) {
        int head = tree.head(conjunct);
        if (!isFinite(conjunct) || isFinite(head) || ownSubject(conjunct) != NONE) {
            return head;
        }
        for (int i = head; i != Tree.ROOT; i = tree.head(i)) {
            if (isFinite(i)) {
                return i;
            }
        }
        return head;
    }

    /** Whether a verb in a form that needs a subject: with an auxiliary, in the past, or in the third person. */
    boolean isFinite(int token) {
        if (child(token, "cop") != NONE) {
            return !isToInfinitive(token);
        }
        if (!is(token, Upos.VERB) || isToInfinitive(token)) {
            return false;
        }
        if (!auxiliaries(token).isEmpty() || ownSubject(token) != NONE) {
            return true;
        }
        String word = word(token);
        boolean describes = relation(token).equals("acl") || relation(token).equals("amod");
        return !word.endsWith("ing") && !word.equals(lemma(token)) && !describes;
    }

    /** The first of the coordination that the token is in. */
    int firstConjunct(int token) {
        int first = token;
        while (relation(first).equals("conj") && tree.head(first) != Tree.ROOT) {
            first = coordinatedWith(first);
        }
        return first;
    }

    /** Preposition, particle or conjunction before a phrase: lower-case words of its case and mark, joined by blanks. */
    String introducer(int token) {
        StringBuilder words = new StringBuilder();
        for (int child : children(token, "case", "mark")) {
            if (child < token) {
                words.append(words.isEmpty() ? "" : " ").append(word(child));
                for (int fixed : children(child, "fixed")) {
                    words.append(' ').append(word(fixed));
                }
            }
        }
        return words.toString();
    }

    boolean isGerund(int token) {
        return word(token).endsWith("ing")
                && (is(token, Upos.VERB) || (is(token, Upos.NOUN) && child(token, "obj", "mark") != NONE));
    }

    boolean isVerbal(int token) {
        return is(token, Upos.VERB) || is(token, Upos.AUX);
    }

    /** "The ministers are to meet": a future with a subject. */
    boolean isScheduled(int token) {
        return hasTo(token) && hasBe(token) && ownSubject(token) != NONE;
    }

    /** Whether an infinitive with "to". */
    boolean isToInfinitive(int token) {
        return hasTo(token) && !isScheduled(token);
    }

    private boolean hasTo(int token) {
        for (int child : children(token, "mark")) {
            if (word(child).equals("to") && child < token) {
                return !word(token).endsWith("ing");
            }
        }
        return false;
    }

    /** Lower-case auxiliaries of a predicate, left to right, its copula among them. */
    List<String> auxiliaries(int token) {
        List<String> words = new ArrayList<>();
        for (int child : children(token, "aux", "cop")) {
            words.add(word(child));
        }
        return words;
    }

    boolean hasBe(int token) {
        for (String auxiliary : auxiliaries(token)) {
            if (BE.contains(auxiliary)) {
                return true;
            }
        }
        return false;
    }

    /** Own subject, or {@link #NONE}. */
    int ownSubject(int token) {
        int found = NONE;
        for (int subject : children(token, "nsubj", "csubj")) {
            if (!(mention(subject) instanceof Mention.DateMention)
                    && (subject < token || (found == NONE && isNominal(subject)))) {
                found = subject;
            }
        }
        return found;
    }

    /** Whether the predicate is in the passive voice. */
    boolean isPassive(int token) {
        for (int child : tree.children(token)) {
            String relation = tree.relation(child);
            if (relation.equals("aux:pass") || relation.equals("nsubj:pass")) {
                return true;
            }
        }
        if (!is(token, Upos.VERB) || word(token).endsWith("ing")) {
            return false;
        }
        List<String> auxiliaries = auxiliaries(token);
        boolean been = hasTo(token) // "are to hold", "are to be held"
                ? auxiliaries.contains("be") || auxiliaries.contains("get")
                : auxiliaries.stream().anyMatch(w -> BE.contains(w) || w.equals("get"));
        return (been && isParticiple(token)) || isReducedPassive(token);
    }

    /** "an event organised by", "co-hosted by": a participle without subject and auxiliary that describes a noun. */
    boolean isReducedPassive(int token) {
        String relation = relation(token);
        boolean describes = relation.equals("acl") || relation.equals("advcl") || relation.equals("amod");
        boolean byAgent = token + 1 < size() && word(token + 1).equals("by") && !relation.equals("root");
        return (describes || byAgent)
                && isParticiple(token)
                && ownSubject(token) == NONE
                && auxiliaries(token).isEmpty()
                && child(token, "mark") == NONE
                && child(token, "obj") == NONE;
    }

    private boolean isParticiple(int token) {
        String word = word(token);
        return word.endsWith("ed")
                || word.endsWith("en")
                || word.endsWith("wn")
                || word.endsWith("t")
                || word.endsWith("d")
                || (!word.equals(lemma(token)) && !word.endsWith("s"));
    }

    /** The agent of a passive ("by Japan"), or {@link #NONE}. */
    int agent(int token) {
        for (int child : tree.children(token)) {
            boolean by = tree.relation(child).equals("obl:agent")
                    || introducer(child).equals("by");
            if (by && isNominal(child) && child > token) {
                return child;
            }
        }
        return tree.relation(token).equals("root") || hasBe(token) ? lateAgent(token) : NONE;
    }

    /** "was granted a loan of $2 million by Spain": the agent, hung on the words before it. */
    private int lateAgent(int token) {
        int last = rightmost(token);
        for (int i = last; i > token + 2; i--) {
            boolean party = mention(i) instanceof Mention.PartyMention || mention(i) instanceof Mention.PersonMention;
            if (party && introducer(i).equals("by") && relation(i).equals("nmod") && isBelowObject(i, token)) {
                return i;
            }
        }
        return NONE;
    }

    private boolean isBelowObject(int token, int verb) {
        for (int i = tree.head(token); i != Tree.ROOT && i != verb; i = tree.head(i)) {
            if (is(i, Upos.VERB)) {
                return false;
            }
            if (relation(i).equals("obj") && tree.head(i) == verb) {
                return true;
            }
        }
        return false;
    }

    /** "which", "who", "that" as a pronoun, wherever the parser put it. */
    boolean isRelativeWord(int token) {
        return !is(token, Upos.DET) && RELATIVES.contains(word(token));
    }

    /** Whether a clause that stands for its noun: "that", "which", "who". */
    boolean isRelativePronoun(int token) {
        return is(token, Upos.PRON) && RELATIVES.contains(word(token)) && inRelativeClause(token);
    }

    private boolean inRelativeClause(int token) {
        for (int i = token; i != Tree.ROOT; i = tree.head(i)) {
            if (relation(i).equals("acl")) {
                return true;
            }
        }
        return false;
    }

    /** "is going to sell": an infinitive whose future stands in the verb above. */
    boolean isGoingTo(int token) {
        int head = tree.head(token);
        return head != Tree.ROOT && word(head).equals("going") && hasBe(head) && hasTo(token) && head < token;
    }

    /** Leftmost token below and including this one. */
    int leftmost(int token) {
        int first = token;
        for (int child : tree.children(token)) {
            first = Math.min(first, leftmost(child));
        }
        return first;
    }

    /** Rightmost token below and including this one. */
    int rightmost(int token) {
        int last = token;
        for (int child : tree.children(token)) {
            last = Math.max(last, rightmost(child));
        }
        return last;
    }

    /** From the begin of one token to the end of another. */
    Span span(int first, int last) {
        return tree.span(first).cover(tree.span(last));
    }

    /** Whether the token stands before the first verb's subject as a preposed participle ("Welcoming …, Japan …"). */
    boolean isPreposed(int token) {
        int head = tree.head(token);
        return relation(token).equals("advcl") && head != Tree.ROOT && token < head;
    }
}
