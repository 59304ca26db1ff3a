package org.rapporteur.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.model.Analyser;
import org.rapporteur.language.model.Inventory;
import org.rapporteur.language.model.ModelFile;

/** The English model that comes with this module. */
final class EnglishModel implements LanguageModel {
    private static final String FILE = "english.model";
    private static final String ROOT = "root";

    private final String version;
    private final Inventory inventory;
    private final Analyser analyser;
    private final Tokenizer tokenizer = new Tokenizer();
    private final Lemmatiser lemmatiser = new Lemmatiser();

    private EnglishModel(ModelFile.Content content) {
        this.version = content.version();
        this.inventory = content.inventory();
        this.analyser = new Analyser(content);
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
        return tokenizer.sentences(text, block);
    }

    @Override
    public Tree parse(Sentence sentence, List<Unit> units) {
        Grouping grouping = Grouping.of(sentence, units);
        Analyser.Analysis analysis = analyser.analyse(Arrays.asList(grouping.forms()), grouping.kinds());
        Upos[] upos = universal(analysis.tags());
        String[] lemmas = lemmas(grouping, upos);
        return new Tree(
                grouping.spans(),
                grouping.forms(),
                lemmas,
                upos,
                analysis.heads(),
                relations(analysis),
                grouping.units());
    }

    private Upos[] universal(int[] tags) {
        Upos[] upos = new Upos[tags.length];
        for (int i = 0; i < tags.length; i++) {
            upos[i] = inventory.upos(tags[i]);
        }
        return upos;
    }

    private String[] lemmas(Grouping grouping, Upos[] upos) {
        String[] forms = grouping.forms();
        String[] lemmas = new String[forms.length];
        for (int i = 0; i < forms.length; i++) {
            lemmas[i] = grouping.kinds()[i] == null ? lemmatiser.lemma(forms[i], upos[i]) : forms[i];
        }
        return lemmas;
    }

    private String[] relations(Analyser.Analysis analysis) {
        List<String> names = inventory.relations();
        String[] relations = new String[analysis.heads().length];
        for (int i = 0; i < relations.length; i++) {
            relations[i] = analysis.heads()[i] == Tree.ROOT ? ROOT : names.get(analysis.relations()[i]);
        }
        return relations;
    }

    @Override
    public String version() {
        return version;
    }
}
