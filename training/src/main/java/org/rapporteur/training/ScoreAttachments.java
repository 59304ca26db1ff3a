package org.rapporteur.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.language.LanguageModel;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Span;
import org.rapporteur.language.Token;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.training.bench.CoreNlp;

/**
 * Counts how many attachments of the genre a parser gets right: ours on bare words, ours as the reader uses it with
 * mentions as one token, and CoreNLP's where it is on the class path ({@code -Pcorenlp}).
 */
public final class ScoreAttachments {
    private static final LanguageModel MODEL = LanguageModel.english();

    private ScoreAttachments() {}

    /**
     * Arguments: {@code --errors} lists what is wrong as the reader uses it.
     *
     * @throws IOException if the sentences cannot be read
     */
    public static void main(String[] args) throws IOException {
        List<Attachment> attachments = Attachment.ofTheGenre();
        Reader reader = Reader.standard();
        Function<String, List<Tree>> inUse = text -> inUse(reader, text);
        print("bare words", attachments, ScoreAttachments::bare);
        print("as in use", attachments, inUse);
        if (CoreNlp.isThere()) {
            CoreNlp peer = new CoreNlp(CoreNlp.goldTokens());
            print("CoreNLP", attachments, text -> peer(peer, text));
        }
        if (List.of(args).contains("--errors")) {
            attachments.stream().filter(a -> !isRight(a, inUse.apply(a.text()))).forEach(ScoreAttachments::show);
        }
    }

    private static void print(String name, List<Attachment> attachments, Function<String, List<Tree>> parser) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        counts.put("all", new int[2]);
        for (Attachment attachment : attachments) {
            int right = isRight(attachment, parser.apply(attachment.text())) ? 1 : 0;
            for (String kind : List.of("all", attachment.kind())) {
                int[] count = counts.computeIfAbsent(kind, k -> new int[2]);
                count[0] += right;
                count[1]++;
            }
        }
        StringBuilder line = new StringBuilder(name);
        counts.forEach((kind, count) -> line.append(String.format(
                Locale.ROOT, "  %s %.1f (%d/%d)", kind, 100.0 * count[0] / count[1], count[0], count[1])));
        System.out.println(line);
    }

    private static void show(Attachment attachment) {
        System.out.println(attachment.kind() + ": " + attachment.dependent().in(attachment.text()) + " from "
                + attachment.heads().stream().map(h -> h.in(attachment.text())).toList() + " in: " + attachment.text());
    }

    /** Whether what hangs does so from one of its heads, or is one token with it. */
    static boolean isRight(Attachment attachment, List<Tree> trees) {
        for (Tree tree : trees) {
            if (tree.span().overlaps(attachment.dependent())) {
                int token = topOf(attachment.dependent(), tree);
                int head = tree.head(token);
                return isOneOf(attachment.heads(), tree.span(token))
                        || (head != Tree.ROOT && isOneOf(attachment.heads(), tree.span(head)));
            }
        }
        return false;
    }

    /** The token of a phrase whose head is outside it. */
    private static int topOf(Span phrase, Tree tree) {
        int top = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (tree.span(i).overlaps(phrase)) {
                int head = tree.head(i);
                if (head == Tree.ROOT || !tree.span(head).overlaps(phrase)) {
                    return i;
                }
                top = i;
            }
        }
        return top;
    }

    private static boolean isOneOf(List<Span> heads, Span token) {
        return heads.stream().anyMatch(token::overlaps);
    }

    private static List<Sentence> sentences(String text) {
        return MODEL.sentences(text, new Span(0, text.length()));
    }

    private static List<Tree> bare(String text) {
        return sentences(text).stream().map(s -> MODEL.parse(s, List.of())).toList();
    }

    private static List<Tree> inUse(Reader reader, String text) {
        return reader.document(Report.of(text)).sentences().stream()
                .map(AnalysedSentence::tree)
                .toList();
    }

    private static List<Tree> peer(CoreNlp peer, String text) {
        List<Tree> trees = new ArrayList<>();
        for (Sentence sentence : sentences(text)) {
            List<Token> tokens = sentence.tokens();
            StringBuilder words = new StringBuilder();
            tokens.forEach(
                    token -> words.append(token.form().replace(' ', '\u00b7')).append(' '));
            trees.add(tree(tokens, peer.columns(words.toString()).strip().split("\n", -1)));
        }
        return trees;
    }

    private static Tree tree(List<Token> tokens, String[] rows) {
        if (rows.length != tokens.size()) {
            throw new IllegalStateException("expected " + tokens.size() + " tokens, got " + rows.length);
        }
        int size = rows.length;
        String[] forms = new String[size];
        int[] heads = new int[size];
        String[] relations = new String[size];
        int[] units = new int[size];
        Upos[] tags = new Upos[size];
        Span[] spans = new Span[size];
        for (int i = 0; i < size; i++) {
            String[] cells = rows[i].split("\t", -1);
            spans[i] = tokens.get(i).span();
            forms[i] = tokens.get(i).form();
            tags[i] = Upos.X;
            units[i] = Tree.NO_UNIT;
            heads[i] = Integer.parseInt(cells[3]) - 1;
            relations[i] = cells[4];
        }
        return new Tree(spans, forms, forms, tags, heads, relations, units);
    }
}
