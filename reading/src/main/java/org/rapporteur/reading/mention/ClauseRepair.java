package org.rapporteur.reading.mention;

import static org.rapporteur.reading.mention.TreeEdit.NONE;

import java.util.Set;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;

/**
 * Mends what parsers of English get wrong in the sentences of news: a subject that a relative clause, "he said" or a
 * fronted phrase cuts off from its verb, and a speaker behind the verb of saying.
 */
final class ClauseRepair {
    /** Longer sentences are lists or no sentences; to mend them takes time and gains nothing. */
    private static final int LONGEST = 200;

    /** Words between commas that may stand between a subject and its verb. */
    private static final int LONGEST_ASIDE = 6;

    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "whom");
    private static final Set<String> SAYING =
            Set.of("say", "add", "tell", "warn", "argue", "insist", "declare", "explain", "note", "stress", "announce");
    /** Relations by which a subject hangs on its verb when the parser lost it. */
    private static final Set<String> LOST =
            Set.of("vocative", "dislocated", "ccomp", "parataxis", "dep", "appos", "list", "csubj");

    private final AnalysedSentence sentence;
    private final TreeEdit tree;

    private ClauseRepair(AnalysedSentence sentence) {
        this.sentence = sentence;
        this.tree = new TreeEdit(sentence.tree());
    }

    /** The sentence with a mended tree; the same sentence where there is nothing to mend. */
    static AnalysedSentence repair(AnalysedSentence sentence) {
        if (sentence.tree().size() > LONGEST) {
            return sentence;
        }
        Tree mended = new ClauseRepair(sentence).mended();
        return mended == sentence.tree()
                ? sentence
                : new AnalysedSentence(sentence.index(), sentence.block(), mended, sentence.mentions());
    }

    private Tree mended() {
        for (int token = 1; token < tree.size(); token++) {
            if (opensRelative(token)) {
                mendSwallowedClause(token);
                mendRelative(token);
            }
        }
        for (int token = 0; token < tree.size(); token++) {
            if (isVerb(token) && SAYING.contains(tree.lemma(token))) {
                mendInsertedSaying(token);
                mendSpeakerBehind(token);
            }
            if (isFinite(token) && subject(token) == NONE) {
                mendLostSubject(token);
                mendStrandedSubject(token);
                mendSubjectOfContent(token);
                mendSubjectBeforeAside(token);
            }
        }
        return tree.tree();
    }

    /** "which" or "who" after a comma. */
    private boolean opensRelative(int token) {
        return RELATIVES.contains(tree.word(token)) && tree.word(token - 1).equals(",") && token > 1;
    }

    /**
     * "Ghana, which chairs the bloc, welcomed the deal": what follows the second comma is the main clause, not a
     * companion of the relative one.
     */
    private void mendSwallowedClause(int relative) {
        int subject = nounBefore(relative - 1);
        int clause = verbOf(relative);
        if (subject == NONE || clause == NONE || tree.head(subject) != clause) {
            return;
        }
        int verb = verbAfterComma(clause);
        int top = verb == NONE ? NONE : topBelow(clause, verb);
        if (top != NONE && !tree.dominates(subject, top)) {
            tree.replace(clause, top, subject, "acl:relcl");
            tree.attach(subject, verb, "nsubj");
        }
    }

    /** "a conference, which was opened by Chad": hangs on the noun before, not on the verb of the main clause. */
    private void mendRelative(int relative) {
        int noun = relative - 2;
        int clause = verbOf(relative);
        boolean loose = clause != NONE
                && (tree.relation(clause).equals("conj")
                        || tree.relation(clause).equals("parataxis")
                        || tree.relation(clause).equals("advcl")
                        || tree.relation(clause).equals("ccomp"));
        if (loose && isNominal(noun) && tree.head(relative) == clause && tree.head(clause) < noun) {
            tree.attach(clause, noun, "acl:relcl");
        }
    }

    /** "Chad, she said, would pay": Chad pays. */
    private void mendInsertedSaying(int verb) {
        int own = NONE;
        int other = NONE;
        for (int token = 0; token < verb; token++) {
            if (tree.head(token) == verb && tree.relation(token).equals("nsubj")) {
                other = own;
                own = token;
            }
        }
        boolean inserted = other != NONE
                && own > other
                && tree.word(own - 1 < 0 ? 0 : leftOf(own)).equals(",")
                && verb + 1 < tree.size()
                && tree.word(verb + 1).equals(",");
        int content = inserted ? contentAfter(verb) : NONE;
        if (content != NONE && subject(content) == NONE) {
            tree.attach(other, content, passive(content) ? "nsubj:pass" : "nsubj");
        }
    }

    /** "…, said its director, Ann Lee": the director speaks. */
    private void mendSpeakerBehind(int verb) {
        if (subject(verb) != NONE || tree.child(verb, "ccomp") == NONE) {
            return;
        }
        for (int token = verb + 1; token < tree.size(); token++) {
            boolean object = tree.head(token) == verb
                    && (tree.relation(token).equals("obj")
                            || tree.relation(token).equals("xcomp"));
            if (object && isNominal(token) && tree.child(verb, "ccomp") < verb) {
                tree.attach(token, verb, "nsubj");
                return;
            }
        }
    }

    /** "His colleague, Ann Lee, said": a noun before the verb and without a preposition is its subject. */
    private void mendLostSubject(int verb) {
        for (int token = 0; token < verb; token++) {
            boolean lost = tree.head(token) == verb && LOST.contains(tree.relation(token));
            if (lost && isBareNoun(token)) {
                tree.attach(token, verb, passive(verb) ? "nsubj:pass" : "nsubj");
                return;
            }
        }
    }

    /** "Under the deal, Chad and Niger are to provide": not another name of the deal, but who provides. */
    private void mendStrandedSubject(int verb) {
        int start = groupStart(verb);
        int last = start - 1;
        if (last < 1 || !isNominal(last)) {
            return;
        }
        int top = last;
        while (isListed(top) && tree.head(top) != Tree.ROOT && tree.head(top) < top && !opensAfterComma(top)) {
            top = tree.head(top);
        }
        boolean apart = opensAfterComma(top) && isListed(top) && sentence.mention(top) != null;
        if (apart && tree.child(top, "case") == NONE && tree.head(top) < top) {
            tree.attach(top, verb, passive(verb) ? "nsubj:pass" : "nsubj");
        }
    }

    /** "diplomats say Chad and Niger remain opposed": what stands between two verbs is subject of the second. */
    private void mendSubjectOfContent(int verb) {
        int last = groupStart(verb) - 1;
        if (last < 1 || !isNominal(last) || subject(verb) != NONE) {
            return;
        }
        int top = last;
        while (tree.head(top) >= 0 && !isVerb(tree.head(top)) && tree.head(top) < last) {
            top = tree.head(top);
        }
        int teller = tree.head(top);
        boolean content = teller >= 0
                && teller < top
                && SAYING.contains(tree.lemma(teller))
                && tree.child(teller, "ccomp") != NONE == (tree.child(teller, "ccomp") == verb)
                && tree.dominates(teller, verb)
                && tree.child(verb, "cc") == NONE;
        if (content && isBareNoun(top) && !tree.dominates(top, verb)) {
            tree.attach(verb, teller, "ccomp");
            tree.attach(top, verb, passive(verb) ? "nsubj:pass" : "nsubj");
        }
    }

    /** "Chad, on the other hand, opposes": the words between commas are an aside. */
    private void mendSubjectBeforeAside(int verb) {
        int close = groupStart(verb) - 1;
        if (close < 3 || subject(verb) != NONE || !tree.word(close).equals(",")) {
            return;
        }
        int open = close - 1;
        while (open > 0 && !tree.word(open).equals(",") && close - open <= LONGEST_ASIDE) {
            open--;
        }
        int top = open > 0 && tree.is(open + 1, Upos.ADP) ? nounBefore(open) : NONE;
        if (top == NONE
                || !isBareNoun(top)
                || tree.dominates(top, verb)
                || !tree.word(open).equals(",")) {
            return;
        }
        int aside = tree.head(verb);
        if (aside > open && aside < close) {
            tree.replace(aside, verb, verb, "obl");
        }
        tree.attach(top, verb, passive(verb) ? "nsubj:pass" : "nsubj");
    }

    private boolean isListed(int token) {
        return tree.relation(token).equals("conj") || tree.relation(token).equals("appos");
    }

    private boolean opensAfterComma(int token) {
        int before = leftOf(token);
        return before >= 0
                && tree.word(before).equals(",")
                && tree.relation(token).equals("appos");
    }

    /** The token before a word and its determiners and adjectives. */
    private int leftOf(int token) {
        int left = token - 1;
        while (left >= 0 && tree.head(left) == token) {
            if (tree.is(left, Upos.PUNCT)) {
                return left;
            }
            left--;
        }
        return left;
    }

    /** First of the verb's auxiliaries and adverbs that stand together before it. */
    private int groupStart(int verb) {
        int start = verb;
        while (start > 0 && tree.head(start - 1) == verb && isOfGroup(tree.relation(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isOfGroup(String relation) {
        return relation.equals("aux") || relation.equals("advmod") || relation.equals("cop") || relation.equals("mark");
    }

    private int contentAfter(int verb) {
        for (int token = verb + 1; token < tree.size(); token++) {
            boolean content = tree.head(token) == verb
                    && (tree.relation(token).equals("ccomp")
                            || tree.relation(token).equals("parataxis")
                            || tree.relation(token).equals("conj"));
            if (content && isVerb(token)) {
                return token;
            }
        }
        return NONE;
    }

    /** The noun that ends before a comma: the head of what stands there, as far as it hangs together. */
    private int nounBefore(int comma) {
        int noun = comma - 1;
        if (!isNominal(noun)) {
            return NONE;
        }
        while (tree.head(noun) >= 0 && tree.head(noun) < noun && isNominal(tree.head(noun))) {
            noun = tree.head(noun);
        }
        return noun;
    }

    private int verbOf(int relative) {
        int verb = tree.head(relative);
        while (verb >= 0 && !isVerb(verb) && tree.child(verb, "cop") == NONE) {
            verb = tree.head(verb);
        }
        return verb;
    }

    /** The first finite verb without subject after a comma, below a clause and behind it. */
    private int verbAfterComma(int clause) {
        for (int token = clause + 2; token < tree.size(); token++) {
            boolean opens = tree.word(groupStart(token) - 1).equals(",");
            if (opens && isFinite(token) && subject(token) == NONE && tree.dominates(clause, token)) {
                return tree.child(token, "cc") == NONE ? token : NONE;
            }
        }
        return NONE;
    }

    private int topBelow(int clause, int token) {
        int top = token;
        while (tree.head(top) != clause && tree.head(top) != Tree.ROOT) {
            top = tree.head(top);
        }
        return tree.head(top) == clause ? top : NONE;
    }

    private int subject(int verb) {
        int subject = tree.child(verb, "nsubj");
        return subject != NONE ? subject : tree.child(verb, "expl");
    }

    private boolean passive(int verb) {
        for (int token = 0; token < verb; token++) {
            if (tree.head(token) == verb
                    && tree.relation(token).equals("aux")
                    && tree.lemma(token).equals("be")) {
                return !tree.word(verb).endsWith("ing") && tree.child(verb, "mark") == NONE;
            }
        }
        return false;
    }

    private boolean isVerb(int token) {
        return tree.is(token, Upos.VERB);
    }

    /** Whether a verb that needs a subject: in the past, the third person or with an auxiliary, and no participle. */
    private boolean isFinite(int token) {
        if (!isVerb(token)) {
            return false;
        }
        String relation = tree.relation(token);
        boolean describes = relation.equals("acl") || relation.equals("amod") || relation.equals("xcomp");
        if (describes) {
            return false;
        }
        boolean auxiliary = tree.child(token, "aux") != NONE;
        boolean infinitive = tree.child(token, "mark") != NONE && !auxiliary;
        String word = tree.word(token);
        return auxiliary || (!infinitive && !word.endsWith("ing") && !word.equals(tree.lemma(token)));
    }

    private boolean isNominal(int token) {
        return token >= 0
                && (tree.is(token, Upos.NOUN) || tree.is(token, Upos.PROPN) || sentence.mention(token) != null);
    }

    private boolean isBareNoun(int token) {
        return isNominal(token)
                && tree.child(token, "case") == NONE
                && tree.child(token, "cop") == NONE
                && tree.child(token, "nsubj") == NONE
                && !(sentence.mention(token) instanceof Mention.DateMention);
    }
}
