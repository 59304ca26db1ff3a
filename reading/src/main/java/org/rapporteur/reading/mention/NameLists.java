package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.Mention.DateMention;

/**
 * Mends what parsers get wrong in lists of names: a last name taken for a second subject, a list that runs over a
 * semicolon into the next clause, a date taken for the subject of those who meet on it. Time linear in the sentence.
 */
final class NameLists {
    private final Tree tree;
    private final List<Mention> mentions;
    private final int[] heads;
    private final String[] relations;
    private boolean changed;

    private NameLists(Tree tree, List<Mention> mentions) {
        this.tree = tree;
        this.mentions = mentions;
        this.heads = new int[tree.size()];
        this.relations = new String[tree.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = tree.head(i);
            relations[i] = tree.relation(i);
        }
    }

    /** The mended tree; the same where there is nothing to mend. */
    static Tree mend(Tree tree, List<Mention> mentions) {
        NameLists lists = new NameLists(tree, mentions);
        for (int token = 0; token < tree.size(); token++) {
            if (tree.tag(token) == Upos.VERB || tree.tag(token) == Upos.ADJ) {
                lists.joinSubjects(token);
            }
        }
        lists.freeDatedSubject();
        lists.breakAtSemicolon();
        return lists.changed ? tree.withArcs(lists.heads, lists.relations) : tree;
    }

    /** "A, B and C spoke", with C for a second subject; "A and I have worked". */
    private void joinSubjects(int verb) {
        int first = Tree.ROOT;
        for (int child : tree.children(verb)) {
            if (child > verb || !relations[child].equals("nsubj") || !isNamed(child)) {
                continue;
            }
            int and = andBefore(child);
            if (first != Tree.ROOT && and != Tree.ROOT && (heads[and] == verb || heads[and] == child)) {
                attach(child, first, "conj");
                attach(and, child, "cc");
            } else {
                first = child;
            }
        }
    }

    private int andBefore(int token) {
        int before = token - 1;
        if (before > 0 && tree.tag(before) == Upos.DET) {
            before--;
        }
        return before > 0 && tree.tag(before) == Upos.CCONJ ? before : Tree.ROOT;
    }

    private boolean isNamed(int token) {
        Mention mention = mention(token);
        return mention instanceof Mention.PersonMention
                || mention instanceof Mention.PartyMention
                || (tree.tag(token) == Upos.PRON && tree.form(token).equals("I"));
    }

    /** "Today at the White House, A and B met C": A meets, not today. */
    private void freeDatedSubject() {
        int date = Tree.ROOT;
        for (int token = 0; token < heads.length && date == Tree.ROOT; token++) {
            boolean subject = relations[token].equals("nsubj") && mention(token) instanceof DateMention;
            date = subject && heads[token] > token ? token : Tree.ROOT;
        }
        int first = date == Tree.ROOT ? Tree.ROOT : firstAfterComma(date, heads[date]);
        if (first == Tree.ROOT) {
            return;
        }
        int old = heads[first];
        for (int token = first + 1; token < heads[date]; token++) {
            if (heads[token] == old && relations[token].equals("conj")) {
                attach(token, first, "conj");
            }
        }
        attach(first, heads[date], "nsubj");
        attach(date, heads[date], "obl");
    }

    private int firstAfterComma(int date, int verb) {
        for (int token = date + 2; token < verb; token++) {
            boolean joined = relations[token].equals("conj") || relations[token].equals("appos");
            if (joined && isNamed(token) && tree.form(token - 1).equals(",")) {
                return token;
            }
        }
        return Tree.ROOT;
    }

    /** "A thanked B; B and C welcomed D", with all of B, B and C for one list. */
    private void breakAtSemicolon() {
        for (int stop = 1; stop < heads.length - 2; stop++) {
            if (tree.form(stop).equals(";")) {
                breakAt(stop);
            }
        }
    }

    private void breakAt(int stop) {
        int verb = Tree.ROOT;
        List<Integer> subjects = new ArrayList<>();
        for (int token = stop + 1; token < heads.length && verb == Tree.ROOT; token++) {
            if (tree.tag(token) == Upos.VERB
                    || tree.tag(token) == Upos.AUX
                    || tree.form(token).equals(";")) {
                verb = token;
            } else if (relations[token].equals("conj") && heads[token] < stop && isNamed(token)) {
                subjects.add(token);
            }
        }
        if (subjects.isEmpty() || verb == Tree.ROOT || !isLooseVerb(verb, stop) || isBelow(verb, subjects)) {
            return;
        }
        int first = subjects.get(0);
        attach(first, verb, "nsubj");
        subjects.stream().skip(1).forEach(other -> attach(other, first, "conj"));
        attach(verb, heads[verb], "conj");
    }

    /** A finite verb without a subject that hangs on what stands before the semicolon. */
    private boolean isLooseVerb(int verb, int stop) {
        boolean finite = tree.tag(verb) == Upos.VERB
                && !tree.form(verb).endsWith("ing")
                && !tree.form(verb - 1).equals("to");
        return finite
                && heads[verb] != Tree.ROOT
                && heads[verb] < stop
                && Arrays.stream(tree.children(verb)).noneMatch(child -> relations[child].startsWith("nsubj"));
    }

    private boolean isBelow(int token, List<Integer> others) {
        for (int i = token, steps = 0; i != Tree.ROOT && steps <= heads.length; i = heads[i], steps++) {
            if (others.contains(i)) {
                return true;
            }
        }
        return false;
    }

    private void attach(int token, int head, String relation) {
        heads[token] = head;
        relations[token] = relation;
        changed = true;
    }

    private @Nullable Mention mention(int token) {
        int unit = tree.unit(token);
        return unit == Tree.NO_UNIT ? null : mentions.get(unit);
    }
}
