package org.rapporteur.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.LanguageModel;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.lexicon.Lexicon;

class DocumentReaderTests {
    private static final DocumentReader READER = new DocumentReader(LanguageModel.english(), Lexicon.bundled());

    private static Document read(String text) {
        return READER.read(Report.of(text));
    }

    @Test
    void aReportIsDescribedFromItsText() {
        Document document = read("Kenya and Norway sign a pact\n\nNAIROBI, 4 May 2022 (Reuters) - Kenya met Norway.\n");
        assertThat(document.description().title()).isEqualTo("Kenya and Norway sign a pact");
        assertThat(document.description().published()).isEqualTo("2022-05-04");
        assertThat(document.description().publishedFrom()).isEqualTo("read");
        assertThat(document.description().dateline()).isEqualTo("NAIROBI");
        assertThat(document.description().publisher()).isEqualTo("Reuters");
        assertThat(document.description().genre()).isEqualTo("news");
    }

    @Test
    void whatTheCallerKnowsGoesBeforeTheText() {
        Report report =
                Report.of("NAIROBI, 4 May 2022 (Reuters) - Kenya met Norway.\n").published(LocalDate.of(2022, 5, 6));
        assertThat(READER.read(report).description().published()).isEqualTo("2022-05-06");
        assertThat(READER.read(report).description().publishedFrom()).isEqualTo("given");
    }

    @Test
    void eachMentionIsOneTokenOfItsTree() {
        AnalysedSentence sentence =
                read("Japan gave US$3 million to the World Bank.").sentences().get(0);
        assertThat(sentence.tree().size()).isEqualTo(7);
        assertThat(sentence.mention(2)).isInstanceOf(Mention.AmountMention.class);
        assertThat(sentence.mention(0)).isInstanceOf(Mention.PartyMention.class);
    }

    @Test
    void sentencesCutInsideAnAmountAreOne() {
        List<AnalysedSentence> sentences =
                read("The bank lent $1.\n7 billion to Kenya. It was new.").sentences();
        assertThat(sentences).hasSize(2);
    }

    @Test
    void theHashIsOfTheTextInUtf8() {
        assertThat(read("").description().sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Außenministerinnen und Außenminister der beiden Staaten haben sich am Montag in der Hauptstadt getroffen"
                        + " und über die künftige Zusammenarbeit bei der Energieversorgung gesprochen. Sie vereinbarten, dass"
                        + " eine gemeinsame Arbeitsgruppe bis zum Herbst einen Plan vorlegen soll, den die Regierungen dann"
                        + " beraten werden.",
                "Bộ trưởng Ngoại giao hai nước đã gặp nhau hôm thứ Hai để bàn về hợp tác năng lượng. Hai bên nhất trí lập một"
                        + " nhóm công tác chung và sẽ trình kế hoạch trước mùa thu để chính phủ hai nước xem xét và thông qua"
                        + " trong thời gian tới nhằm tăng cường quan hệ.",
                "Министры иностранных дел двух стран встретились в понедельник и обсудили сотрудничество."
            })
    void otherLanguagesAreDeclined(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(NotEnglishException.class)
                .hasMessageContaining("English");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bùi Thanh Sơn met Phạm Bình Minh.",
                "Việt Nam, Nhật Bản, Hàn Quốc, Thái Lan.",
                "JPN USA GBR",
                "",
                "\n\n \t"
            })
    void shortTextsAndNamesAreNotDeclined(String text) {
        assertThat(read(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Japan met the EU Fund. ",
                "A b ",
                "(((",
                "US$5 million and ",
                "Minister John Smith of Japan ",
                "of the "
            })
    void longBlocksAreReadToTheEnd(String part) {
        String text = part.repeat(4000);
        List<Mention> mentions = Told.mentions(text, Setting.UNKNOWN);
        int end = 0;
        for (Mention mention : mentions) {
            assertThat(mention.span().begin()).isGreaterThanOrEqualTo(end);
            end = mention.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD800",
                "((((((((((",
                "\u202E\u202D",
                "$",
                "$ . 5",
                "- - -",
                "1.",
                "— VNS",
                "%%%",
                "'s 's",
                "U.S.-",
                "(US$"
            })
    void nothingBreaksTheReader(String text) {
        assertThat(read(text).text()).isEqualTo(text);
    }
}
