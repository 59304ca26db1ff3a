package org.rapporteur.language.model;

/**
 * Templates for the choice of the next move: the two or three top nodes of the stack (s0, s1, s2), the front of the
 * buffer (b0, b1, b2), and the children these have so far.
 */
final class MoveFeatures {
    private MoveFeatures() {}

    static void extract(ParseFeatures p, State s, Features f) {
        int s0 = s.stack(0);
        int s1 = s.stack(1);
        int b0 = s.front();
        f.clear();
        f.add(0);
        single(p, s, s0, s1, b0, f);
        pairs(p, s0, b0, f);
        pairs(p, s1, s0, f);
        context(p, s, s0, s1, b0, f);
        children(p, s, s0, s1, b0, f);
        grown(p, s, s0, s1, b0, f);
        coordination(p, s, s0, s1, b0, f);
        if (p.draft != null) {
            advice(p, p.draft, s, s0, s1, b0, f);
        }
    }

    /** What an earlier parser thought. */
    private static void advice(ParseFeatures p, Draft d, State s, int s0, int s1, int b0, Features f) {
        int[] w = p.words.lower;
        int[] t = p.tag;
        int g0 = d.head[s0];
        int gb = d.head[b0];
        int top = g0 == b0 ? 1 : g0 == s1 ? 2 : g0 == State.NO_HEAD ? 3 : g0 > b0 ? 4 : g0 < s1 ? 5 : 6;
        int front = gb == s0 ? 1 : gb == s1 ? 2 : gb == State.NO_HEAD ? 3 : gb > b0 ? 4 : gb < s1 ? 5 : 6;
        int pending = d.last[s0] >= b0 ? 1 : 0;
        int all = (top * 8 + front) * 2 + pending;
        int tags = t[s0] * 64 + t[b0];
        f.add(all);
        f.add(top * 2 + pending, t[s0], t[b0]);
        f.add(all, tags, t[s1]);
        f.add(top * 2 + pending, t[s0], t[s1]);
        f.add(front, t[b0], t[s0]);
        f.add(all, d.relation[s0], t[s0]);
        f.add(all, d.relation[b0], t[b0]);
        f.add(all, d.relation[s0] * 64 + d.relation[b0], d.relation[s1]);
        f.add(all, w[s0]);
        f.add(all, w[b0]);
        f.add(all, w[s1]);
        f.add(top * 2 + pending, ParseFeatures.distance(s0, b0), ParseFeatures.distance(s1, s0));
        f.add(all, ParseFeatures.set(s.rightLabels[s0]));
        f.add(all, d.relation[s0], ParseFeatures.set(s.leftLabels[s0]));
    }

    /** The few templates of a first opinion. */
    static void extractLight(ParseFeatures p, State s, Features f) {
        int[] w = p.words.lower;
        int[] t = p.tag;
        int s0 = s.stack(0);
        int s1 = s.stack(1);
        int b0 = s.front();
        f.clear();
        f.add(0);
        light(p, s0, b0, f);
        light(p, s1, s0, f);
        f.add(w[s0], t[s0]);
        f.add(w[b0], t[b0]);
        f.add(w[b0 + 1], t[b0 + 1]);
        f.add(t[s0], t[b0], t[b0 + 1]);
        f.add(w[s0], t[b0], t[b0 + 1]);
        f.add(t[s0], w[b0], t[b0 + 1]);
        f.add(t[b0], t[b0 + 1], t[b0 + 2]);
        f.add(t[s1], t[s0], t[b0]);
        f.add(w[s1], t[s0], t[b0]);
        f.add(t[s1], w[s0], t[b0]);
        f.add(t[s1], t[s0], w[b0]);
        f.add(t[s.stack(2)], t[s1], t[s0]);
        f.add(t[b0 - 1], t[b0], t[s0]);
        f.add(t[s0], t[b0], t[s.left1[b0]]);
        f.add(t[s1], t[s0], t[s.left1[s0]]);
        f.add(t[s1], t[s0], t[s.right1[s0]]);
        f.add(t[s1], t[s0], t[s.right1[s1]]);
        f.add(w[s1], w[s.left1[s0]], t[s0]);
        f.add(w[s0], w[s.right1[s0]], t[b0]);
        f.add(t[s0], ParseFeatures.set(s.leftLabels[s0]), t[b0]);
        f.add(t[s0], ParseFeatures.set(s.rightLabels[s0]), t[b0]);
        f.add(t[s1], ParseFeatures.set(s.rightLabels[s1]), t[s0]);
        f.add(t[s1], ParseFeatures.set(s.rightLabels[s0]), t[s0]);
        f.add(t[b0], ParseFeatures.set(s.leftLabels[b0]), t[s0]);
        f.add(t[b0], p.ahead[b0 + 1], t[s0] * 64 + t[s1]);
        f.add(w[b0], p.ahead[b0 + 1], t[s0]);
    }

