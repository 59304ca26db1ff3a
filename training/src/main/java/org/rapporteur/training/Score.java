package org.rapporteur.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.language.Upos;
import org.rapporteur.language.model.Analyser;
import org.rapporteur.language.model.Inventory;

/** Counts of right tags, heads and relations; gold punctuation is left out of the arcs. */
final class Score {
    static final List<String> RELATIONS = List.of("nsubj", "obj", "obl", "xcomp", "ccomp", "advcl", "acl", "conj");

    private int tokens;
    private int tags;
    private int arcs;
    private int heads;
    private int labelled;
    private final Map<String, int[]> relations = new TreeMap<>();

    /** Scores a tagger and parser on gold tokens with the tagger's own tags. */
    static Score of(List<Example> examples, Inventory inventory, Analyser analyser) {
        Score score = new Score();
        for (Example example : examples) {
            Analyser.Analysis analysis = analyser.analyse(example.forms(), example.kinds());
            int[] tags = analysis.tags();

            for (int i = 0; i < tags.length; i++) {
                score.add(
                        example,
                        i,
                        inventory.upos(tags[i]),
                        analysis.heads()[i],
                        analysis.heads()[i] < 0 ? "root" : inventory.relations().get(analysis.relations()[i]));
            }
        }
        return score;
    }

    /** Counts one token. */
    void add(Example gold, int token, Upos tag, int head, String relation) {
        tokens++;
        tags += gold.upos()[token] == tag ? 1 : 0;
        if (gold.upos()[token] == Upos.PUNCT) {
            return;
        }
        String expected = Classes.bare(gold.relations()[token]);
        String got = Classes.bare(relation);
        boolean right = gold.heads()[token] == head;
        arcs++;
        heads += right ? 1 : 0;
        count(expected)[0]++;
        count(got)[1]++;
        if (right && expected.equals(got)) {
            labelled++;
            count(expected)[2]++;
        }
        if (right) {
            count(expected)[3]++;
        }
    }

    private int[] count(String relation) {
        return relations.computeIfAbsent(relation, name -> new int[4]);
    }

    double upos() {
        return 100.0 * tags / tokens;
    }

    double uas() {
        return 100.0 * heads / arcs;
    }

    double las() {
        return 100.0 * labelled / arcs;
    }

    /** Harmonic mean of precision and recall of a relation with its head. */
    double f(String relation) {
        int[] counts = count(relation);
        return counts[0] + counts[1] == 0 ? 0 : 200.0 * counts[2] / (counts[0] + counts[1]);
    }

    /** Share of the gold arcs of a relation whose head is found. */
    double attachment(String relation) {
        int[] counts = count(relation);
        return counts[0] == 0 ? 0 : 100.0 * counts[3] / counts[0];
    }

    /** All of it in one line. */
    String line(String name) {
        StringBuilder line = new StringBuilder(
                String.format(Locale.ROOT, "%s UPOS %.2f UAS %.2f LAS %.2f", name, upos(), uas(), las()));
        for (String relation : RELATIONS) {
            line.append(String.format(Locale.ROOT, " %s %.1f", relation, f(relation)));
        }
        return line.append(String.format(Locale.ROOT, " conj-UAS %.1f", attachment("conj")))
                .toString();
    }
}
