package org.rapporteur.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapporteur.language.model.Inventory;
import org.rapporteur.language.model.ModelFile;
import org.rapporteur.language.model.Parser;
import org.rapporteur.language.model.Tagger;
import org.rapporteur.language.model.Words;

/** The English model that comes with this module. */
final class EnglishModel implements LanguageModel {
    private static final String FILE = "english.model";
    private static final String ROOT = "root";

    private final ModelFile.Content content;
    private final Tagger tagger;
    private final Parser parser;

    private EnglishModel(ModelFile.Content content) {
        this.content = content;
        this.tagger = new Tagger(content.inventory(), content.tagger());
        this.parser = new Parser(content.inventory(), content.moves(), content.relations());
    }

    /** The one instance, loaded when first asked for. */
    static LanguageModel shared() {
        return Shared.MODEL;
    }

    private static final class Shared {
        static final LanguageModel MODEL = load();
    }

    /** Reads the model afresh. */
    static LanguageModel load() {
        try (InputStream in = EnglishModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("expected " + FILE + " beside " + EnglishModel.class.getName());
            }
            return new EnglishModel(ModelFile.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the language model: " + e.getMessage(), e);
        }
    }

    @Override
    public List<Sentence> sentences(String text, Span block) {
        return Tokenizer.sentences(text, block);
    }

    @Override
    public Tree parse(Sentence sentence, List<Unit> units) {
        Grouping grouping = Grouping.of(sentence, units);
        Words words = new Words(content.vocabulary(), Arrays.asList(grouping.forms()), grouping.kinds());
        int[] tags = tagger.tag(words);
        Parser.Arcs arcs = parser.parse(words, tags);
        Upos[] upos = universal(tags);
        String[] lemmas = lemmas(grouping, upos);
        return new Tree(
                grouping.spans(), grouping.forms(), lemmas, upos, arcs.heads(), relations(arcs), grouping.units());
    }

    private Upos[] universal(int[] tags) {
        Inventory inventory = content.inventory();
        Upos[] upos = new Upos[tags.length];
        for (int i = 0; i < tags.length; i++) {
            upos[i] = inventory.upos(tags[i]);
        }
        return upos;
    }

    private static String[] lemmas(Grouping grouping, Upos[] upos) {
        String[] forms = grouping.forms();
        String[] lemmas = new String[forms.length];
        for (int i = 0; i < forms.length; i++) {
            lemmas[i] = grouping.kinds()[i] == null ? Lemmatiser.lemma(forms[i], upos[i]) : forms[i];
        }
        return lemmas;
    }

    private String[] relations(Parser.Arcs arcs) {
        List<String> names = content.inventory().relations();
        String[] relations = new String[arcs.heads().length];
        for (int i = 0; i < relations.length; i++) {
            relations[i] = arcs.heads()[i] == Tree.ROOT ? ROOT : names.get(arcs.relations()[i]);
        }
        return relations;
    }

    @Override
    public String version() {
        return content.version();
    }

    /** Stands in until the tokenizer lands. */
    private static final class Tokenizer {
        static List<Sentence> sentences(String text, Span block) {
            List<Token> tokens = new ArrayList<>();
            List<Sentence> sentences = new ArrayList<>();
            int at = block.begin();
            while (at < block.end()) {
                int end = at + 1;
                boolean word = Character.isLetterOrDigit(text.charAt(at));
                while (word && end < block.end() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
                if (!Character.isWhitespace(text.charAt(at))) {
                    tokens.add(new Token(new Span(at, end), text.substring(at, end)));
                }
                if (text.charAt(at) == '.' || end == block.end()) {
                    flush(tokens, sentences);
                }
                at = end;
            }
            return sentences;
        }

        private static void flush(List<Token> tokens, List<Sentence> sentences) {
            if (!tokens.isEmpty()) {
                Span first = tokens.get(0).span();
                sentences.add(
                        new Sentence(first.cover(tokens.get(tokens.size() - 1).span()), tokens));
                tokens.clear();
            }
        }
    }

    /** Stands in until the lemmatiser lands. */
    private static final class Lemmatiser {
        static String lemma(String form, Upos tag) {
            return tag == Upos.PROPN ? form : form.toLowerCase(Locale.ROOT);
        }
    }
}
