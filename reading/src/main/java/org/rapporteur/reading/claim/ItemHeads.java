package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.reading.Act;

/**
 * Finds the heads of the pieces of what an act is about: the coordinated words of its content, and those a step below
 * where the words above say little by themselves: "work together to end A, to build B", "the importance of A and of B",
 * "tackle these matters, including A and B".
 */
final class ItemHeads {
    private static final int DEEPEST = 6;
    private static final int LIST = 3;
    private static final Set<Act> GIFTS = Set.of(Act.COMMIT, Act.REQUEST, Act.PROVIDE);

    private final Syntax syntax;
    private final ActWords words;
    private final SharedWords shared;
    private final Act act;
    private final TreeSet<Integer> heads = new TreeSet<>();

    private ItemHeads(Syntax syntax, ActWords words, Act act) {
        this.syntax = syntax;
        this.words = words;
        this.shared = new SharedWords(syntax);
        this.act = act;
    }

    /** The heads of the pieces below some contents, left to right. */
    static List<Integer> of(Syntax syntax, ActWords words, Act act, List<Integer> contents) {
        ItemHeads found = new ItemHeads(syntax, words, act);
        for (int content : contents) {
            found.addCoordinated(content, 0);
        }
        found.joinSideBySide();
        return new ArrayList<>(found.heads);
    }

    /** A word of the content and those coordinated with it. */
    private void addCoordinated(int token, int depth) {
        for (int conjunct : coordinated(token)) {
            heads.add(conjunct);
            addBelow(conjunct, depth + 1);
        }
    }

    /** A word and those coordinated with it, as far as each is a piece. */
    private List<Integer> coordinated(int token) {
        List<Integer> conjuncts = syntax.conjuncts(token).stream()
                .filter(conjunct -> isOfKind(token, conjunct))
                .sorted()
                .toList();
        boolean nominal = !isClause(token) && syntax.isNominal(token);
        boolean one = conjuncts.size() > 1 && nominal && shared.areOne(conjuncts);
        boolean trailing = syntax.isGerund(token) && conjuncts.stream().allMatch(c -> syntax.child(c, "cc") == NONE);
        return one || trailing ? List.of(token) : conjuncts;
    }

    /** A clause is coordinated with clauses, and an infinitive with verbs. */
    private boolean isOfKind(int token, int conjunct) {
        boolean verb = isClause(token) || (syntax.isVerbal(token) && !syntax.isGerund(token));
        return !verb || isClause(conjunct) || syntax.isVerbal(conjunct);
    }

    private boolean isClause(int token) {
        return syntax.child(token, "cop", "nsubj") != NONE;
    }

    private void addBelow(int token, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (syntax.isVerbal(token)) {
            addVerbs(token, depth);
            addObjects(token);
        } else if (act == Act.STATE || act == Act.SUPPORT || act == Act.APPRECIATE) {
            addOfValue(token);
        }
    }

    /** "help end A, and build B", "work together to end A, to build B", "do A, while doing B". */
    private void addVerbs(int verb, int depth) {
        boolean light = isLight(verb);
        List<Integer> below = new ArrayList<>();
        for (int child : syntax.children(verb, "xcomp", "advcl")) {
            boolean chain = syntax.relation(child).equals("xcomp") && syntax.ownSubject(child) == NONE;
            boolean purpose = light && syntax.isToInfinitive(child);
            if (child > verb && syntax.isVerbal(child) && (chain || purpose)) {
                below.add(child);
            } else if (isMeanwhile(verb, child)) {
                heads.add(child);
            }
        }
        if (light) {
            below.addAll(purposesOfNouns(verb));
        }
        for (int i = 0; i < below.size(); i++) {
            addChain(below.get(i), i > 0, depth);
        }
    }

    private void addChain(int verb, boolean apart, int depth) {
        for (int conjunct : syntax.conjuncts(verb)) {
            if (apart || conjunct != verb) {
                heads.add(conjunct);
            }
            addBelow(conjunct, depth + 1);
        }
    }

    /** "make a joint effort to end A, to build B": what the effort is for. */
    private List<Integer> purposesOfNouns(int verb) {
        List<Integer> found = new ArrayList<>();
        for (int noun : syntax.children(verb, "obj", "obl")) {
            for (int child : syntax.children(noun, "acl", "advcl")) {
                if (child > noun && syntax.isToInfinitive(child)) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    /** A verb that says only that one works at something: what counts is the purpose. */
    private boolean isLight(int verb) {
        return words.isOf("JOINTLY", syntax.lemma(verb))
                || syntax.children(verb, "obj", "obl").stream()
                        .anyMatch(noun -> words.isOf("JOINTLY", syntax.lemma(noun)));
    }

    private boolean isMeanwhile(int verb, int child) {
        return act == Act.COMMIT
                && child > verb
                && syntax.isGerund(child)
                && syntax.introducer(child).equals("while");
    }

    /** "provide medicines and tents": the things; "combat A, B and C": each. */
    private void addObjects(int verb) {
        int object = syntax.child(verb, "obj");
        if (object == NONE || object < verb || act == Act.STATE) {
            return;
        }
        List<Integer> objects = syntax.conjuncts(object).stream().sorted().toList();
        boolean gives = GIFTS.contains(act) && words.isOf("GIVING", syntax.lemma(verb));
        boolean many = objects.size() >= LIST || objects.stream().anyMatch(this::isAddedOn);
        boolean one = objects.size() == 1 || (shared.areOne(objects) && !(gives && !isHeld(object)));
        if (one || !(gives || many)) {
            return;
        }
        if (gives) {
            removeChain(verb);
            heads.addAll(objects);
        } else {
            heads.addAll(objects.subList(1, objects.size()));
        }
    }

    /** "keep supplying A and B": the things stand for the verb and for those that carry it. */
    private void removeChain(int verb) {
        int above = verb;
        heads.remove(above);
        while (syntax.relation(above).equals("xcomp") && syntax.ownSubject(above) == NONE) {
            above = syntax.tree().head(above);
            heads.remove(above);
        }
    }

    /** Whether an article or owner holds a coordination together. */
    private boolean isHeld(int noun) {
        return syntax.children(noun, "det", "nmod").stream().anyMatch(child -> child < noun);
    }

    /** "as well as the influence of others". */
    private boolean isAddedOn(int conjunct) {
        return syntax.children(conjunct, "cc", "case").stream()
                .anyMatch(cc -> syntax.word(cc).equals("well")
                        || syntax.children(cc, "fixed").stream()
                                .anyMatch(word -> syntax.word(word).equals("well")));
    }

    /** "the importance of ending A and of building B": each of what is important. */
    private void addOfValue(int noun) {
        if (!words.isOf("VALUE", syntax.lemma(noun))) {
            return;
        }
        for (int child : syntax.children(noun, "nmod", "acl")) {
            List<Integer> conjuncts = syntax.conjuncts(child).stream().sorted().toList();
            boolean one = syntax.isNominal(child) && shared.areOne(conjuncts);
            if (child > noun && conjuncts.size() > 1 && !one) {
                heads.addAll(conjuncts.subList(1, conjuncts.size()));
            }
        }
    }

    /** "address and resolve these issues" is one piece. */
    private void joinSideBySide() {
        for (int head : new ArrayList<>(heads)) {
            Integer before = heads.lower(head);
            if (before != null && shared.areSideBySide(before, head)) {
                heads.remove(head);
            }
        }
    }
}
