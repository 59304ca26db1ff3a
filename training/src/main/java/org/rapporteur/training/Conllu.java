package org.rapporteur.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Unit;
import org.rapporteur.language.Upos;

/** Reads treebanks in CoNLL-U, Universal Dependencies v2. Multiword ranges and empty nodes are passed over. */
final class Conllu {
    private static final int COLUMNS = 10;

    private Conllu() {}

    /**
     * All sentences of a file, in order.
     *
     * @throws IOException if the file cannot be read or a line is no CoNLL-U; the message has file and line
     */
    static List<Example> read(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank()) {
                    flush(rows, examples);
                } else if (line.charAt(0) != '#') {
                    String[] columns = line.split("\t", -1);
                    if (columns.length != COLUMNS) {
                        throw new IOException(file + ":" + number + ": expected 10 columns, got " + columns.length);
                    }
                    if (columns[0].indexOf('-') < 0 && columns[0].indexOf('.') < 0) {
                        rows.add(columns);
                    }
                }
            }
        }
        flush(rows, examples);
        return examples;
    }

    private static void flush(List<String[]> rows, List<Example> examples) {
        if (!rows.isEmpty()) {
            examples.add(example(rows));
            rows.clear();
        }
    }

    private static Example example(List<String[]> rows) {
        int n = rows.size();
        List<String> forms = new ArrayList<>();
        Upos[] upos = new Upos[n];
        String[] xpos = new String[n];
        int[] heads = new int[n];
        String[] relations = new String[n];
        for (int i = 0; i < n; i++) {
            String[] row = rows.get(i);
            forms.add(row[1]);
            upos[i] = Upos.valueOf(row[3]);
            xpos[i] = row[4];
            heads[i] = Integer.parseInt(row[6]) - 1;
            relations[i] = row[7];
        }
        return new Example(List.copyOf(forms), upos, xpos, heads, relations, new Unit.Kind[n]);
    }
}
