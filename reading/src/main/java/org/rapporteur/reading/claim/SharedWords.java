package org.rapporteur.reading.claim;

import java.util.List;
import org.rapporteur.language.Upos;

/**
 * Whether coordinated words stand for themselves or share what stands before or behind them: "schools and a clinic" are
 * two pieces; "the peace, stability and welfare of the region" and "expand and deepen trade" are one.
 */
final class SharedWords {
    private final Syntax syntax;

    SharedWords(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Whether coordinated noun phrases, left to right, are one piece only. */
    boolean areOne(List<Integer> phrases) {
        int first = phrases.get(0);
        List<Integer> others = phrases.subList(1, phrases.size());
        if (others.stream().anyMatch(phrase -> syntax.isVerbal(phrase) || isIntroduced(phrase))) {
            return false;
        }
        if (ownsRight(first, phrases)) {
            return false;
        }
        int last = phrases.get(phrases.size() - 1);
        boolean leans = isBare(last) || ownsRight(last, phrases);
        return phrases.size() == 2
                ? isBare(last) || hasOwner(first) || (isIntroduced(first) && leans)
                : isIntroduced(first) && leans;
    }

    /** Whether two verbs stand side by side and share what follows: "expand and deepen". */
    boolean areSideBySide(int verb, int next) {
        if (!syntax.isVerbal(verb) || !syntax.isVerbal(next)) {
            return false;
        }
        for (int i = verb + 1; i < next; i++) {
            boolean joint = syntax.is(i, Upos.CCONJ)
                    || syntax.is(i, Upos.PUNCT)
                    || syntax.is(i, Upos.ADV)
                    || syntax.word(i).equals("to");
            if (!joint) {
                return false;
            }
        }
        return true;
    }

    /** Whether a noun has words behind it that are its own: a preposition's phrase, a clause. */
    private boolean ownsRight(int noun, List<Integer> phrases) {
        return syntax.children(noun, "nmod", "acl", "appos", "advcl", "obl").stream()
                .anyMatch(child -> child > noun && !phrases.contains(child));
    }

    /** Whether a phrase has an article or an owner, or is a name: it does not lean on the one before. */
    private boolean isIntroduced(int noun) {
        return syntax.mention(noun) != null
                || syntax.children(noun, "det").stream().anyMatch(child -> child < noun)
                || hasOwner(noun);
    }

    /** "its", "the region's". */
    private boolean hasOwner(int noun) {
        return syntax.children(noun, "nmod").stream()
                .anyMatch(child -> child < noun
                        && (syntax.is(child, Upos.PRON)
                                || syntax.introducer(child).isEmpty()));
    }

    /** Whether nothing but a joint hangs on a noun. */
    private boolean isBare(int noun) {
        for (int child : syntax.tree().children(noun)) {
            String relation = syntax.relation(child);
            if (!relation.equals("cc") && !relation.equals("punct") && !relation.equals("conj")) {
                return false;
            }
        }
        return syntax.mention(noun) == null;
    }
}
