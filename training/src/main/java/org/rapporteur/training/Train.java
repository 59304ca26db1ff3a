package org.rapporteur.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.language.model.Inventory;
import org.rapporteur.language.model.ModelFile;
import org.rapporteur.language.model.Parser;
import org.rapporteur.language.model.Tagger;
import org.rapporteur.language.model.Vocabulary;
import org.rapporteur.language.model.Weights;

/** Makes the model file from treebanks and running text. */
public final class Train {
    private Train() {}

    /** Arguments: folder of treebanks, running text (gzip), model file to write. */
    public static void main(String[] args) throws IOException {
        Path banks = Path.of(args[0]);
        int epochs = Integer.getInteger("epochs", 10);
        int nseeds = Integer.getInteger("seeds", 2);
        long[] seeds = new long[nseeds];
        for (int i = 0; i < nseeds; i++) seeds[i] = i + 1;
        List<Example> plain = new ArrayList<>(Conllu.read(banks.resolve("en_ewt-train.conllu")));
        plain.addAll(Conllu.read(banks.resolve("en_pud.conllu")));
        Inventory inventory = Classes.inventory(plain);
        Vocabulary vocabulary = Lexis.vocabulary(plain, Lexis.text(Path.of(args[1])));
        say("vocabulary");
        Collapsing collapsing = new Collapsing(7);
        List<List<Example>> groups = new ArrayList<>();
        for (Example example : plain) {
            Example copy = collapsing.copy(example);
            groups.add(copy == null ? List.of(example) : List.of(example, copy));
        }
        List<Example> examples = TaggerTraining.flat(groups);
        say(examples.size() + " examples");
        TaggerTraining taggers = new TaggerTraining(inventory, vocabulary);
        List<int[]> tags = taggers.jackknife(groups, 5, 6, 1);
        say("jackknife");
        Weights tagWeights = taggers.learn(examples, 8, seeds);
        say("tagger");
        Tagger tagger = new Tagger(inventory, tagWeights);
        ParserTraining parsers = new ParserTraining(inventory, vocabulary);
        double[] moveTotal = new double[3 << ParserTraining.MOVE_BITS];
        double[] relTotal = new double[inventory.relations().size() << ParserTraining.RELATION_BITS];
        int done = 0;
        Weights moves = null;
        Weights relations = null;
        for (long seed : seeds) {
            ParserTraining.Learnt learnt = parsers.learn(examples, tags, epochs, seed);
            learnt.moves().addTo(moveTotal);
            learnt.relations().addTo(relTotal);
            done++;
            moves = Averaged.rounded(moveTotal, done, ParserTraining.MOVE_BITS, 3);
            relations = Averaged.rounded(
                    relTotal,
                    done,
                    ParserTraining.RELATION_BITS,
                    inventory.relations().size());
            say("parser seed " + seed);
            for (String part : List.of("ewt-dev", "gum-dev", "ewt-test", "gum-test")) {
                List<Example> gold = Conllu.read(banks.resolve("en_" + part + ".conllu"));
                long t = System.nanoTime();
                Score s = Score.of(gold, inventory, vocabulary, tagger, new Parser(inventory, moves, relations));
                double sec = (System.nanoTime() - t) / 1e9;
                say(String.format(
                        Locale.ROOT,
                        "%s UPOS %.2f UAS %.2f LAS %.2f conjUAS %.1f xcomp %.1f ccomp %.1f  %.0f s/s",
                        part,
                        s.upos(),
                        s.uas(),
                        s.las(),
                        s.attachment("conj"),
                        s.f("xcomp"),
                        s.f("ccomp"),
                        gold.size() / sec));
            }
        }
        try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
            say(ModelFile.write(out, inventory, vocabulary, tagWeights, moves, relations));
        }
    }

    private static final long START = System.nanoTime();

    private static void say(String s) {
        System.out.printf("%4d s %s%n", (System.nanoTime() - START) / 1_000_000_000L, s);
    }
}