    private static void light(ParseFeatures p, int left, int right, Features f) {
        int[] w = p.words.lower;
        int[] t = p.tag;
        f.add(w[left], w[right]);
        f.add(w[left], t[right]);
        f.add(t[left], w[right]);
        f.add(t[left], t[right], ParseFeatures.distance(left, right));
        f.add(p.words.fine[left], t[right], t[left]);
        f.add(t[left], p.words.fine[right], t[right]);
    }

    private static void single(ParseFeatures p, State s, int s0, int s1, int b0, Features f) {
        int[] w = p.words.lower;
        int[] t = p.tag;
        f.add(w[s0], t[s0]);
        f.add(t[s0]);
        f.add(w[s1], t[s1]);
        f.add(t[s1]);
        f.add(w[b0], t[b0]);
        f.add(t[b0]);
        f.add(w[b0 + 1], t[b0 + 1]);
        f.add(t[b0 + 1]);
        f.add(w[b0 + 2]);
        f.add(t[b0 + 2]);
        f.add(w[s.stack(2)], t[s.stack(2)]);
        f.add(p.words.fine[s0]);
        f.add(p.words.fine[s1]);
        f.add(p.words.fine[b0]);
        f.add(p.words.fine[b0 + 1]);
    }

    /** The two nodes that an arc would join. */
    private static void pairs(ParseFeatures p, int left, int right, Features f) {
        int[] w = p.words.lower;
        int[] t = p.tag;
        int[] c = p.words.fine;
        int distance = ParseFeatures.distance(left, right);
        f.add(w[left], w[right]);
        f.add(w[left], t[right]);
        f.add(t[left], w[right]);
        f.add(t[left], t[right]);
        f.add(t[left], t[right], distance);
        f.add(w[left], distance);
        f.add(w[right], distance);
        f.add(c[left], c[right]);
        f.add(c[left], t[right], t[left]);
        f.add(t[left], c[right], t[right]);
        f.add(w[left], c[right]);
        f.add(c[left], w[right]);
    }

    private static void context(ParseFeatures p, State s, int s0, int s1, int b0, Features f) {
        int[] w = p.words.lower;
        int[] t = p.tag;
        int s2 = s.stack(2);
        f.add(t[s1], w[b0]);
        f.add(w[s1], t[b0]);
        f.add(t[s1], t[b0]);
        f.add(t[b0], t[b0 + 1]);
        f.add(w[b0], t[b0 + 1]);
        f.add(t[b0], w[b0 + 1]);
        f.add(t[s0], t[b0], t[b0 + 1]);
        f.add(w[s0], t[b0], t[b0 + 1]);
        f.add(t[s0], w[b0], t[b0 + 1]);
        f.add(t[s0], t[b0], w[b0 + 1]);
        f.add(t[b0], t[b0 + 1], t[b0 + 2]);
        f.add(t[s1], t[s0], t[b0]);
        f.add(w[s1], t[s0], t[b0]);
        f.add(t[s1], w[s0], t[b0]);
        f.add(t[s1], t[s0], w[b0]);
        f.add(w[s1], t[s0], w[b0]);
        f.add(w[s1], w[s0], t[b0]);
        f.add(t[s2], t[s1], t[s0]);
        f.add(t[s2], t[s0], t[b0]);
        f.add(t[s2], w[s1], t[s0]);
        f.add(w[s0 == 0 ? 0 : s0 + 1], t[s0], t[b0]);
        f.add(t[b0 - 1], t[b0], t[s0]);
        f.add(t[s0 == 0 ? 0 : s0 - 1], t[s0], t[b0]);
    }

