package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatiserTests {
    private final Lemmatiser lemmatiser = new Lemmatiser();

    private void assertLemma(Upos tag, String pair) {
        String[] words = pair.strip().split(" ", -1);
        assertThat(lemmatiser.lemma(words[0], tag)).as(pair).isEqualTo(words[1]);
    }

    @ParameterizedTest
    @CsvSource({
        "pledged pledge, pledging pledge, pledges pledge",
        "committed commit, visited visit, permitting permit",
        "agreed agree, needed need, needs need",
        "undertook undertake, withdrawn withdraw, sought seek",
        "signed sign, resumed resume, defined define",
        "welcomed welcome, urged urge, changed change",
        "contributed contribute, donated donate, repeated repeat",
        "reaffirmed reaffirm, stressing stress, focuses focus",
        "carries carry, denied deny, vetoed veto",
        "considering consider, monitored monitor, explored explore",
        "issued issue, continuing continue, valued value",
        "bringing bring, arranged arrange, belonged belong",
        "MEETING meet, Lies lie, dying die",
        "controlled control, called call, addressing address",
        "proceed proceed, required require, proposing propose",
        "convened convene, strengthened strengthen, opened open",
        "boycotted boycott, persuaded persuade, routed route",
        "extolled extol, funnelled funnel, unwound unwind"
    })
    void verbsLoseTheirEndings(String first, String second, String third) {
        assertLemma(Upos.VERB, first);
        assertLemma(Upos.VERB, second);
        assertLemma(Upos.VERB, third);
    }

    @ParameterizedTest
    @CsvSource({
        "ministers minister, treaties treaty, crises crisis",
        "women woman, spokesmen spokesman, children child",
        "processes process, approaches approach, taxes tax",
        "houses house, causes cause, viruses virus",
        "lives life, halves half, vetoes veto",
        "news news, headquarters headquarters, status status",
        "analysis analysis, politics politics, topics topic",
        "vice-presidents vice-president, Memoranda memorandum, talks talk"
    })
    void nounsBecomeSingular(String first, String second, String third) {
        assertLemma(Upos.NOUN, first);
        assertLemma(Upos.NOUN, second);
        assertLemma(Upos.NOUN, third);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            value = {
                "AUX, were be",
                "AUX, has have",
                "AUX, 'll will",
                "PART, n't not",
                "PRON, them they",
                "PRON, us we",
                "DET, an a",
                "DET, those that",
                "ADJ, larger large",
                "ADJ, earliest early",
                "ADJ, worst bad",
                "ADJ, premier premier",
                "ADV, sooner soon",
                "ADV, never never",
                "PROPN, Laos laos",
                "ADP, Of of"
            })
    void smallWordsHaveTheirTable(Upos tag, String pair) {
        assertLemma(tag, pair);
    }
}
