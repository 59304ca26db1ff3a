package org.rapporteur.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.language.Span;

class OverlayTests {
    @TempDir
    Path folder;

    @Test
    void aNewLineAddsAThing() throws IOException {
        write("organisations.tsv", "RiverForum\tgrouping\t-\tForum of River States\tRFS");
        Lexicon lexicon = Lexicon.bundledWith(folder);
        assertThat(first(lexicon, "the Forum of River States met")).isEqualTo("RiverForum");
        assertThat(first(lexicon, "the RFS met")).isEqualTo("RiverForum");
    }

    @Test
    void aKnownKeyReplacesOurLine() throws IOException {
        write("states.tsv", "CZE\tQ213\tCZK\tCzech Republic\t-\tCzech\tCzechs\tPrague");
        Lexicon lexicon = Lexicon.bundledWith(folder);
        assertThat(lexicon.thing("CZE")).isNotNull().extracting(Thing::name).isEqualTo("Czech Republic");
        assertThat(first(lexicon, "in Czechia")).isEmpty();
    }

    @Test
    void aPlusAddsToTheListsOfOurLine() throws IOException {
        write("states.tsv", "+JPN\t-\t-\t-\tYamato\t-\t-\tNagatacho");
        Lexicon lexicon = Lexicon.bundledWith(folder);
        assertThat(first(lexicon, "in Yamato")).isEqualTo("JPN");
        assertThat(first(lexicon, "said Nagatacho")).isEqualTo("JPN");
        assertThat(first(lexicon, "in Japan")).isEqualTo("JPN");
    }

    @Test
    void aMinusRemovesOurLine() throws IOException {
        write("topics.tsv", "-tourism");
        assertThat(Lexicon.bundledWith(folder).thing("tourism")).isNull();
    }

    @Test
    void anOverlayChangesTheVersionAndTheSameOverlayGivesTheSame() throws IOException {
        write("topics.tsv", "chess\tchess\tchess diplomacy");
        String version = Lexicon.bundledWith(folder).version();
        assertThat(version)
                .matches("[0-9a-f]{16}")
                .isNotEqualTo(Lexicon.bundled().version());
        assertThat(Lexicon.bundledWith(folder).version()).isEqualTo(version);
    }

    @Test
    void lineEndsAndAByteOrderMarkChangeNothing() throws IOException {
        write("topics.tsv", "chess\tchess\tchess diplomacy\n");
        String version = Lexicon.bundledWith(folder).version();
        write("topics.tsv", "\uFEFFchess\tchess\tchess diplomacy\r\n");
        assertThat(Lexicon.bundledWith(folder).version()).isEqualTo(version);
    }

    @Test
    void aMissingColumnIsNamedWithFileAndLine() throws IOException {
        write("organisations.tsv", "# ours\nRFS\tgrouping\tRiver Forum");
        fails("organisations.tsv:2: expected 5 tab-separated columns, got 3: \"RFS\tgrouping\tRiver Forum\"");
    }

    @Test
    void anUnknownKindIsNamedWithAGuess() throws IOException {
        write("organisations.tsv", "RFS\tgruoping\t-\tRiver Forum\t-");
        fails("organisations.tsv:1: unknown kind 'gruoping', did you mean 'grouping'?");
    }

    @Test
    void anUnknownMemberIsNamedWithAGuess() throws IOException {
        write("members.tsv", "ASEAN\tVNM|THX");
        fails("members.tsv:1: unknown member 'THX', did you mean 'TH");
    }

    @Test
    void anUnknownPartyOfAnOrganIsAFault() throws IOException {
        write("organs.tsv", "River Secretariat\tASEEN\torgan\t-");
        fails("organs.tsv:1: unknown party 'ASEEN', did you mean 'ASEAN'?");
    }

    @Test
    void aNameThatIsTakenIsAFaultUntilItIsSaidWhichIsLikelier() throws IOException {
        write("organisations.tsv", "Aurora\torganisation\t-\tAurora Council\tJapan");
        fails("organisations.tsv:1: \"Japan\" names Aurora, and in lexicon/en/states.tsv");
        write("ambiguous.tsv", "Japan\tJPN|Aurora");
        assertThat(first(Lexicon.bundledWith(folder), "in Japan")).isEqualTo("JPN");
    }