    private static void children(ParseFeatures p, State s, int s0, int s1, int b0, Features f) {
        int[] w = p.words.lower;
        int[] t = p.tag;
        f.add(t[s0], t[b0], t[s.left1[b0]]);
        f.add(t[s0], t[s.left1[s0]], t[b0]);
        f.add(t[s0], t[s.right1[s0]], t[b0]);
        f.add(t[s1], t[s0], t[s.left1[s0]]);
        f.add(t[s1], t[s0], t[s.right1[s0]]);
        f.add(t[s1], t[s0], t[s.right1[s1]]);
        f.add(t[s1], t[s.left1[s1]], t[s0]);
        f.add(w[s0], w[s.left1[s0]], t[s1]);
        f.add(w[s1], w[s.left1[s0]], t[s0]);
        f.add(t[s1], w[s.left1[s0]], w[s0]);
        f.add(w[s1], w[s.right1[s1]], t[s0]);
        f.add(w[s0], w[s.right1[s0]], t[b0]);
        f.add(w[b0], w[s.left1[b0]], t[s0]);
        f.add(t[s0], s.labels[s.right1[s0]], s.labels[s.right2[s0]]);
        f.add(t[b0], s.labels[s.left1[b0]], t[s0]);
        f.add(t[s1], s.labels[s.right1[s1]], t[s0]);
        f.add(t[s0], s.labels[s.left1[s0]], t[s1]);
        f.add(t[s0], s.labels[s.right1[s0]], w[b0]);
        f.add(w[s0], s.labels[s.right1[s0]], t[b0]);
    }

    /** How many children, and which kinds. */
    private static void grown(ParseFeatures p, State s, int s0, int s1, int b0, Features f) {
        int[] w = p.words.lower;
        int[] t = p.tag;
        int s0left = ParseFeatures.set(s.leftLabels[s0]);
        int s0right = ParseFeatures.set(s.rightLabels[s0]);
        int s1left = ParseFeatures.set(s.leftLabels[s1]);
        int s1right = ParseFeatures.set(s.rightLabels[s1]);
        int b0left = ParseFeatures.set(s.leftLabels[b0]);
        f.add(w[s0], s.rightCount[s0], s.leftCount[s0]);
        f.add(t[s0], s.rightCount[s0], t[b0]);
        f.add(t[b0], s.leftCount[b0], t[s0]);
        f.add(t[s0], s0left, t[b0]);
        f.add(t[s0], s0right, t[b0]);
        f.add(w[s0], s0right);
        f.add(t[s1], s1right, t[s0]);
        f.add(w[s1], s1right, t[s0]);
        f.add(t[s1], s1left, t[s0]);
        f.add(t[s1], s0left, t[s0]);
        f.add(w[s1], s0left, t[s0]);
        f.add(t[b0], b0left, t[s0]);
        f.add(w[b0], b0left);
        f.add(s0left, s0right, t[s0]);
        f.add(s1left, s1right, t[s1]);
    }

    /** What a comma or an "and" at the front leads to, and how alike the two candidates for a conjunction are. */
    private static void coordination(ParseFeatures p, State s, int s0, int s1, int b0, Features f) {
        int[] w = p.words.lower;
        int[] t = p.tag;
        int ahead = p.ahead[b0 + 1];
        f.add(t[b0], ahead, t[s0]);
        f.add(t[b0], ahead * 64 + t[b0 + 1], t[s0] * 64 + t[s1]);
        f.add(w[b0], ahead, t[s0] * 64 + t[s1]);
        f.add(t[b0], t[b0 + 1] * 64 + t[b0 + 2], t[s0] * 64 + t[s1]);
        f.add(t[b0], ahead, w[s1]);
        f.add(t[b0], ahead, w[s0]);
        int alike = (t[s0] == t[s1] ? 1 : 0)
                + (p.words.coarse[s0] == p.words.coarse[s1] ? 2 : 0)
                + (p.words.suffix2[s0] == p.words.suffix2[s1] ? 4 : 0)
                + (w[s.left1[s0]] == w[s.left1[s1]] ? 8 : 0);
        f.add(t[s0], ParseFeatures.set(s.leftLabels[s0]), alike);
        f.add(t[s0] * 64 + t[s1], w[s.left1[s0]], alike);
        f.add(t[s0] * 64 + t[s1], t[s.stack(2)], w[s.left1[s0]]);
        f.add(t[s0] * 64 + t[b0], t[s1] * 64 + t[s.stack(2)], t[b0 + 1]);
    }
}
