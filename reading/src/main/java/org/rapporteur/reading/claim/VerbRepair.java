package org.rapporteur.reading.claim;

import org.rapporteur.language.Span;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Mention;

/**
 * Gives a main verb back what belongs to it. "India blamed militants based in Pakistan": a verb with a subject describes no
 * noun. "Thai and Cambodian troops exchanged fire": an adjective before a verb without subject is part of its subject.
 */
final class VerbRepair {
    private final AnalysedSentence sentence;
    private final Tree tree;
    private final int[] heads;
    private final String[] relations;
    private boolean changed;

    private VerbRepair(AnalysedSentence sentence) {
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
        VerbRepair repair = new VerbRepair(sentence);
        for (int i = 0; i < repair.heads.length; i++) {
            repair.mendDescribing(i);
            repair.mendSubject(i);
        }
        return repair.changed
                ? new AnalysedSentence(sentence.index(), sentence.block(), repair.copy(), sentence.mentions())
                : sentence;
    }

    private void mendDescribing(int verb) {
        int noun = heads[verb];
        boolean describes =
                relations[verb].equals("amod") && tree.tag(verb) == Upos.VERB && noun > verb && subjectOf(verb) >= 0;
        if (describes && subjectOf(noun) < 0) {
            heads[verb] = heads[noun];
            relations[verb] = relations[noun];
            heads[noun] = verb;
            relations[noun] = "obj";
            changed = true;
        }
    }

    private void mendSubject(int adjective) {
        int verb = heads[adjective];
        boolean party = sentence.mention(adjective) instanceof Mention.PartyMention;
        boolean loose = relations[adjective].equals("amod") && verb > adjective && tree.tag(verb) == Upos.VERB;
        if (party && loose && subjectOf(verb) < 0) {
            relations[adjective] = "nsubj";
            changed = true;
        }
    }

    private int subjectOf(int token) {
        for (int child : tree.children(token)) {
            if (child < token && relations[child].startsWith("nsubj")) {
                return child;
            }
        }
        return -1;
    }

    private Tree copy() {
        int size = tree.size();
        Span[] spans = new Span[size];
        String[] forms = new String[size];
        String[] lemmas = new String[size];
        Upos[] tags = new Upos[size];
        int[] units = new int[size];
        for (int i = 0; i < size; i++) {
            spans[i] = tree.span(i);
            forms[i] = tree.form(i);
            lemmas[i] = tree.lemma(i);
            tags[i] = tree.tag(i);
            units[i] = tree.unit(i);
        }
        return new Tree(spans, forms, lemmas, tags, heads, relations, units);
    }
}
