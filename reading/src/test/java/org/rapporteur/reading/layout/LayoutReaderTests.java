package org.rapporteur.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutReaderTests {
    private static final String BODY = "The ministers of Kenya and Norway met and agreed to build a port.";

    private static List<String> blocks(String text) {
        return new LayoutReader()
                .of(text).blocks().stream()
                        .map(block -> block.kind() + (block.level() > 0 ? " " + block.level() : "")
                                + (block.leadIn() >= 0 ? " < " + block.leadIn() : "") + ": "
                                + block.span().in(text).replaceAll("\\s+", " "))
                        .toList();
    }

    @Test
    void aShortFirstLineIsTheHeadline() {
        assertThat(blocks("Kenya and Norway to build port\n\n" + BODY + "\n"))
                .containsExactly("HEADLINE: Kenya and Norway to build port", "PARAGRAPH: " + BODY);
    }

    @Test
    void aFirstLineThatIsASentenceIsAParagraph() {
        assertThat(blocks("Kenya met Norway.\n\n" + BODY))
                .containsExactly("PARAGRAPH: Kenya met Norway.", "PARAGRAPH: " + BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Ann Otieno", "Lake News, May 4, 2015", "By ANN OTIENO, LN\nMonday, May 4, 2015"})
    void whoWroteItAndWhenStandUnderTheHeadline(String head) {
        assertThat(blocks("Kenya to send envoys to Norway, ministers say\n" + head + "\n\n" + BODY + "\n"))
                .startsWith("HEADLINE: Kenya to send envoys to Norway, ministers say")
                .endsWith("PARAGRAPH: " + BODY);
    }

    @Test
    void aSentenceAboveItsWriterIsTheHeadline() {
        assertThat(blocks("Kenya to send envoys to Norway.\nBy Ann Otieno\n\nNAIROBI, May 4 (LN) - " + BODY + "\n"))
                .containsExactly(
                        "HEADLINE: Kenya to send envoys to Norway.", "BYLINE: By Ann Otieno", "PARAGRAPH: " + BODY);
    }

    @Test
    void aClockWithItsDayTellsWhenItWasPublished() {
        String text = "Kenya to send envoys to Norway\n\n6:15 pm on 4 May 2016\n\n" + BODY + "\n";
        assertThat(blocks(text)).startsWith("HEADLINE: Kenya to send envoys to Norway");
        assertThat(new LayoutReader().of(text).datelineDate())
                .satisfies(span -> assertThat(span.in(text)).isEqualTo("4 May 2016"));
    }

    @Test
    void aLoneLineIsTheReport() {
        assertThat(blocks("Kenya and Norway to build port"))
                .containsExactly("PARAGRAPH: Kenya and Norway to build port");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAIROBI — | NAIROBI | '' | ''",
                "HÀ NỘI — | HÀ NỘI | '' | ''",
                "NAIROBI (Reuters) - | NAIROBI | '' | Reuters",
                "NAIROBI, May 4 (Kyodo) -- | NAIROBI | May 4 | Kyodo",
                "Nairobi (AFP) – | Nairobi | '' | AFP",
                "Port Moresby, 22 May 2023 – | Port Moresby | 22 May 2023 | ''",
                "NEW DELHI: | NEW DELHI | '' | ''",
                "NAIROBI (Lake News / Coast Wire - 4th May, 2021) | NAIROBI | 4th May, 2021 | Lake News / Coast Wire",
                "WASHINGTON, D.C. – | WASHINGTON, D.C. | '' | ''"
            })
    void datelinesAreTakenOff(String head, String place, String date, String agency) {
        String text = head + " " + BODY;
        Layout layout = new LayoutReader().of(text);
        assertThat(layout.blocks().get(0).span().in(text)).isEqualTo(BODY);
        assertThat(layout.dateline()).isNotNull().satisfies(span -> assertThat(span.in(text))
                .isEqualTo(place));
        assertThat(layout.datelineDate() == null ? "" : layout.datelineDate().in(text))
                .isEqualTo(date);
        assertThat(layout.agency() == null ? "" : layout.agency().in(text)).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya – a friend of Norway – agreed to build a port with it.",
                "The ministers - of both sides - met in Nairobi.",
                "We—the leaders—met."
            })
    void dashesInsideASentenceMakeNoDateline(String text) {
        assertThat(blocks(text)).containsExactly("PARAGRAPH: " + text);
    }

    @Test
    void aHeadOfPlaceAndDateIsRecorded() {
        String text = "Joint communiqué of Kenya and Norway\n\nNairobi, 4 May 2022\n\n" + BODY;
        Layout layout = new LayoutReader().of(text);
        assertThat(blocks(text)).contains("BYLINE: Nairobi, 4 May 2022");
        assertThat(layout.datelineDate()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministers shake hands in Nairobi. NPA Photo",
                "Photo: Ministers in Nairobi",
                "date 2022-05-04 Ministers shake hands in Nairobi.",
                "Ministers in Nairobi on Monday. (Photo by A. Otieno)"
            })
    void captionsAreNoParagraphs(String caption) {
        assertThat(blocks(caption + "\n\n" + BODY)).containsExactly("CAPTION: " + caption, "PARAGRAPH: " + BODY);
    }

    @Test
    void itemsKnowWhatLedThemIn() {
        String text =
                "Leaders agreed to:\n\n- build a port;\n- train pilots:\n  o in Kenya;\n  o in Norway;\n- meet again.\n\n"
                        + BODY;
        assertThat(blocks(text))
                .containsExactly(
                        "PARAGRAPH: Leaders agreed to:",
                        "LIST_ITEM 1 < 0: build a port;",
                        "LIST_ITEM 1 < 0: train pilots:",
                        "LIST_ITEM 2 < 2: in Kenya;",
                        "LIST_ITEM 2 < 2: in Norway;",
                        "LIST_ITEM 1 < 0: meet again.",
                        "PARAGRAPH: " + BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "• ", "* ", "•", "(a) ", "a) ", "1) ", "(i) ", "1. ", "– "})
    void marksAreTakenOff(String mark) {
        assertThat(blocks("Leaders agreed to:\n\n" + mark + "build a port\n\n"))
                .containsExactly("PARAGRAPH: Leaders agreed to:", "LIST_ITEM 1 < 0: build a port");
    }

    @Test
    void numberedParagraphsAreParagraphs() {
        assertThat(blocks("1. " + BODY + "\n\n2. " + BODY)).containsExactly("PARAGRAPH: " + BODY, "PARAGRAPH: " + BODY);
    }

    @Test
    void headingsBetweenParagraphs() {
        assertThat(blocks(BODY + "\n\nTRADE AND ENERGY\n\n" + BODY + "\n\n## Health\n\n" + BODY
                        + "\n\n**Climate Action**\n\n" + BODY))
                .containsExactly(
                        "PARAGRAPH: " + BODY,
                        "SUBHEADING: TRADE AND ENERGY",
                        "PARAGRAPH: " + BODY,
                        "SUBHEADING: Health",
                        "PARAGRAPH: " + BODY,
                        "SUBHEADING: Climate Action",
                        "PARAGRAPH: " + BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trade and Energy: | TOPIC | Trade and Energy",
                "Security: | TOPIC | Security",
                "**Climate.** | TOPIC | Climate",
                "PRESIDENT OTIENO: | SPEAKER | PRESIDENT OTIENO",
                "Q: | SPEAKER | Q",
                "Prime Minister Berg: | SPEAKER | Prime Minister Berg"
            })
    void labelsStandOutsideOfTheSentence(String head, Layout.Label.Kind kind, String label) {
        String text = head + " " + BODY;
        Layout layout = new LayoutReader().of(text);
        assertThat(layout.blocks().get(0).span().in(text)).isEqualTo(BODY);
        assertThat(layout.labels()).hasSize(1);
        assertThat(layout.labels().get(0).kind()).isEqualTo(kind);
        assertThat(layout.labels().get(0).span().in(text)).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said: \"We will build it.\"",
                "The ballot will ask: Should we build it?",
                "At 10:30 the ministers met.",
                "Their aims are clear: ports and pilots."
            })
    void colonsInsideASentenceMakeNoLabel(String text) {
        assertThat(new LayoutReader().of(text).labels()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"— NPA | NPA", "(NPA) | NPA", "– AFP | AFP", "/. | ''"})
    void signOffsAreTakenOffTheLastParagraph(String mark, String agency) {
        String text = BODY + " " + mark;
        Layout layout = new LayoutReader().of(text);
        assertThat(blocks(text)).containsExactly("PARAGRAPH: " + BODY, "SIGN_OFF: " + mark);
        assertThat(layout.agency() == null ? "" : layout.agency().in(text)).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"END", "ENDS", "###", "# # #", "— NPA"})
    void signOffsAloneAreNoParagraphs(String mark) {
        assertThat(blocks(BODY + "\n\n" + mark)).containsExactly("PARAGRAPH: " + BODY, "SIGN_OFF: " + mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For more information, call the ministry.",
                "Media contact: Jane Otieno",
                "<!-- -->",
                "Follow us on the web"
            })
    void furnitureIsSetAside(String line) {
        assertThat(blocks(BODY + "\n\n" + line)).containsExactly("PARAGRAPH: " + BODY, "FURNITURE: " + line);
    }

    @Test
    void namesOfParticipantsAreFurniture() {
        assertThat(blocks(BODY + "\n\nMeeting participants included:\n\n- Jane Otieno\n- Lars Berg\n\n" + BODY))
                .containsExactly(
                        "PARAGRAPH: " + BODY,
                        "FURNITURE: Meeting participants included:",
                        "FURNITURE: Jane Otieno",
                        "FURNITURE: Lars Berg",
                        "PARAGRAPH: " + BODY);
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        String wrapped = "The ministers of Kenya and Norway met in the harbour town of\n"
                + "Mombasa on Monday. They agreed to build a port there, and to\ntrain pilots for it.";
        assertThat(blocks(wrapped)).hasSize(1);
    }

    @Test
    void linesWithoutBlankLinesBetweenAreParagraphs() {
        String text = (BODY + " They will meet again when the plans for it are drawn up and paid for.\n").repeat(3);
        assertThat(blocks(text)).hasSize(3);
    }

    @Test
    void lineEndsOfEveryKindAreUnderstood() {
        assertThat(blocks("Port Pact\r\n\r\n" + BODY + "\r\n\u00A0\r\n\t" + BODY))
                .containsExactly("HEADLINE: Port Pact", "PARAGRAPH: " + BODY, "PARAGRAPH: " + BODY);
    }

    @Test
    void nothingBreaksTheReader() {
        Random random = new Random(7);
        String alphabet = "aA1 \n\r\t-–—*#:.,()\"/\u00A0\uD83D\u202E•ivx";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Layout layout = new LayoutReader().of(text.toString());
            int end = 0;
            for (Block block : layout.blocks()) {
                assertThat(block.span().begin()).as("%s", text).isGreaterThanOrEqualTo(end);
                end = block.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }
}
