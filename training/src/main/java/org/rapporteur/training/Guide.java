package org.rapporteur.training;

import java.util.Random;
import org.rapporteur.language.model.Features;
import org.rapporteur.language.model.Parser;
import org.rapporteur.language.model.State;

/** Corrects a parser's choices against one gold tree, and lets it go on from its own mistakes. */
final class Guide implements Parser.Teacher {
    private static final int MOVES = 3;
    private static final int ILLEGAL = Integer.MAX_VALUE;

    private final int[] heads;
    private final int[] relations;
    private final Averaged moveWeights;
    private final Averaged relationWeights;
    private final Random random;
    private final double explored;
    private final Oracle oracle;
    private final int[] costs = new int[MOVES];

    /**
     * A guide for one sentence.
     *
     * @param heads gold heads by place
     * @param relations gold relations by place
     * @param explored how often to follow a wrong choice, 0 to 1
     */
    Guide(
            int[] heads,
            int[] relations,
            Averaged moveWeights,
            Averaged relationWeights,
            Random random,
            double explored) {
        this.heads = heads;
        this.relations = relations;
        this.moveWeights = moveWeights;
        this.relationWeights = relationWeights;
        this.random = random;
        this.explored = explored;
        this.oracle = new Oracle(heads);
    }

    @Override
    public int move(State state, Features features, short[] scores, int best) {
        moveWeights.tick();
        int least = ILLEGAL;
        for (int move = 0; move < MOVES; move++) {
            costs[move] = state.isLegal(move) ? oracle.cost(state, move) : ILLEGAL;
            least = Math.min(least, costs[move]);
        }
        int right = -1;
        int wrong = -1;
        for (int move = 0; move < MOVES; move++) {
            if (costs[move] == least) {
                right = better(move, right, scores);
            } else if (costs[move] < ILLEGAL) {
                wrong = better(move, wrong, scores);
            }
        }
        if (wrong >= 0) {
            moveWeights.prefer(features, scores, right, wrong);
        }
        return costs[best] == least || random.nextDouble() < explored ? best : right;
    }

    private static int better(int move, int other, short[] scores) {
        return other < 0 || scores[move] > scores[other] ? move : other;
    }

    @Override
    public void relation(int head, int child, Features features, short[] scores) {
        if (heads[child] == head) {
            relationWeights.tick();
            relationWeights.preferTo(features, scores, relations[child]);
        }
    }
}
