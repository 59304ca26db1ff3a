package org.rapporteur.training;

import org.rapporteur.language.model.State;

/**
 * Dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs a move puts out of reach. Exact
 * for projective trees. Nodes are places of {@link State}.
 */
final class Oracle {
    private final int[] gold;

    /** @param gold head of each place, {@link State#NO_HEAD} for the root */
    Oracle(int[] gold) {
        this.gold = gold;
    }

    int cost(State state, int move) {
        return switch (move) {
            case State.SHIFT -> shift(state);
            case State.LEFT -> left(state);
            default -> right(state);
        };
    }

    private int shift(State state) {
        int node = state.front();
        int cost = 0;
        for (int below = 0; below < state.depth(); below++) {
            int other = state.stack(below);
            if (gold[other] == node || (below > 0 && gold[node] == other)) {
                cost++;
            }
        }
        return cost;
    }

    private int left(State state) {
        int node = state.stack(0);
        int head = gold[node];
        int cost = dependentsAhead(state, node);
        boolean lost = head == State.NO_HEAD
                || (head != state.front() && head > state.front())
                || (state.depth() > 1 && head == state.stack(1));
        return lost ? cost + 1 : cost;
    }

    private int right(State state) {
        int node = state.stack(0);
        int head = gold[node];
        int cost = dependentsAhead(state, node);
        boolean lost = head == State.NO_HEAD || head >= state.front();
        return lost ? cost + 1 : cost;
    }

    private int dependentsAhead(State state, int node) {
        int count = 0;
        for (int i = state.front(); i < state.end(); i++) {
            if (gold[i] == node) {
                count++;
            }
        }
        return count;
    }
}