    @Test
    void anUnknownIdAmongTheMeaningsOfANameIsAFault() throws IOException {
        write("ambiguous.tsv", "# ours\nCongo\tCOD|CGO");
        fails("ambiguous.tsv:2: unknown id 'CGO', did you mean '");
    }

    @Test
    void aKeyTwiceInOneFileIsAFault() throws IOException {
        write("topics.tsv", "chess\tchess\t-\nchess\tchess\t-");
        fails("topics.tsv:2: 'chess' stands already in line 1");
    }

    @Test
    void anIdOfAnotherFileIsAFault() throws IOException {
        write("places.tsv", "ASEAN\t-\tAseania\t-\t-");
        fails("places.tsv:1: the id ASEAN is taken in lexicon/en/organisations.tsv:");
    }

    @Test
    void aHyphenInAPartyIdIsAFault() throws IOException {
        write("organisations.tsv", "River-Forum\tgrouping\t-\tRiver Forum\t-");
        fails("organisations.tsv:1: expected a party id without hyphens, got \"River-Forum\"");
    }

    @Test
    void aWrongWikidataIdIsAFault() throws IOException {
        write("organisations.tsv", "RFS\tgrouping\t17\tRiver Forum\t-");
        fails("organisations.tsv:1: expected a Wikidata id such as Q17 or '-', got \"17\"");
    }

    @Test
    void whatCannotBeRemovedOrAddedToIsAFault() throws IOException {
        write("topics.tsv", "-turism");
        fails("topics.tsv:1: expected a line to remove, found none of 'turism', did you mean 'tourism'?");
        write("topics.tsv", "+turism\t-\ttravels");
        fails("topics.tsv:1: unknown line to add to 'turism', did you mean 'tourism'?");
    }

    @Test
    void anEmptyNameBetweenBarsIsAFault() throws IOException {
        write("topics.tsv", "chess\tchess\tchess diplomacy||blitz");
        fails("topics.tsv:1: expected a name between bars, got \"chess diplomacy||blitz\"");
    }

    @Test
    void aNameWithBracketsIsAFault() throws IOException {
        write("topics.tsv", "chess\tchess\tchess (the game)");
        fails("topics.tsv:1: expected words parted by one blank");
    }

    @Test
    void badFiguresOfMoneyAndMagnitudesAreFaults() throws IOException {
        write("magnitudes.tsv", "gazillion\tmany\tword");
        fails("magnitudes.tsv:1: expected a number such as 1000000, got \"many\"");
        write("magnitudes.tsv", "gazillion\t1000\tanywhere");
        fails("magnitudes.tsv:1: unknown choice 'anywhere'");
    }

    @Test
    void aFileThatWeHaveNotIsAFaultWithAGuess() throws IOException {
        Files.writeString(folder.resolve("organisations.tsv"), "x");
        fails("the lexicon has no file of this name, did you mean 'en/organisations.tsv'?");
    }

    @Test
    void bytesThatAreNoTextAreAFault() throws IOException {
        Files.createDirectories(folder.resolve("en"));
        Files.write(folder.resolve("en/topics.tsv"), new byte[] {(byte) 0xC3, 0x28});
        fails("topics.tsv:1: expected UTF-8, got bytes that are not");
        Files.write(folder.resolve("en/topics.tsv"), new byte[] {'#', '\n', '\n', (byte) 0xC3, 0x28});
        fails("topics.tsv:3: expected UTF-8, got bytes that are not");
    }

    @Test
    void aFolderWithoutAnyLexiconFileIsAFault() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "not ours");
        fails("expected lexicon files such as en/states.tsv in this folder, found none");
    }

    @Test
    void aMissingFolderIsAFault() {
        assertThatThrownBy(() -> Lexicon.bundledWith(folder.resolve("none")))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("expected a folder of lexicon files, found none");
    }

    private void fails(String message) {
        assertThatThrownBy(() -> Lexicon.bundledWith(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining(message);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("en").resolve(file);
        Files.createDirectories(folder.resolve("en"));
        Files.write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String first(Lexicon lexicon, String text) {
        return lexicon.gazetteer().matches(text, new Span(0, text.length())).stream()
                .map(match -> match.entries().get(0).id())
                .findFirst()
                .orElse("");
    }
}
