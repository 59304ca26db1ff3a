package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTests {
    private static List<Sentence> cut(String text) {
        return new Tokenizer().sentences(text, new Span(0, text.length()));
    }

    private static List<String> forms(String text) {
        return cut(text).stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::form)
                .toList();
    }

    private static List<String> sentences(String text) {
        return cut(text).stream().map(s -> s.span().in(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "the ministers' plan didn't change Peru's view | the ministers ' plan did n't change Peru 's view",
                "Chile’s envoy won’t go | Chile 's envoy wo n't go",
                "they cannot wait | they can not wait",
                "COVID-19 and post-war non-aligned long-term Indo-Pacific ties |"
                        + " COVID-19 and post-war non-aligned long - term Indo-Pacific ties",
                "the ASEAN–Japan and EU-Kenya talks of 2021-2024 |"
                        + " the ASEAN – Japan and EU - Kenya talks of 2021 - 2024",
                "US$1 million, A$5m, £330m, €800,000 and $1.5bn |"
                        + " US$ 1 million , A$ 5m , £ 330m , € 800,000 and $ 1.5bn",
                "up 2.5% on 2 August 2021 at 9.30 a.m. sharp | up 2.5 % on 2 August 2021 at 9.30 a.m. sharp",
                "H.E. Mr. J. K. Mensah of St. Kitts | H.E. Mr. J. K. Mensah of St. Kitts",
                "Jr., Sr. and Co. Ltd. agree | Jr. , Sr. and Co. Ltd. agree",
                "under art. 5 and No. 7 | under art. 5 and No. 7",
                "(a) the “Plan of Action” [2025] | ( a ) the \" Plan of Action \" [ 2025 ]",
                "write to desk@mission.example.org or www.example.org/plan?id=2. |"
                        + " write to desk@mission.example.org or www.example.org/plan?id=2 .",
                "and/or the 54th 1990s 5G | and / or the 54th 1990s 5G",
                "dated 2021-08-02 at 10:30 | dated 2021-08-02 at 10:30",
                "well ... perhaps – or — no -- wait… | well ... perhaps – or — no -- wait …",
                "a Joint Statementwith Fiji | a Joint Statement with Fiji",
                "deeper cooperationThe ministers | deeper cooperation The ministers",
                "N'Djamena, Nuku'alofa and Côte d'Ivoire | N'Djamena , Nuku'alofa and Côte d'Ivoire",
                "AstraZeneca, McDonald and YouTube | AstraZeneca , McDonald and YouTube",
                "the '90s and 8pm | the '90s and 8 pm",
                "UN-led and NON-ALIGNED mid-1990s | UN - led and NON-ALIGNED mid-1990s",
                "with theAngola team | with the Angola team",
                "see Annex_2.pdf, c. 1900 | see Annex_2.pdf , c. 1900",
            })
    void tokensFollowTheTreebank(String text, String expected) {
        assertThat(String.join(" ", forms(text))).isEqualTo(expected);
    }

    @Test
    void sentenceEndsAtFullStopsAndClosingQuotesBelongToIt() {
        assertThat(sentences("Peru agreed. “We are ready.” The envoy left. (He flew home.) Did Chile? Yes!"))
                .containsExactly(
                        "Peru agreed.", "“We are ready.”", "The envoy left.", "(He flew home.)", "Did Chile?", "Yes!");
    }

    @Test
    void quoteFollowedByItsSpeakerStaysWhole() {
        assertThat(sentences("\"We are ready!\" said the envoy. \"Are you?\" he asked."))
                .containsExactly("\"We are ready!\" said the envoy.", "\"Are you?\" he asked.");
    }

    @Test
    void shorteningsEndSentencesOnlyBeforeWordsThatBeginThem() {
        assertThat(sentences(
                        "Mr. Silva met Gen. Okoro in the U.S. The U.S. Navy helped. They met at 5 p.m. Talks resumed."))
                .containsExactly(
                        "Mr. Silva met Gen. Okoro in the U.S.",
                        "The U.S. Navy helped.",
                        "They met at 5 p.m.",
                        "Talks resumed.");
    }

    @Test
    void numbersOfNotesBelongToTheSentenceBefore() {
        assertThat(sentences("Togo agreed. [3] Benin did not.[4] Ghana waits."))
                .containsExactly("Togo agreed. [3]", "Benin did not.[4]", "Ghana waits.");
    }

    @Test
    void shorteningsThatWantMoreNeverEndSentences() {
        assertThat(sentences("Aid (e.g. Red Cross kits, approx. 500) under para. 7 b. of the plan arrived."))
                .hasSize(1);
    }

    @Test
    void initialsDoNotEndSentences() {
        assertThat(sentences("Minister K. Tanoe and J. F. Abreu spoke. All agreed."))
                .containsExactly("Minister K. Tanoe and J. F. Abreu spoke.", "All agreed.");
    }

    @Test
    void numberOfAParagraphBelongsToIt() {
        assertThat(sentences("1. We met. 2. We will meet again. a. In Apia. IV. Later."))
                .containsExactly("1. We met.", "2. We will meet again.", "a. In Apia.", "IV. Later.");
    }

    @Test
    void sentenceGluedToTheNextIsParted() {
        assertThat(sentences("They signed the statement.The next round is due.”Nobody left (Dili).In May they return."))
                .containsExactly(
                        "They signed the statement.",
                        "The next round is due.”",
                        "Nobody left (Dili).",
                        "In May they return.");
    }

    @Test
    void lineEndInsideAnAmountIsNoSentenceEnd() {
        String text = "Japan gave $1.\n7 billion in 2004.\n8 ministers came.";
        assertThat(sentences(text)).containsExactly("Japan gave $1.\n7 billion in 2004.", "8 ministers came.");
        assertThat(forms(text)).contains("1.7");
    }

    @Test
    void singleLineEndIsABlankAndEmptyLineEndsTheSentence() {
        assertThat(sentences("Kenya and\r\nMali agreed\r\n\r\nNew paragraph"))
                .containsExactly("Kenya and\r\nMali agreed", "New paragraph");
    }

    @Test
    void bulletsInRunningTextOpenSentences() {
        assertThat(sentences("They agreed to: • open a port • train judges"))
                .containsExactly("They agreed to:", "• open a port", "• train judges");
    }

    @Test
    void formsAreComposedAndFreeOfInvisibleCharacters() {
        String decomposed = "Bu\u0300i co\u00ADoper\u200Bates \u202EnoW\u202C \uFEFFnow";
        assertThat(forms(decomposed)).containsExactly("B\u00F9i", "cooperates", "noW", "now");
        assertThat(cut(decomposed).get(0).tokens().get(0).span()).isEqualTo(new Span(0, 4));
    }

    @Test
    void unpairedSurrogatesAreTokensOfTheirOwn() {
        assertThat(forms("a \uD800 b \uDC00 \uD83D\uDE00"))
                .containsExactly("a", "\uD800", "b", "\uDC00", "\uD83D\uDE00");
    }

    @Test
    void upperCaseWireCopyIsCutAsWell() {
        assertThat(sentences("GEN. DIALLO MET MR. ROY. THE TWO SIDES AGREED."))
                .containsExactly("GEN. DIALLO MET MR. ROY.", "THE TWO SIDES AGREED.");
    }

    @Test
    void nothingOutsideTheBlockIsLookedAt() {
        String text = "Out. In here U.S. Out.";
        assertThat(new Tokenizer().sentences(text, new Span(5, 12)))
                .singleElement()
                .satisfies(s -> assertThat(s.span().in(text)).isEqualTo("In here"));
    }

    @Test
    void blockOfBlanksHasNoSentences() {
        assertThat(cut(" \t\r\n\u00A0\u200B\uFEFF")).isEmpty();
        assertThat(cut("")).isEmpty();
    }

    @Test
    void runawaySentenceIsCutAfterASemicolon() {
        String text = "word ".repeat(200) + "; " + "word ".repeat(300);
        List<Sentence> sentences = cut(text);
        assertThat(sentences.get(0).tokens()).hasSize(201);
        assertThat(sentences).allMatch(s -> s.tokens().size() <= Tokenizer.MAX_TOKENS);
    }
}
