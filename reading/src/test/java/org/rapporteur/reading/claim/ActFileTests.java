package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Strength;
import org.rapporteur.reading.claim.ActWord.PartOfSpeech;
import org.rapporteur.reading.lexicon.Lexicon;

class ActFileTests {
    private static final List<String> CLASSES = List.of("- class: MONEY", "  nouns: [aid, loan]");

    private static ActWords words(String... lines) {
        return ActWords.of(Map.of("classes.yaml", CLASSES, "own.yaml", List.of(lines)));
    }

    @Test
    void entryGivesEachOfItsWordsItsFramesInOrder() {
        ActWords words = words(
                "# a comment",
                "- words: [pledge, vow]",
                "  pos: verb",
                "  frames:",
                "    V to-V: commit pledge",
                "    V MONEY to A: provide");
        ActWord vow = words.of("vow", PartOfSpeech.VERB).get(0);
        assertThat(vow.frames()).extracting(Frame::notation).containsExactly("V to-V", "V MONEY to A");
        assertThat(vow.frames().get(0).act()).isEqualTo(Act.COMMIT);
        assertThat(vow.frames().get(0).strength()).isEqualTo(Strength.PLEDGE);
        assertThat(vow.frames().get(1).slots().get(1).preposition()).isEqualTo("to");
    }

    @Test
    void wordOfTwoPartsIsTriedBeforeItsHeadAlone() {
        ActWords words = words(
                "- words: [look]",
                "  pos: verb",
                "  frames:",
                "    V NP: state",
                "- words: [look forward]",
                "  pos: verb",
                "  frames:",
                "    V to NP: commit wish");
        assertThat(words.of("look", PartOfSpeech.VERB))
                .extracting(ActWord::particle)
                .containsExactly("forward", null);
    }

    @Test
    void polarityOfTheWordItselfIsRead() {
        ActWords words = words("- words: [refuse]", "  pos: verb", "  frames:", "    V to-V: commit pledge refused");
        assertThat(words.of("refuse", PartOfSpeech.VERB).get(0).frames().get(0).polarity())
                .isEqualTo(Polarity.REFUSED);
    }

    @Test
    void unknownSlotFailsWithFileAndLineAndWhatWasExpected() {
        assertThatThrownBy(() -> words("- words: [pledge]", "  pos: verb", "  frames:", "    V NP too-V: commit"))
                .hasMessageContaining("own.yaml:4")
                .hasMessageContaining("too-V")
                .hasMessageContaining("to-V");
    }

    @Test
    void lineThatIsNoEntryFailsWithFileAndLine() {
        assertThatThrownBy(() -> words("pledge = commit")).hasMessageContaining("own.yaml:1");
    }

    @Test
    void listThatIsNotClosedFailsWithFileAndLine() {
        for (String list : new String[] {"[pledge", "pledge]", "[", "[pledge, [vow]]", "[pledge,, vow]", "[]"}) {
            assertThatThrownBy(() -> words("- words: " + list, "  pos: verb"))
                    .as(list)
                    .hasMessageStartingWith("own.yaml:1: expected ");
        }
    }

    @Test
    void bundledWordsAreManyAndEachExampleSaysWhatItReads() {
        ActWords words = ActWords.of(Lexicon.bundled().files());
        assertThat(words.size()).isGreaterThan(300);
        assertThat(words.examples()).hasSizeGreaterThan(60);
        assertThat(words.examples())
                .allSatisfy(example -> assertThat(example.reads()).matches("none|[a-z -]+ [A-Za-z0-9,]+"));
    }
}
