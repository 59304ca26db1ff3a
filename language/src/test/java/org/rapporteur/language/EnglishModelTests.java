package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnglishModelTests {
    private final LanguageModel model = LanguageModel.english();

    private Tree parse(String text, Unit... units) {
        List<Sentence> sentences = model.sentences(text, new Span(0, text.length()));
        assertThat(sentences).hasSize(1);
        return model.parse(sentences.get(0), List.of(units));
    }

    private static Unit unit(String text, String words, Unit.Kind kind) {
        int begin = text.indexOf(words);
        return new Unit(new Span(begin, begin + words.length()), kind);
    }

    private static String words(Tree tree) {
        return String.join(
                " ",
                IntStream.range(0, tree.size())
                        .mapToObj(i -> tree.form(i) + "/" + tree.relation(i))
                        .toList());
    }

    @Test
    void verbIsTheRootAndItsSubjectAndObjectHangUnderIt() {
        Tree tree = parse("The two ministers signed a new treaty yesterday.");

        assertThat(words(tree)).startsWith("The/det two/nummod ministers/nsubj signed/root a/det new/amod treaty/obj");
        assertThat(tree.form(tree.root())).isEqualTo("signed");
        assertThat(tree.tag(3)).isEqualTo(Upos.VERB);
    }

    @Test
    void unitIsOneTokenWithTheTagOfItsKind() {
        String text = "Norway pledged US$15 million to the fund.";
        Tree tree = parse(text, unit(text, "Norway", Unit.Kind.NAME), unit(text, "US$15 million", Unit.Kind.AMOUNT));

        assertThat(words(tree)).startsWith("Norway/nsubj pledged/root US$15 million/obj to/case");
        assertThat(tree.tag(0)).isEqualTo(Upos.PROPN);
        assertThat(tree.tag(2)).isEqualTo(Upos.NOUN);
        assertThat(tree.unit(2)).isEqualTo(1);
        assertThat(tree.unit(1)).isEqualTo(Tree.NO_UNIT);
        assertThat(tree.lemma(2)).isEqualTo("US$15 million");
    }

    @Test
    void complementClauseHangsUnderTheVerbOfSaying() {
        Tree tree = parse("The minister said that her country would help the refugees.");

        int help = 7;
        assertThat(tree.form(help)).isEqualTo("help");
        assertThat(tree.relation(help)).isEqualTo("ccomp");
        assertThat(tree.form(tree.head(help))).isEqualTo("said");
    }

    @Test
    void passiveSubjectIsToldFromActive() {
        Tree tree = parse("The agreement was signed by the ambassador.");

        assertThat(tree.relation(1)).isEqualTo("nsubj:pass");
        assertThat(tree.relation(6)).isEqualTo("obl:agent");
    }

    @Test
    void eachTreeHasOneRootEvenOfNonsense() {
        for (String text : List.of(")", "a", "and and and and", "( ( ( ( the", "of to . , by", "é 日本 ⚽ x")) {
            Tree tree = parse(text.replace(" .", ""));

            assertThat(IntStream.range(0, tree.size()).filter(i -> tree.head(i) == Tree.ROOT))
                    .hasSize(1);
        }
    }

    @Test
    void unitsThatCoverTheWholeSentenceLeaveOneToken() {
        String text = "Treaty of Amity and Cooperation";
        Tree tree = parse(text, unit(text, text, Unit.Kind.NAME));

        assertThat(tree.size()).isEqualTo(1);
        assertThat(tree.relation(0)).isEqualTo("root");
    }

    @Test
    void versionIsSixteenHexDigits() {
        assertThat(model.version()).matches("[0-9a-f]{16}");
    }
}
