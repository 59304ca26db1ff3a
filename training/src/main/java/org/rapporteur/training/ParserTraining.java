package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.model.Features;
import org.rapporteur.language.model.Inventory;
import org.rapporteur.language.model.Parser;
import org.rapporteur.language.model.State;
import org.rapporteur.language.model.Vocabulary;
import org.rapporteur.language.model.Words;

/** Learns the parser: two averaged perceptrons, moves with a dynamic oracle and exploration, relations on right arcs. */
final class ParserTraining {
    /** Two to these powers rows. */
    static final int MOVE_BITS = 20;

    static final int RELATION_BITS = 16;

    private static final double EXPLORED = 0.9;

    private final Inventory inventory;
    private final Vocabulary vocabulary;

    ParserTraining(Inventory inventory, Vocabulary vocabulary) {
        this.inventory = inventory;
        this.vocabulary = vocabulary;
    }

    /** The two models of one learner. */
    record Learnt(Averaged moves, Averaged relations) {}

    /**
     * One learner over the examples.
     *
     * @param tags fine tags of each example, as a tagger would give them
     */
    Learnt learn(List<Example> examples, List<int[]> tags, int epochs, long seed) {
        Learnt learnt = new Learnt(
                new Averaged(MOVE_BITS, 3),
                new Averaged(RELATION_BITS, inventory.relations().size()));
        Parser parser = new Parser(inventory, learnt.moves.current(), learnt.relations.current());
        Random random = new Random(seed);
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            lessons.add(lesson(examples.get(i), tags.get(i)));
        }
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(lessons, random);
            for (Lesson lesson : lessons) {
                double explored = epoch == 0 ? 0 : EXPLORED;
                parser.parse(lesson.words, lesson.tags, new Guide(lesson, learnt, random, explored));
            }
        }
        return learnt;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Lesson(Words words, int[] tags, int[] heads, int[] relations) {}

    private Lesson lesson(Example example, int[] tags) {
        int[] heads = new int[example.size() + 2 * State.PAD];
        int[] relations = new int[heads.length];
        Arrays.fill(heads, State.NO_HEAD);
        for (int i = 0; i < example.size(); i++) {
            heads[i + State.PAD] = example.heads()[i] < 0 ? State.NO_HEAD : example.heads()[i] + State.PAD;
            relations[i + State.PAD] = inventory.relations().indexOf(Classes.relation(example.relations()[i]));
        }
        return new Lesson(new Words(vocabulary, example.forms(), example.kinds()), tags, heads, relations);
    }

    /** Corrects the parser's choices against one gold tree. */
    private static final class Guide implements Parser.Teacher {
        private final Lesson lesson;
        private final Learnt learnt;
        private final Random random;
        private final double explored;
        private final Oracle oracle;

        Guide(Lesson lesson, Learnt learnt, Random random, double explored) {
            this.lesson = lesson;
            this.learnt = learnt;
            this.random = random;
            this.explored = explored;
            this.oracle = new Oracle(lesson.heads);
        }

        @Override
        public int move(State state, Features features, short[] scores, int best) {
            learnt.moves.tick();
            int[] costs = new int[3];
            int least = Integer.MAX_VALUE;
            for (int move = 0; move < 3; move++) {
                costs[move] = state.isLegal(move) ? oracle.cost(state, move) : Integer.MAX_VALUE;
                least = Math.min(least, costs[move]);
            }
            int right = -1;
            int wrong = -1;
            for (int move = 0; move < 3; move++) {
                if (costs[move] == least && (right < 0 || scores[move] > scores[right])) {
                    right = move;
                } else if (costs[move] > least
                        && costs[move] < Integer.MAX_VALUE
                        && (wrong < 0 || scores[move] > scores[wrong])) {
                    wrong = move;
                }
            }
            if (wrong >= 0) {
                learnt.moves.prefer(features, scores, right, wrong);
            }
            return costs[best] == least || random.nextDouble() < explored ? best : right;
        }

        @Override
        public void relation(int head, int child, Features features, short[] scores) {
            if (lesson.heads[child] != head) {
                return;
            }
            learnt.relations.tick();
            int gold = lesson.relations[child];
            int rival = gold == 0 ? 1 : 0;
            for (int relation = 0; relation < learnt.relations.current().classes(); relation++) {
                if (relation != gold && scores[relation] > scores[rival]) {
                    rival = relation;
                }
            }
            learnt.relations.prefer(features, scores, gold, rival);
        }
    }
}
