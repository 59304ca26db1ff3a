package org.rapporteur.language.model;

/** Templates for the relation of an arc: head, dependent, what stands around and hangs under them. */
final class LabelFeatures {
    private LabelFeatures() {}

    static void extract(ParseFeatures p, State s, int head, int child, Features f) {
        f.clear();
        f.add(0);
        ends(p, head, child, f);
        around(p, s, head, child, f);
        under(p, s, head, child, f);
        if (p.draft != null) {
            advice(p, p.draft, head, child, f);
        }
    }

    /** What an earlier parser thought. */
    private static void advice(ParseFeatures p, Draft d, int head, int child, Features f) {
        int[] w = p.words.lower;
        int[] t = p.tag;
        int label = d.relation[child] * 2 + (d.head[child] == head ? 1 : 0);
        f.add(label);
        f.add(label, t[head], t[child]);
        f.add(label, w[head], t[child]);
        f.add(label, t[head], w[child]);
        f.add(label, d.relation[head], t[head] * 64 + t[child]);
    }

    /** The few templates of a first opinion. */
    static void extractLight(ParseFeatures p, State s, int head, int child, Features f) {
        int[] w = p.words.lower;
        int[] t = p.tag;
        int side = child < head ? 1 : 0;
        int pair = (t[head] * 64 + t[child]) * 2 + side;
        int childLeft = ParseFeatures.set(s.leftLabels[child]);
        f.clear();
        f.add(pair);
        f.add(pair, ParseFeatures.distance(head, child));
        f.add(w[child], t[child], side);
        f.add(w[head], t[child], side);
        f.add(t[head], w[child], side);
        f.add(p.words.fine[child], pair);
        f.add(p.words.suffix3[head], t[child], side);
        f.add(pair, t[child - 1]);
        f.add(pair, t[child + 1]);
        f.add(pair, childLeft);
        f.add(pair, ParseFeatures.set(s.rightLabels[child]));
        f.add(pair, ParseFeatures.set(s.rightLabels[head]));
        f.add(pair, ParseFeatures.set(s.leftLabels[head]));
        f.add(w[head], ParseFeatures.set(s.rightLabels[child]), t[child]);
        f.add(pair, w[s.right1[child]]);
        f.add(w[head], w[s.right1[child]], side);
    }

    private static void ends(ParseFeatures p, int head, int child, Features f) {
        int[] w = p.words.lower;
        int[] t = p.tag;
        int side = child < head ? 1 : 0;
        int distance = side * 8 + ParseFeatures.distance(head, child);
        f.add(t[head], t[child], side);
        f.add(t[head], t[child], distance);
        f.add(w[child], t[child], side);
        f.add(w[head], t[head], side);
        f.add(w[head], t[child], side);
        f.add(t[head], w[child], side);
        f.add(w[head], w[child], side);
        f.add(p.words.fine[head], p.words.fine[child], side);
        f.add(p.words.fine[child], t[head], side);
        f.add(p.words.fine[head], t[child], side);
        f.add(p.words.suffix3[child], t[head], side);
        f.add(p.words.suffix3[head], t[child], side);
        f.add(p.words.shape[child], t[child], side);
        f.add(w[head], p.words.fine[child], side);
        f.add(p.words.fine[head], w[child], side);
    }

    private static void around(ParseFeatures p, State s, int head, int child, Features f) {
        int[] w = p.words.lower;
        int[] t = p.tag;
        int side = child < head ? 1 : 0;
        int pair = (t[head] * 64 + t[child]) * 2 + side;
        f.add(pair, t[child - 1]);
        f.add(pair, t[child + 1]);
        f.add(pair, w[child + 1]);
        f.add(pair, w[child - 1]);
        f.add(pair, t[head + 1]);
        f.add(pair, t[head - 1]);
        f.add(pair, w[head + 1]);
        f.add(pair, t[s.stack(2)]);
        f.add(pair, t[s.front()], w[s.front()]);
    }

    private static void under(ParseFeatures p, State s, int head, int child, Features f) {
        int[] w = p.words.lower;
        int[] t = p.tag;
        int side = child < head ? 1 : 0;
        int pair = (t[head] * 64 + t[child]) * 2 + side;
        int childLeft = ParseFeatures.set(s.leftLabels[child]);
        int childRight = ParseFeatures.set(s.rightLabels[child]);
        int headLeft = ParseFeatures.set(s.leftLabels[head]);
        int headRight = ParseFeatures.set(s.rightLabels[head]);
        f.add(pair, childLeft);
        f.add(pair, childRight);
        f.add(pair, headLeft);
        f.add(pair, headRight);
        f.add(pair, childLeft, headRight);
        f.add(w[head], childLeft, t[child]);
        f.add(w[child], headRight, t[head]);
        f.add(w[head], headRight, t[child]);
        f.add(w[head], headLeft, t[child]);
        f.add(pair, w[s.left1[child]]);
        f.add(w[head], w[s.left1[child]], side);
        f.add(w[child], w[s.left1[child]], t[head]);
        f.add(pair, w[s.right1[child]]);
        f.add(pair, w[s.left2[child]]);
        f.add(pair, t[s.left1[child]], t[s.left2[child]]);
        f.add(pair, w[s.right1[head]]);
        f.add(pair, w[s.left1[head]]);
        f.add(pair, t[s.right1[head]], s.labels[s.right1[head]]);
        f.add(pair, t[s.left1[head]], s.labels[s.left1[head]]);
    }
}
