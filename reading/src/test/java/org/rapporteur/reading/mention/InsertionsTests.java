package org.rapporteur.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.LanguageModel;
import org.rapporteur.language.Tree;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.lexicon.Lexicon;

class InsertionsTests {
    private static final DocumentReader READER = new DocumentReader(LanguageModel.english(), Lexicon.bundled());

    private static Tree tree(String sentence) {
        return READER.read(Report.of(sentence)).sentences().get(0).tree();
    }

    private static int rank(Tree tree, String form) {
        for (int token = 0; token < tree.size(); token++) {
            if (tree.form(token).equals(form)) {
                return token;
            }
        }
        throw new AssertionError("no '" + form + "' in the sentence");
    }

    private static String headOf(Tree tree, String form) {
        return tree.form(tree.head(rank(tree, form)));
    }

    @Test
    void whoSaidItPartsNoVerbFromItsInfinitive() {
        Tree tree = tree("Japan is planning, the ministry said, to send tents to Turkey.");
        assertThat(headOf(tree, "send")).isEqualTo("planning");
        assertThat(tree.relation(rank(tree, "said"))).isEqualTo("parataxis");
    }

    @Test
    void aConditionBehindWillPartsNoSubjectFromItsVerb() {
        Tree tree = tree("Chad will, if the African Union so requests, send troops to Sudan.");
        assertThat(headOf(tree, "Chad")).isEqualTo("send");
        assertThat(headOf(tree, "requests")).isEqualTo("send");
    }

    @Test
    void wordsAndMarksKeepTheirPlaces() {
        String text = "\"It is our wish,\" the ambassador said, \"to join the accord.\"";
        Tree tree = tree(text);
        int end = 0;
        for (int token = 0; token < tree.size(); token++) {
            assertThat(tree.span(token).begin()).isGreaterThanOrEqualTo(end);
            end = tree.span(token).end();
        }
        assertThat(tree.form(tree.size() - 2)).isEqualTo(".");
        assertThat(tree.span().in(text)).isEqualTo(text);
    }

    @Test
    void scareQuotesPartNoAuxiliaryFromItsVerb() {
        Tree tree = tree("Poland \"will never\" hand over the archive to Russia, the minister said.");
        assertThat(headOf(tree, "Poland")).isEqualTo("hand");
        assertThat(headOf(tree, "will")).isEqualTo("hand");
    }
}
