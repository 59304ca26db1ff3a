package org.rapporteur.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Span;
import org.rapporteur.language.Token;
import org.rapporteur.language.Tokenizer;
import org.rapporteur.language.Unit;
import org.rapporteur.language.Upos;

/**
 * Trees that a teacher gave to sentences of running text, kept without the text.
 *
 * <p>A gzip file; the first two lines name the fine tags and the relations, then a line for each sentence, its fields
 * parted by tabs: number of the paragraph, begin and end in it, units, a letter per token for its tag, a letter per token
 * for its relation, and each token's head as the distance to it, 0 for the root. Letters count from '!' on.
 */
final class TaughtTrees {
    private static final char FIRST = '!';
    private static final int FIELDS = 7;

    private TaughtTrees() {}

    /** The lines of a gzip file. */
    static List<String> lines(Path gzip) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gzip)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The tokens of a stretch of a paragraph, sentence after sentence. */
    static List<Token> tokens(String paragraph, Span span) {
        List<Token> tokens = new ArrayList<>();
        for (Sentence sentence : new Tokenizer().sentences(paragraph, span)) {
            tokens.addAll(sentence.tokens());
        }
        return tokens;
    }

    /**
     * The sentences with the teacher's trees, units collapsed. A sentence that is cut into other tokens than it was is
     * left out.
     *
     * @throws IOException if a file cannot be read, or the trees are of another form
     */
    static List<Example> read(Path text, Path trees) throws IOException {
        List<String> paragraphs = lines(text);
        List<String> rows = lines(trees);
        List<String> tags = List.of(rows.get(0).split(" ", -1));
        List<String> relations = List.of(rows.get(1).split(" ", -1));
        List<Example> examples = new ArrayList<>();
        for (String row : rows.subList(2, rows.size())) {
            String[] fields = row.split("\t", -1);
            if (fields.length != FIELDS) {
                throw new IOException(trees + ": expected " + FIELDS + " fields, got " + fields.length + ": " + row);
            }
            Span span = new Span(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]));
            List<Token> tokens = tokens(paragraphs.get(Integer.parseInt(fields[0])), span);
            if (tokens.size() == fields[4].length()) {
                examples.add(example(tokens, fields, tags, relations));
            }
        }
        return examples;
    }

    private static Example example(
            List<Token> tokens, String[] fields, List<String> tagNames, List<String> relationNames) {
        int size = tokens.size();
        Upos[] upos = new Upos[size];
        String[] xpos = new String[size];
        int[] heads = new int[size];
        String[] relations = new String[size];
        String[] distances = fields[6].split(" ", -1);
        for (int i = 0; i < size; i++) {
            String[] tag = tagNames.get(fields[4].charAt(i) - FIRST).split("\\.", 2);
            upos[i] = Upos.valueOf(tag[0]);
            xpos[i] = tag[tag.length - 1];
            relations[i] = relationNames.get(fields[5].charAt(i) - FIRST);
            int distance = Integer.parseInt(distances[i]);
            heads[i] = distance == 0 ? -1 : i + distance;
        }
        List<String> forms = tokens.stream().map(Token::form).toList();
        Example whole = new Example(forms, upos, xpos, heads, relations, new Unit.Kind[size]);
        return Collapsing.collapsed(whole, fields[3]);
    }
}
