package org.rapporteur.reading.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Mention;

/**
 * Mends what parsers of English get wrong most often in lists of promises: a verb coordinated with one of another form.
 * "called on X to end A, release B and announced C": "release" belongs to "end", "announced" to "called".
 */
final class TreeRepair {
    private final AnalysedSentence sentence;
    private final Tree tree;
    private final ActWords words;
    private final int[] heads;
    private final String[] relations;
    private boolean changed;

    private TreeRepair(AnalysedSentence sentence, ActWords words) {
        this.words = words;
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
    static AnalysedSentence repair(AnalysedSentence sentence, ActWords words) {
        Tree mended = new TreeRepair(sentence, words).mended();
        return mended == sentence.tree()
                ? sentence
                : new AnalysedSentence(sentence.index(), sentence.block(), mended, sentence.mentions());
    }

    private Tree mended() {
        keep(() -> changed |= InvitedVisitor.mend(sentence, heads, relations));
        keep(this::mendArcs);
        keep(() -> changed |= ToldClauses.mend(tree, heads, relations));
        keep(() -> changed |= InfinitiveLists.mend(tree, heads, relations));
        return changed ? tree.withArcs(heads, relations) : tree;
    }

    /** Does a step of the repair, and takes it back where heads then lead in a circle. */
    private void keep(Runnable step) {
        int[] headsBefore = heads.clone();
        String[] relationsBefore = relations.clone();
        boolean changedBefore = changed;
        step.run();
        if (changed && !Tree.leadToRoot(heads)) {
            System.arraycopy(headsBefore, 0, heads, 0, heads.length);
            System.arraycopy(relationsBefore, 0, relations, 0, relations.length);
            changed = changedBefore;
        }
    }

    private void mendArcs() {
        for (int i = 2; i < heads.length; i++) {
            mendSecondClause(i);
            mendSecondPhrase(i);
            mendNounClause(i);
            mendLateObject(i);
            mendBeside(i);
            mendReceiver(i);
            mendOwnedReceiver(i);
            mendApposition(i);
        }
        for (int i = 0; i < heads.length; i++) {
            if (relations[i].equals("conj") && heads[i] >= 0 && heads[i] < i && tree.tag(i) == Upos.VERB) {
                mend(i);
            }
        }
    }

    /** "asked that A be sent and that B stay": the second clause is coordinated with the first. */
    private void mendSecondClause(int clause) {
        int verb = heads[clause];
        boolean second =
                relations[clause].equals("ccomp") && verb >= 0 && hasThat(clause) && hasDependent(clause, "cc");
        for (int first = verb + 1; second && first < clause; first++) {
            if (heads[first] == verb && relations[first].equals("ccomp") && hasThat(first)) {
                heads[clause] = first;
                relations[clause] = "conj";
                changed = true;
                return;
            }
        }
    }

    /** "agreed on a summit, to be held in May, and on a fund": the second "on" goes with the first. */
    private void mendSecondPhrase(int noun) {
        int verb = heads[noun];
        @Nullable Integer mark = dependent(noun, "case");
        boolean joined = relations[noun].equals("conj") && mark != null && hasDependent(noun, "cc");
        int above = joined && verb >= 0 && tree.tag(verb) == Upos.VERB ? heads[verb] : -1;
        for (int first = above + 1; above >= 0 && mark != null && first < verb; first++) {
            @Nullable Integer same = dependent(first, "case");
            boolean phrase = heads[first] == above && relations[first].equals("obl") && same != null;
            if (phrase && same != null && word(same).equals(word(mark))) {
                heads[noun] = first;
                changed = true;
                return;
            }
        }
    }

    /** "denied reports that it had left", "went back on its pledge to send": the clause says what the noun is. */
    private void mendNounClause(int clause) {
        if (!relations[clause].startsWith("advcl") && !relations[clause].equals("ccomp")) {
            return;
        }
        @Nullable Integer mark = dependent(clause, "mark");
        if (mark == null || mark < 2 || heads[clause] >= mark) {
            return;
        }
        int noun = mark - 1;
        boolean that = word(mark).equals("that");
        boolean takes = (that || word(mark).equals("to"))
                && tree.tag(noun) == Upos.NOUN
                && words.takes(tree.lemma(noun), that ? SlotKind.THAT_CLAUSE : SlotKind.TO_INFINITIVE);
        if (takes && heads[noun] == heads[clause]) {
            heads[clause] = noun;
            relations[clause] = "acl";
            changed = true;
        }
    }

    /** "condemn in the strongest terms the attack on X": an object that stands behind an oblique phrase. */
    private void mendLateObject(int noun) {
        int oblique = heads[noun];
        if (!isLate(noun) || oblique < 1 || oblique > noun || !relations[oblique].equals("obl")) {
            return;
        }
        int verb = heads[oblique];
        boolean bare = !hasDependent(noun, "case") && tree.tag(noun) != Upos.NUM;
        boolean takes =
                verb >= 0 && verb < oblique && words.takesObject(tree.lemma(verb)) && !hasDependent(verb, "obj");
        if (bare && takes) {
            heads[noun] = verb;
            relations[noun] = "obj";
            changed = true;
        }
    }

    /** Behind an oblique phrase, or behind a comma with "a": "will extend to Chad, a grant". */
    private boolean isLate(int noun) {
        boolean apposed = relations[noun].equals("appos") && hasDependent(noun, "det", Set.of("a", "an"));
        return relations[noun].equals("nmod") || apposed;
    }

    /** "stressed its interest in working with X while thanking it": what is done beside is of the finite verb. */
    private void mendBeside(int gerund) {
        boolean beside = relations[gerund].startsWith("advcl")
                && tree.tag(gerund) == Upos.VERB
                && isGerund(gerund)
                && hasDependent(gerund, "mark", Set.of("while"));
        int head = heads[gerund];
        if (beside && head >= 0 && head < gerund && isGerund(head)) {
            attach(gerund, finiteAbove(head));
        }
    }

    /** "gave Bolivia access", "denied Iran visas": the name right behind a verb with two objects is the first of them. */
    private void mendReceiver(int object) {
        int name = object - 1;
        int verb = heads[object];
        boolean named = heads[name] == object
                && relations[name].startsWith("compound")
                && sentence.mention(name) instanceof Mention.PartyMention party
                && party.form() != Mention.Form.ADJECTIVE
                && party.kind().equals("state");
        boolean behind = named
                && verb >= 0
                && name == verb + 1
                && relations[object].equals("obj")
                && sentence.mention(object) == null;
        if (behind && words.takesReceiver(tree.lemma(verb))) {
            heads[name] = verb;
            relations[name] = "iobj";
            changed = true;
        }
    }

    /** "promised its neighbour 60 million dollars": who receives an amount is no part of its name. */
    private void mendOwnedReceiver(int noun) {
        int amount = heads[noun];
        if (!relations[noun].equals("compound")
                || amount != noun + 1
                || !(sentence.mention(amount) instanceof Mention.AmountMention)) {
            return;
        }
        int verb = heads[amount];
        boolean object = relations[amount].equals("obj") && verb >= 0 && verb < noun && !hasDependent(amount, "case");
        boolean owned = hasDependent(noun, "nmod") || hasDependent(noun, "det");
        if (object && owned && words.isOf("GROUP", tree.lemma(noun)) && !hasDependent(verb, "iobj")) {
            heads[noun] = verb;
            relations[noun] = "iobj";
            changed = true;
        }
    }

    /** "Tanzania, the gateway for goods, said": what stands between commas says what the first subject is. */
    private void mendApposition(int noun) {
        int verb = heads[noun];
        boolean second = relations[noun].equals("nsubj") && verb > noun && hasDependent(noun, "det");
        if (!second || sentence.mention(noun) != null) {
            return;
        }
        for (int first : tree.children(verb)) {
            boolean named = first < noun && relations[first].equals("nsubj") && sentence.mention(first) != null;
            if (named && word(first + 1).equals(",") && word(verb - 1).equals(",") && isNext(first + 2, noun)) {
                heads[noun] = first;
                relations[noun] = "appos";
                changed = true;
                return;
            }
        }
    }

    /** Whether a noun begins at a place, with its article. */
    private boolean isNext(int place, int noun) {
        for (int child : tree.children(noun)) {
            if (child == place) {
                return true;
            }
        }
        return place == noun;
    }

    private void mend(int conjunct) {
        int head = heads[conjunct];
        if (hasThat(conjunct)) {
            attach(conjunct, thatClauseOf(head, conjunct));
            return;
        }
        if (hasDependent(conjunct, "nsubj") && tree.tag(head) == Upos.VERB && !hasDependent(head, "nsubj")) {
            attach(conjunct, clauseAbove(head));
            return;
        }
        if (hasDependent(conjunct, "nsubj") || hasDependent(conjunct, "cop")) {
            return;
        }
        if (isThirdSingular(conjunct) && !isThirdSingular(head) && relations[head].equals("ccomp")) {
            int above = heads[head];
            attach(conjunct, above >= 0 && isThirdSingular(above) ? above : -1);
            return;
        }
        boolean bare = isBare(conjunct);
        boolean ownAct = words.isPerformative(tree.lemma(conjunct));
        if (bare && !isInfinitive(head) && !(isBareFinite(head) && ownAct)) {
            attach(conjunct, nearest(conjunct, true));
        } else if (isFinitePast(conjunct) && isInfinitive(head)) {
            attach(conjunct, finiteAbove(head));
        } else if (isFinitePast(conjunct) && isPastBefore(head) && relations[head].startsWith("acl")) {
            attach(conjunct, finiteAbove(head));
        } else if (isGerund(conjunct) && isFinitePast(head)) {
            attach(conjunct, nearest(conjunct, false));
        }
    }

    /** "affirmed that A and that B": the second clause belongs to the first, not to the verb of saying. */
    private int thatClauseOf(int verb, int before) {
        for (int child : tree.children(verb)) {
            if (child < before && relations[child].equals("ccomp")) {
                return child;
            }
        }
        return -1;
    }

    private boolean hasThat(int token) {
        @Nullable Integer mark = dependent(token, "mark");
        return mark != null && word(mark).equals("that");
    }

    private void attach(int token, int head) {
        if (head >= 0 && head != heads[token] && !dominates(token, head)) {
            heads[token] = head;
            changed = true;
        }
    }

    private boolean dominates(int ancestor, int token) {
        for (int i = token, steps = 0; i != Tree.ROOT && steps <= heads.length; i = heads[i], steps++) {
            if (i == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The nearest verb to the left that is an infinitive (or else a gerund). */
    private int nearest(int token, boolean infinitive) {
        for (int i = token - 1; i > heads[token]; i--) {
            if (infinitive ? isInfinitive(i) : isGerund(i) && tree.tag(i) == Upos.VERB) {
                return i;
            }
        }
        return -1;
    }

    private int finiteAbove(int token) {
        for (int i = token, steps = 0; i != Tree.ROOT && steps <= heads.length; i = heads[i], steps++) {
            if (isFinitePast(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The nearest verb above that has a subject: "share a commitment to ending X and we are working". */
    private int clauseAbove(int token) {
        for (int i = token, steps = 0; i != Tree.ROOT && steps <= heads.length; i = heads[i], steps++) {
            if (hasDependent(i, "nsubj") && !relations[i].startsWith("acl")) {
                return i;
            }
        }
        return -1;
    }

    private String word(int token) {
        return tree.word(token);
    }

    private boolean isGerund(int token) {
        return word(token).endsWith("ing") && !hasDependent(token, "aux");
    }

    private boolean isBare(int token) {
        return word(token).equals(tree.lemma(token)) && !hasDependent(token, "aux") && !hasDependent(token, "mark");
    }

    private boolean isInfinitive(int token) {
        boolean verb = tree.tag(token) == Upos.VERB;
        return verb
                && word(token).equals(tree.lemma(token))
                && (hasDependent(token, "mark")
                        || hasDependent(token, "aux")
                        || relations[token].equals("conj")
                        || relations[token].equals("xcomp"));
    }

    private boolean isFinitePast(int token) {
        boolean verb = tree.tag(token) == Upos.VERB;
        String word = word(token);
        boolean form = !word.equals(tree.lemma(token)) && !word.endsWith("ing");
        boolean describes = relations[token].startsWith("acl") || relations[token].equals("amod");
        return verb && form && !describes && !hasTo(token);
    }

    /** "had received", which "asked" is not joined to: what was before the past is told beside it. */
    private boolean isPastBefore(int token) {
        @Nullable Integer aux = dependent(token, "aux");
        return aux != null && word(aux).equals("had");
    }

    /** "regrets that women are absent, and calls on": "calls" is of "regrets", not of the plural between. */
    private boolean isThirdSingular(int token) {
        String word = word(token);
        return tree.tag(token) == Upos.VERB
                && word.endsWith("s")
                && !word.equals(tree.lemma(token))
                && !hasDependent(token, "aux");
    }

    /** "we support", "both work": a present without ending. */
    private boolean isBareFinite(int token) {
        return tree.tag(token) == Upos.VERB && word(token).equals(tree.lemma(token)) && hasDependent(token, "nsubj");
    }

    private boolean hasTo(int token) {
        @Nullable Integer to = dependent(token, "mark");
        return to != null && word(to).equals("to");
    }

    private boolean hasDependent(int token, String relation, Set<String> words) {
        @Nullable Integer dependent = dependent(token, relation);
        return dependent != null && words.contains(word(dependent));
    }

    private boolean hasDependent(int token, String relation) {
        return dependent(token, relation) != null;
    }

    private @Nullable Integer dependent(int token, String relation) {
        for (int child : tree.children(token)) {
            if (relations[child].equals(relation) || relations[child].startsWith(relation + ":")) {
                return child;
            }
        }
        return null;
    }
}
