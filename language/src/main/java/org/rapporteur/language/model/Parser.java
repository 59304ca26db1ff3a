package org.rapporteur.language.model;

import org.jspecify.annotations.Nullable;

/**
 * Greedy arc-hybrid parser: one model chooses among three moves, another the relation of each arc that is made.
 *
 * <p>Immutable at run time and safe for any number of threads. Linear in the length of the sentence.
 */
public final class Parser {
    private final boolean light;
    private final Scorer moves;
    private final Scorer relations;
    private final Inventory inventory;

    /** Which templates a parser uses. */
    public enum Templates {
        /** A third of them, for a first opinion. */
        LIGHT,
        /** All of them. */
        FULL
    }

    /** A parser over weights with three classes, and with one class per relation of the inventory. */
    public Parser(Inventory inventory, Templates templates, Scorer moves, Scorer relations) {
        this.inventory = inventory;
        this.light = templates == Templates.LIGHT;
        this.moves = moves;
        this.relations = relations;
    }

    /** Told of each choice, which it may learn from and overrule. */
    public interface Teacher {
        /** The move to take where the parser would take {@code best}. */
        int move(State state, Features features, short[] scores, int best);

        /** Shows the scores of an arc's relations before the parser takes the best. */
        void relation(int head, int child, Features features, short[] scores);
    }

    /**
     * A tree over a sentence.
     *
     * @param heads index of each word's head from 0, -1 for the one root
     * @param relations index into the inventory's relations; meaningless for the root
     */
    @SuppressWarnings("ArrayRecordComponent") // read at once and thrown away, never compared
    public record Arcs(int[] heads, int[] relations) {}

    /**
     * Parses words with the fine tags given.
     *
     * @param draft the advice of an earlier pass, if the parser was trained with such
     * @param teacher shown each choice
     */
    public Arcs parse(Words words, int[] tags, @Nullable Draft draft, @Nullable Teacher teacher) {
        Run run = new Run(new ParseFeatures(words, tags, inventory, draft), new State(words.size), teacher);
        while (!run.state.isFinal()) {
            run.step();
        }
        return arcs(run.state, words.size);
    }

    private static Arcs arcs(State state, int size) {
        int[] heads = new int[size];
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            int head = state.heads[i + Words.PAD];
            heads[i] = head == State.NO_HEAD ? -1 : head - Words.PAD;
            labels[i] = state.labels[i + Words.PAD];
        }
        return new Arcs(heads, labels);
    }

    /** The scratch of one sentence. */
    private final class Run {
        private final ParseFeatures sentence;
        private final State state;
        private final @Nullable Teacher teacher;
        private final Features features = new Features(ParseFeatures.CAPACITY);
        private final short[] moveScores = new short[moves.width()];
        private final short[] relationScores = new short[relations.width()];

        private Run(ParseFeatures sentence, State state, @Nullable Teacher teacher) {
            this.sentence = sentence;
            this.state = state;
            this.teacher = teacher;
        }

        private void step() {
            switch (next()) {
                case State.SHIFT -> state.shift();
                case State.LEFT -> state.left(label(state.front(), state.stack(0)));
                default -> state.right(label(state.stack(1), state.stack(0)));
            }
        }

        private int next() {
            if (state.depth() == 0) {
                return State.SHIFT;
            }
            if (state.front() == state.end()) {
                return State.RIGHT;
            }
            if (light) {
                MoveFeatures.extractLight(sentence, state, features);
            } else {
                MoveFeatures.extract(sentence, state, features);
            }
            moves.score(features, moveScores);
            int best = moveScores[State.LEFT] > moveScores[State.SHIFT] ? State.LEFT : State.SHIFT;
            if (state.isLegal(State.RIGHT) && moveScores[State.RIGHT] > moveScores[best]) {
                best = State.RIGHT;
            }
            return teacher == null ? best : teacher.move(state, features, moveScores, best);
        }

        private int label(int head, int child) {
            if (light) {
                LabelFeatures.extractLight(sentence, state, head, child, features);
            } else {
                LabelFeatures.extract(sentence, state, head, child, features);
            }
            relations.score(features, relationScores);
            if (teacher != null) {
                teacher.relation(head, child, features, relationScores);
            }
            int best = 0;
            for (int relation = 1; relation < relations.classes(); relation++) {
                if (relationScores[relation] > relationScores[best]) {
                    best = relation;
                }
            }
            return best;
        }
    }
}
