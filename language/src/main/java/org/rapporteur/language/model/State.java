package org.rapporteur.language.model;

import java.util.Arrays;

/**
 * A configuration of the arc-hybrid system (Kuhlmann et al. 2011): stack, buffer, and the arcs made.
 *
 * <p>Nodes are word places, padding included ({@link Words#PAD}); {@link #NONE} is a place in the padding. There is no
 * root node: what is left on the stack at the end is the root.
 */
public final class State {
    /** Moves the front of the buffer onto the stack. */
    public static final int SHIFT = 0;

    /** Makes the top of the stack a dependent of the front of the buffer. */
    public static final int LEFT = 1;

    /** Makes the top of the stack a dependent of the one below it. */
    public static final int RIGHT = 2;

    /** Place of the first word. */
    public static final int PAD = Words.PAD;

    /** No node. */
    public static final int NONE = 0;

    /** Head of a node that has none yet. */
    public static final int NO_HEAD = -1;

    private static final int NO_LABEL = 63;

    final int end;
    final int[] heads;
    final int[] labels;
    final int[] left1;
    final int[] left2;
    final int[] right1;
    final int[] right2;
    final int[] leftCount;
    final int[] rightCount;
    final long[] leftLabels;
    final long[] rightLabels;
    private final int[] stack;
    private int depth;
    private int front;

    /** The first configuration of a sentence of so many words. */
    State(int size) {
        int places = size + 2 * Words.PAD;
        end = size + Words.PAD;
        front = Words.PAD;
        heads = new int[places];
        Arrays.fill(heads, NO_HEAD);
        labels = new int[places];
        labels[NONE] = NO_LABEL;
        left1 = new int[places];
        left2 = new int[places];
        right1 = new int[places];
        right2 = new int[places];
        leftCount = new int[places];
        rightCount = new int[places];
        leftLabels = new long[places];
        rightLabels = new long[places];
        stack = new int[size + 1];
    }

    /** Number of nodes on the stack. */
    public int depth() {
        return depth;
    }

    /** The node so far below the top of the stack, {@link #NONE} beyond its bottom. */
    public int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    /** The front of the buffer; {@link #end()} where the buffer is empty. */
    public int front() {
        return front;
    }

    /** One past the last node. */
    public int end() {
        return end;
    }

    boolean isFinal() {
        return front == end && depth == 1;
    }

    /** Whether a move can be made. */
    public boolean isLegal(int move) {
        return switch (move) {
            case SHIFT -> front < end;
            case LEFT -> front < end && depth > 0;
            default -> depth > 1;
        };
    }

    void shift() {
        stack[depth++] = front++;
    }

    /** Pops the top of the stack and hangs it under the front of the buffer. */
    void left(int label) {
        int child = stack[--depth];
        int head = front;
        heads[child] = head;
        labels[child] = label;
        left2[head] = left1[head];
        left1[head] = child;
        leftCount[head]++;
        leftLabels[head] |= 1L << label;
    }

    /** Pops the top of the stack and hangs it under the next. */
    void right(int label) {
        int child = stack[--depth];
        int head = stack[depth - 1];
        heads[child] = head;
        labels[child] = label;
        right2[head] = right1[head];
        right1[head] = child;
        rightCount[head]++;
        rightLabels[head] |= 1L << label;
    }
}
