package org.rapporteur.reading.claim;

import java.util.Set;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Mention;

/**
 * Mends where parsers hang amounts: "a credit line worth $2 billion" is headed by the line, and in "$5 million for roads
 * and $4 million for clinics" the second amount stands beside the first.
 */
final class AmountRepair {
    private static final Set<String> BESIDE = Set.of("conj", "appos", "list");

    private final AnalysedSentence sentence;
    private final Tree tree;
    private final int[] heads;
    private final String[] relations;
    private boolean changed;

    private AmountRepair(AnalysedSentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.heads = new int[tree.size()];
        this.relations = new String[tree.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = tree.head(i);
            relations[i] = tree.relation(i);
        }
    }

    /** The sentence with a mended tree; the same sentence where there is nothing to mend. */
    static AnalysedSentence repair(AnalysedSentence sentence) {
        boolean none = sentence.mentions().stream().noneMatch(mention -> mention instanceof Mention.AmountMention);
        return none ? sentence : new AmountRepair(sentence).mended();
    }

    private AnalysedSentence mended() {
        int first = Tree.ROOT;
        for (int i = 0; i < heads.length; i++) {
            if (isAmount(i)) {
                mendMeasure(i);
                mendBeside(first, i);
                first = BESIDE.contains(relations[i]) && heads[i] == first ? first : i;
            }
        }
        return changed
                ? new AnalysedSentence(
                        sentence.index(), sentence.block(), tree.withArcs(heads, relations), sentence.mentions())
                : sentence;
    }

    private boolean isAmount(int token) {
        return sentence.mention(token) instanceof Mention.AmountMention;
    }

    private boolean isNoun(int token) {
        return token >= 0
                && (tree.tag(token) == Upos.NOUN || tree.tag(token) == Upos.PROPN)
                && !(sentence.mention(token) instanceof Mention.PartyMention);
    }

    /** "a loan worth $5 million", "a line of credit of $5 million": the amount measures the noun before. */
    private void mendMeasure(int amount) {
        int word = amount - 1;
        boolean worth = word > 0 && tree.form(word).equals("worth");
        boolean of = word > 0 && tree.form(word).equals("of");
        if (!(worth || of) || !isNoun(word - 1)) {
            return;
        }
        int noun = top(word - 1, word);
        if (heads[amount] == noun) {
            return;
        }
        int outer = isOutside(heads[word], noun, amount) ? word : amount;
        boolean hung = heads[noun] == word || heads[noun] == amount;
        if (hung && isOutside(heads[outer], noun, amount)) {
            attach(noun, heads[outer], relations[outer]);
        } else if (hung) {
            return;
        }
        attach(amount, noun, "nmod");
        attach(word, amount, "case");
    }

    private static boolean isOutside(int head, int noun, int amount) {
        return head == Tree.ROOT || head < noun || head > amount;
    }

    /** The noun that heads the phrase that ends before a word. */
    private int top(int noun, int end) {
        int at = noun;
        while (heads[at] != Tree.ROOT && heads[at] < end && isNoun(heads[at]) && tree.tag(heads[at]) == Upos.NOUN) {
            at = heads[at];
        }
        return at;
    }

    /** An amount joined to something below the one before it stands beside that one, with what follows it. */
    private void mendBeside(int first, int amount) {
        if (first == Tree.ROOT || !BESIDE.contains(relations[amount])) {
            return;
        }
        int head = heads[amount];
        boolean below = head > first && head < amount && dominates(first, head);
        boolean listed = head == first && relations[amount].equals("appos") && isParted(first, amount);
        if (!below && !listed) {
            return;
        }
        attach(amount, first, "conj");
        for (int i = amount + 1; i < heads.length; i++) {
            if (heads[i] > first && heads[i] < amount && relations[i].equals("nmod")) {
                attach(i, amount, "nmod");
            }
        }
    }

    /** "$5 million for schools, $6 million": what the first is for stands between. */
    private boolean isParted(int first, int amount) {
        boolean comma =
                tree.form(amount - 1).equals(",") || tree.form(amount - 1).equals(";");
        return comma && amount - first > 2;
    }

    private boolean dominates(int ancestor, int token) {
        int at = token;
        for (int steps = 0; at != Tree.ROOT && steps <= heads.length; steps++) {
            if (at == ancestor) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }

    private void attach(int token, int head, String relation) {
        if (head != Tree.ROOT && dominates(token, head)) {
            return;
        }
        heads[token] = head;
        relations[token] = relation;
        changed = true;
    }
}
