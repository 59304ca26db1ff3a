package org.rapporteur.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.Span;
import org.rapporteur.reading.lexicon.Entry.NameForm;

class GazetteerTests {
    private static final Lexicon LEXICON = Lexicon.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Japan | JPN",
                "Viet Nam | VNM",
                "Việt Nam | VNM",
                "Burma | MMR",
                "Ivory Coast | CIV",
                "Côte d’Ivoire | CIV",
                "Cote d'Ivoire | CIV",
                "Turkiye | TUR",
                "Türkiye | TUR",
                "Czechia | CZE",
                "Swaziland | SWZ",
                "DPRK | PRK",
                "ROK | KOR",
                "Lao PDR | LAO",
                "Guinea Bissau | GNB",
                "Guinea-Bissau | GNB",
                "St Lucia | LCA",
                "St. Lucia | LCA",
                "Trinidad & Tobago | TTO",
                "Russian Federation | RUS",
                "Kremlin | RUS",
                "White House | USA",
                "State Department | USA",
                "JICA | JPN",
                "European Council | EU",
                "Asia-Pacific Economic Cooperation | APEC",
                "Asia–Pacific Economic Cooperation | APEC",
                "ASEAN+3 | ASEAN Plus Three",
                "Gavi, the Vaccine Alliance | Gavi",
                "AFDB | AfDB",
                "AfDB | AfDB",
                "East Sea | south-china-sea",
                "Declaration on the Conduct of Parties in the South China Sea | DOC",
                "Five-Point Consensus | Five-Point Consensus",
                "Five Point Consensus | Five-Point Consensus"
            })
    void namesInUseAreFound(String said, String id) {
        Gazetteer.Match match = longest("Talks with " + said + " go on.");
        assertThat(match.span().length()).isEqualTo(said.length());
        assertThat(match.entries().get(0).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us", "who", "au", "is", "un", "turkey", "chad", "japan", "polish"})
    void ordinaryWordsAreNoNames(String word) {
        assertThat(matches("It told " + word + " so.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "U.S.", "USA", "U.S.A."})
    void initialsAreFoundWithAndWithoutFullStops(String said) {
        Gazetteer.Match match = matches("The " + said + " and Peru agreed.").get(0);
        assertThat(match.span()).isEqualTo(new Span(4, 4 + said.length()));
        assertThat(match.entries().get(0).id()).isEqualTo("USA");
    }

    @Test
    void aNameEndsAtItsWord() {
        assertThat(ids("Nigerians met Nigeriens in Niger.")).containsExactly("NGA", "NER", "NER");
    }

    @Test
    void aNameKeepsOutTheGenitive() {
        assertThat(said("Japan's and Laos’ envoys")).contains("Japan", "Laos");
    }

    @Test
    void theJoinedPartiesOfARelationAreFoundEach() {
        assertThat(ids("the ASEAN-Japan summit and the U.S.–Angola talks")).contains("ASEAN", "JPN", "USA", "AGO");
    }

    @Test
    void decomposedLettersAreFoundAtTheirOwnPlace() {
        String text = Normalizer.normalize("Bogotá và Việt Nam", Normalizer.Form.NFD);
        assertThat(said(text)).contains(Normalizer.normalize("Việt Nam", Normalizer.Form.NFD));
    }

    @Test
    void upperCaseCopyIsRead() {
        assertThat(ids("JAPAN, SOUTH KOREA SIGN PACT IN PARIS")).containsExactly("JPN", "KOR", "KOR", "FRA");
    }

    @Test
    void inUpperCaseCopyAnAbbreviationThatIsAWordIsTheWord() {
        assertThat(ids("LEADERS WHO MET IN PARIS")).doesNotContain("WHO");
        assertThat(ids("The WHO said so.")).contains("WHO");
    }

    @Test
    void noNameIsSeenInsideAPhraseThatMeansAnotherThing() {
        assertThat(ids("Latin American leaders and American envoys")).containsExactly("USA");
        assertThat(ids("a ship in the Gulf of Oman")).isEmpty();
        assertThat(ids("French-speaking countries")).isEmpty();
        assertThat(ids("Papua New Guinea")).startsWith("PNG");
    }

    @Test
    void behindAFigurePmIsATimeOfDay() {
        assertThat(matches("at 7 PM in the hall")).isEmpty();
        assertThat(matches("at 7:30 P.M. in the hall")).isEmpty();
        assertThat(matches("the PM spoke")).hasSize(1);
    }

    @Test
    void lettersBeforeAMoneySignAreMoney() {
        assertThat(ids("a grant of US$2 million")).doesNotContain("USA");
    }

    @Test
    void aNameCrossesNoSentenceAndNoBlankLine() {
        assertThat(ids("They looked South. Korea was silent.")).contains("KOR").hasSize(1);
        assertThat(said("South\n\nKorea")).containsExactly("Korea");
        assertThat(said("South\nKorea")).contains("South\nKorea");
    }

    @Test
    void whatSeveralThingsShareIsGivenLikeliestFirst() {
        assertThat(longest("arrived in Brussels").entries())
                .extracting(Entry::id)
                .containsExactly("EU", "BEL");
        assertThat(longest("a Korean song").entries()).extracting(Entry::id).containsExactly("KOR", "PRK");
    }

    @Test
    void longerNamesComeFirstWhereTheyBeginTogether() {
        assertThat(said("South Sudan")).startsWith("South Sudan");
        assertThat(said("European Commission President")).startsWith("European Commission President");
    }

    @Test
    void namesOutsideTheGivenPartAreNotSeen() {
        String text = "South Korea";
        assertThat(LEXICON.gazetteer().matches(text, new Span(6, 11)))
                .singleElement()
                .satisfies(match -> assertThat(match.span()).isEqualTo(new Span(6, 11)));
        assertThat(LEXICON.gazetteer().matches(text, new Span(0, 5))).isEmpty();
    }

    @Test
    void thePluralOfAnOfficeIsAGroup() {
        Entry entry = longest("the Foreign Ministers met").entries().get(0);
        assertThat(entry.id()).isEqualTo("foreign-minister");
        assertThat(entry.form()).isEqualTo(NameForm.MEMBERS);
    }

    @Test
    void formsTellHowAPartyIsNamed() {
        assertThat(form("Thai songs")).isEqualTo(NameForm.ADJECTIVE);
        assertThat(form("many Thais left")).isEqualTo(NameForm.DEMONYM);
        assertThat(form("in Bangkok")).isEqualTo(NameForm.SEAT);
        assertThat(form("said USAID")).isEqualTo(NameForm.ORGAN);
        assertThat(form("by UNHCR")).isEqualTo(NameForm.ABBREVIATION);
        assertThat(form("in Thailand")).isEqualTo(NameForm.NAME);
    }

    @Test
    void invisibleCharactersInsideANameDoNotHideIt() {
        assertThat(ids("Thai\u00ADland and Ja\u200Bpan")).containsExactly("THA", "JPN");
    }

    @Test
    void everyKindOfHostileTextIsRead() {
        for (String hostile : List.of(
                "",
                "....",
                "U.".repeat(5_000),
                "United ".repeat(5_000),
                "Declaration on the Conduct of ".repeat(2_000),
                "\uD800",
                "a\uDFFF\u0301",
                "&+&+".repeat(1_000),
                "'’'’".repeat(1_000))) {
            assertThat(matches(hostile))
                    .as(hostile.substring(0, Math.min(12, hostile.length())))
                    .isNotNull();
        }
    }

    @Test
    void randomTextGivesOrderedMatchesInsideTheText() {
        Random random = new Random(17);
        String letters = "US.'’ -&+\n,UNitedáé\u0301\u00AD$Việt()/0123ASEAN";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            int last = 0;
            for (Gazetteer.Match match : matches(text.toString())) {
                assertThat(match.span().begin()).as(text.toString()).isGreaterThanOrEqualTo(last);
                assertThat(match.span().end()).as(text.toString()).isLessThanOrEqualTo(text.length());
                assertThat(match.span().length()).isPositive();
                last = match.span().begin();
            }
        }
    }

    @Test
    void aWordLooksAheadNoFurtherThanTheLongestName() {
        String once = "Declaration on the Conduct of Parties in the South China ";
        int one = matches(once).size();
        assertThat(matches(once.repeat(500)).size()).isEqualTo(one * 500);
    }

    private static NameForm form(String text) {
        return longest(text).entries().get(0).form();
    }

    private static List<Gazetteer.Match> matches(String text) {
        return LEXICON.gazetteer().matches(text, new Span(0, text.length()));
    }

    private static List<String> said(String text) {
        return matches(text).stream().map(match -> match.span().in(text)).toList();
    }

    private static List<String> ids(String text) {
        return matches(text).stream()
                .map(match -> match.entries().get(0))
                .filter(entry -> entry.kind() != Entry.Kind.TOPIC && entry.kind() != Entry.Kind.OFFICE)
                .map(Entry::id)
                .toList();
    }

    private static Gazetteer.Match longest(String text) {
        return matches(text).stream()
                .max((a, b) -> Integer.compare(a.span().length(), b.span().length()))
                .orElseThrow();
    }
}
