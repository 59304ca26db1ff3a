package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.model.Draft;
import org.rapporteur.language.model.Inventory;
import org.rapporteur.language.model.Parser;
import org.rapporteur.language.model.State;
import org.rapporteur.language.model.Vocabulary;
import org.rapporteur.language.model.Weights;
import org.rapporteur.language.model.Words;

/** Learns a parser: two averaged perceptrons, moves with a dynamic oracle and exploration, relations on right arcs. */
final class ParserTraining {
    private static final int MOVES = 3;
    private static final double EXPLORED = 0.9;

    private final Inventory inventory;
    private final Vocabulary vocabulary;
    private final Parser.Templates templates;
    private final int moveBits;
    private final int relationBits;

    /**
     * A course for one kind of parser.
     *
     * @param moveBits two to this power rows for moves
     * @param relationBits two to this power rows for relations
     */
    ParserTraining(
            Inventory inventory, Vocabulary vocabulary, Parser.Templates templates, int moveBits, int relationBits) {
        this.inventory = inventory;
        this.vocabulary = vocabulary;
        this.templates = templates;
        this.moveBits = moveBits;
        this.relationBits = relationBits;
    }

    /** The weights of a parser. */
    record Learnt(Weights moves, Weights relations) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Lesson(Words words, int[] tags, @Nullable Draft draft, int[] heads, int[] relations) {}

    /** The parser that weights make. */
    Parser parser(Learnt learnt) {
        return new Parser(inventory, templates, learnt.moves.packed(), learnt.relations.packed());
    }

    /** The mean of one learner per seed. */
    Learnt learn(Material material, int epochs, int seeds) {
        List<Lesson> lessons = lessons(material);
        List<Averaged> moves = new ArrayList<>();
        List<Averaged> relations = new ArrayList<>();
        Averaged nextMoves = new Averaged(moveBits, MOVES);
        Averaged nextRelations =
                new Averaged(relationBits, inventory.relations().size());
        for (int seed = 1; seed <= seeds; seed++) {
            learn(new ArrayList<>(lessons), epochs, seed, nextMoves, nextRelations);
            moves.add(nextMoves);
            relations.add(nextRelations);
            nextMoves = nextMoves.successor();
            nextRelations = nextRelations.successor();
        }
        return new Learnt(Averaged.mean(moves), Averaged.mean(relations));
    }

    private void learn(List<Lesson> lessons, int epochs, long seed, Averaged moves, Averaged relations) {
        Parser parser = new Parser(inventory, templates, moves.current(), relations.current());
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(lessons, random);
            double explored = epoch == 0 ? 0 : EXPLORED;
            for (Lesson lesson : lessons) {
                Guide guide = new Guide(lesson.heads, lesson.relations, moves, relations, random, explored);
                parser.parse(lesson.words, lesson.tags, lesson.draft, guide);
            }
        }
    }

    /** Trees of each example by a parser that was not trained on it. */
    List<Parser.Arcs> jackknife(Folds folds, Material material, int epochs) {
        List<Parser.Arcs> arcs = new ArrayList<>();
        for (int fold = 0; fold < folds.count(); fold++) {
            Parser parser = parser(learn(material.others(folds, fold), epochs, 1));
            for (Lesson lesson : lessons(material).subList(folds.begin(fold), folds.end(fold))) {
                arcs.add(parser.parse(lesson.words, lesson.tags, lesson.draft, null));
            }
        }
        return arcs;
    }

    private List<Lesson> lessons(Material material) {
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < material.examples().size(); i++) {
            lessons.add(lesson(
                    material.examples().get(i),
                    material.tags().get(i),
                    material.drafts() == null ? null : material.drafts().get(i)));
        }
        return lessons;
    }

    private Lesson lesson(Example example, int[] tags, @Nullable Draft draft) {
        int[] heads = new int[example.size() + 2 * State.PAD];
        int[] relations = new int[heads.length];
        Arrays.fill(heads, State.NO_HEAD);
        for (int i = 0; i < example.size(); i++) {
            int head = example.heads()[i];
            heads[i + State.PAD] = head < 0 ? State.NO_HEAD : head + State.PAD;
            relations[i + State.PAD] = inventory.relations().indexOf(Classes.relation(example.relations()[i]));
        }
        return new Lesson(new Words(vocabulary, example.forms(), example.kinds()), tags, draft, heads, relations);
    }
}
