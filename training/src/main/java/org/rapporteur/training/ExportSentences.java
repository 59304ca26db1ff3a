package org.rapporteur.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.Span;
import org.rapporteur.language.Token;
import org.rapporteur.language.Tree;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.mention.NotEnglishException;

/**
 * Writes the sentences of running text for a teacher to parse: a line each with the number of the paragraph, where in it
 * the sentence begins and ends, its tokens, and which of them are units to the reader (first, one past the last, kind).
 */
public final class ExportSentences {
    private static final int PARAGRAPHS = 12;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 90;

    private final List<String> lines;
    private final PrintWriter out;
    private final Set<String> seen = new HashSet<>();

    private ExportSentences(List<String> lines, PrintWriter out) {
        this.lines = lines;
        this.out = out;
    }

    /**
     * Arguments: running text (gzip, one paragraph a line), file to write.
     *
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected TEXT.gz SENTENCES, got " + args.length + " arguments");
        }
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8))) {
            new ExportSentences(TaughtTrees.lines(Path.of(args[0])), out).run();
        }
    }

    private void run() {
        List<Integer> chunk = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                chunk.add(line);
            }
            if (chunk.size() == PARAGRAPHS || line == lines.size() - 1) {
                read(chunk);
                chunk.clear();
            }
        }
    }

    /** Reads a few paragraphs as one report. */
    private void read(List<Integer> chunk) {
        StringBuilder text = new StringBuilder();
        List<Integer> begins = new ArrayList<>();
        for (int line : chunk) {
            begins.add(text.length());
            text.append(lines.get(line)).append("\n\n");
        }
        for (AnalysedSentence sentence : sentences(text.toString())) {
            int at = begins.size() - 1;
            while (begins.get(at) > sentence.tree().span().begin()) {
                at--;
            }
            write(chunk.get(at), begins.get(at), sentence);
        }
    }

    private static List<AnalysedSentence> sentences(String text) {
        try {
            return Reader.standard().document(Report.of(text)).sentences();
        } catch (NotEnglishException e) {
            return List.of();
        }
    }

    private void write(int line, int begin, AnalysedSentence sentence) {
        Span span = sentence.tree().span();
        Span inLine = new Span(span.begin() - begin, span.end() - begin);
        if (inLine.end() > lines.get(line).length()) {
            return;
        }
        List<Token> tokens = TaughtTrees.tokens(lines.get(line), inLine);
        String forms = String.join(
                " ", tokens.stream().map(t -> t.form().replace(' ', '_')).toList());
        if (tokens.size() >= SHORTEST && tokens.size() <= LONGEST && seen.add(forms)) {
            out.println(line + "\t" + inLine.begin() + "\t" + inLine.end() + "\t" + forms + "\t"
                    + units(tokens, begin, sentence));
        }
    }

    private static String units(List<Token> tokens, int begin, AnalysedSentence sentence) {
        List<String> units = new ArrayList<>();
        Tree tree = sentence.tree();
        for (int i = 0; i < tree.size(); i++) {
            Mention mention = sentence.mention(i);
            if (mention != null) {
                int first = 0;
                int end = 0;
                for (int k = 0; k < tokens.size(); k++) {
                    Span token = tokens.get(k).span();
                    first += token.begin() + begin < tree.span(i).begin() ? 1 : 0;
                    end += token.begin() + begin < tree.span(i).end() ? 1 : 0;
                }
                units.add(first + "-" + end + ":" + mention.unitKind());
            }
        }
        return String.join(",", units);
    }
}
