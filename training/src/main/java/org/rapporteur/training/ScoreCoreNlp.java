package org.rapporteur.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rapporteur.language.Upos;
import org.rapporteur.training.bench.CoreNlp;

/** Scores CoreNLP's dependency parser on treebanks as our own is scored; needs {@code -Pcorenlp}. */
public final class ScoreCoreNlp {
    private static final int BATCH = 100;

    private ScoreCoreNlp() {}

    /**
     * Arguments: treebanks in CoNLL-U.
     *
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        CoreNlp peer = new CoreNlp(CoreNlp.goldTokens());
        for (String bank : args) {
            List<Example> examples = Conllu.read(Path.of(bank));
            Score score = new Score();
            for (int begin = 0; begin < examples.size(); begin += BATCH) {
                List<Example> batch = examples.subList(begin, Math.min(examples.size(), begin + BATCH));
                add(batch, peer.columns(text(batch)), score);
            }
            System.out.println(score.line(Path.of(bank).getFileName().toString()));
        }
    }

    private static String text(List<Example> examples) {
        StringBuilder text = new StringBuilder();
        for (Example example : examples) {
            for (String form : example.forms()) {
                text.append(form.replace(' ', '\u00b7')).append(' ');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void add(List<Example> examples, String columns, Score score) {
        String[] blocks = columns.split("\n\\s*\n", -1);
        int used = 0;
        for (Example example : examples) {
            String[] rows = blocks[used++].strip().split("\n", -1);
            if (rows.length != example.size()) {
                throw new IllegalStateException(
                        "expected " + example.size() + " tokens, got " + rows.length + " for " + example.forms());
            }
            for (int i = 0; i < rows.length; i++) {
                String[] cells = rows[i].split("\t", -1);
                score.add(example, i, Upos.X, Integer.parseInt(cells[3]) - 1, cells[4].toLowerCase(Locale.ROOT));
            }
        }
    }
}
