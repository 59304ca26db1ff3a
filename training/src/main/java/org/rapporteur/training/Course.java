package org.rapporteur.training;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.model.Draft;
import org.rapporteur.language.model.Inventory;
import org.rapporteur.language.model.Mirror;
import org.rapporteur.language.model.ModelFile;
import org.rapporteur.language.model.Parser;
import org.rapporteur.language.model.Vocabulary;
import org.rapporteur.language.model.Weights;

/**
 * The order in which the parts of the model are learnt.
 *
 * <p>Each part learns from what the parts before it give on sentences that they were not trained on, which takes a
 * five-fold run of each before the one over everything.
 */
final class Course {
    private static final int FOLDS = 5;
    private static final int JACKKNIFE_EPOCHS = 6;
    private static final int TAGGER_EPOCHS = 8;
    private static final int FIRST_EPOCHS = 4;
    private static final int SECOND_EPOCHS = 6;
    private static final int COLLAPSING_SEED = 7;

    /**
     * How large the model may grow: table sizes as powers of two, and over how many seeds weights are averaged.
     */
    record Size(
            int tagger,
            int firstMoves,
            int firstRelations,
            int secondMoves,
            int secondRelations,
            int taggerSeeds,
            int parserSeeds) {
        /** The model that ships. */
        static final Size FULL = new Size(18, 20, 16, 21, 17, 2, 3);

        /** A model of a few hundred words, for trying the course out. */
        static final Size SMALL = new Size(12, 12, 12, 12, 12, 1, 1);
    }

    private final Inventory inventory;
    private final Vocabulary vocabulary;
    private final Size size;
    private final PrintStream progress;

    Course(Inventory inventory, Vocabulary vocabulary, Size size, PrintStream progress) {
        this.inventory = inventory;
        this.vocabulary = vocabulary;
        this.size = size;
        this.progress = progress;
    }

    /** Learns everything from treebank sentences and their copies with units. */
    ModelFile.Content run(List<Example> sentences) {
        Folds folds = Folds.of(withCopies(sentences), FOLDS);
        List<Example> examples = folds.examples();
        TaggerTraining taggers = new TaggerTraining(inventory, vocabulary, size.tagger);
        say("first tagger, " + examples.size() + " sentences and copies");
        List<int[]> firstTags = taggers.jackknife(folds, null, JACKKNIFE_EPOCHS);
        Weights firstTagger = taggers.learn(examples, null, TAGGER_EPOCHS, size.taggerSeeds);

        say("first parser, right to left");
        ParserTraining firstParsers =
                new ParserTraining(inventory, vocabulary, Parser.Templates.LIGHT, size.firstMoves, size.firstRelations);
        Material backwards = new Material(examples, firstTags, null).reversed();
        List<Draft> drafts = drafts(firstTags, firstParsers.jackknife(folds, backwards, FIRST_EPOCHS));
        ParserTraining.Learnt first = firstParsers.learn(backwards, FIRST_EPOCHS, size.taggerSeeds);

        say("second tagger");
        List<int[]> secondTags = taggers.jackknife(folds, drafts, JACKKNIFE_EPOCHS);
        Weights secondTagger = taggers.learn(examples, drafts, TAGGER_EPOCHS, size.taggerSeeds);

        say("second parser");
        ParserTraining secondParsers = new ParserTraining(
                inventory, vocabulary, Parser.Templates.FULL, size.secondMoves, size.secondRelations);
        ParserTraining.Learnt second =
                secondParsers.learn(new Material(examples, secondTags, drafts), SECOND_EPOCHS, size.parserSeeds);
        say("done");
        return new ModelFile.Content(
                "unnamed",
                inventory,
                vocabulary,
                Averaged.pruned(firstTagger),
                Averaged.pruned(first.moves()),
                Averaged.pruned(first.relations()),
                Averaged.pruned(secondTagger),
                Averaged.pruned(second.moves()),
                Averaged.pruned(second.relations()));
    }

    private static List<List<Example>> withCopies(List<Example> sentences) {
        Collapsing collapsing = new Collapsing(COLLAPSING_SEED);
        List<List<Example>> groups = new ArrayList<>();
        for (Example sentence : sentences) {
            Example copy = collapsing.copy(sentence);
            groups.add(copy == null ? List.of(sentence) : List.of(sentence, copy));
        }
        return groups;
    }

    private static List<Draft> drafts(List<int[]> tags, List<Parser.Arcs> mirrored) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            drafts.add(new Draft(tags.get(i), Mirror.of(mirrored.get(i))));
        }
        return drafts;
    }

    private void say(String step) {
        progress.println(step);
        progress.flush();
    }
}
