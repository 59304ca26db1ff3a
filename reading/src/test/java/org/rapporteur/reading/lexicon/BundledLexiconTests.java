package org.rapporteur.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.lexicon.Entry.Kind;
import org.rapporteur.reading.lexicon.Entry.NameForm;

class BundledLexiconTests {
    private static final Lexicon LEXICON = Lexicon.bundled();

    /** Territories without people of their own or a settled word for them. */
    private static final Set<String> WITHOUT_ADJECTIVE = Set.of(
            "ALA", "ATF", "BES", "BLM", "BVT", "CCK", "CXR", "GGY", "HMD", "IOT", "JEY", "KNA", "MAF", "MNP", "NFK",
            "NZL", "PCN", "REU", "SGS", "SJM", "SPM", "SXM", "TCA", "UMI", "VAT", "VGB", "VIR", "WLF");

    @Test
    void everyFileOfTheFolderIsListedAndEveryListedFileIsThere() throws IOException {
        Path folder = Path.of(System.getProperty("rapporteur.home"), "lexicon");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> found = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.endsWith("files.txt"))
                    .toList();
            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(LEXICON.files().paths());
        }
    }

    @Test
    void everyAssignedCountryCodeIsAState() {
        List<String> ids = ids(Kind.STATE);
        assertThat(ids).hasSize(250).doesNotHaveDuplicates();
        assertThat(ids).allMatch(id -> id.matches("[A-Z]{3}"));
        assertThat(ids).contains("XKX", "PSE", "TWN", "VAT", "SSD", "TLS", "HKG");
    }

    @Test
    void everyStateHasANameAndAWikidataIdOfItsOwn() {
        Set<String> wikidata = new HashSet<>();
        for (Thing state : states()) {
            assertThat(state.name()).as(state.id()).isNotBlank();
            assertThat(state.wikidata()).as(state.id()).isNotNull();
            assertThat(wikidata.add(String.valueOf(state.wikidata())))
                    .as(state.id())
                    .isTrue();
        }
    }

    @Test
    void everyStateThatPeopleLiveInHasAnAdjective() {
        Set<String> with = new HashSet<>();
        for (Row row : LEXICON.table("en/states.tsv", 1, 8).rows()) {
            if (!row.cell(5).isEmpty()) {
                with.add(row.cell(0));
            }
        }
        List<String> without = new ArrayList<>(ids(Kind.STATE));
        without.removeAll(with);
        without.removeAll(WITHOUT_ADJECTIVE);
        assertThat(without).isEmpty();
    }

    @Test
    void everyStateWithMoneyNamesAKnownCurrency() {
        for (Thing state : states()) {
            if (state.currency() != null) {
                assertThat(LEXICON.currencies().of(state.currency()))
                        .as(state.id())
                        .isNotNull();
            }
        }
    }

    @Test
    void idsThatOtherToolsKnowNeverChange() {
        for (String id : ("ASEAN EU AU UN G7 G8 G10 G20 Quad I2U2 APEC EAS PIF CARICOM GCC NATO OPEC IMF WB ADB WHO WTO"
                        + " UNHCR UNDP UNRWA WFP ParisClub CGI BaliProcess MRC Mekong MEF COVAX Gavi GlobalFund IFF"
                        + " ACPHEED JETP IPG JUMPP GFANZ IFIs")
                .split(" ")) {
            Thing thing = LEXICON.thing(id);
            assertThat(thing).as(id).isNotNull();
            assertThat(thing.isParty()).as(id).isTrue();
        }
    }

    @Test
    void aPartyIdHoldsNoHyphenSinceRelationsAreJoinedByIt() {
        assertThat(LEXICON.things()).filteredOn(Thing::isParty).noneMatch(thing -> thing.id()
                .contains("-"));
    }

    @Test
    void organisationsHaveTheMembersThatTheyCount() {
        assertThat(members("ASEAN")).hasSize(11).contains("VNM", "TLS");
        assertThat(members("EU")).hasSize(27).contains("HRV").doesNotContain("GBR");
        assertThat(members("AU")).hasSize(55);
        assertThat(members("NATO")).hasSize(32);
        assertThat(members("G7")).containsExactly("CAN", "FRA", "DEU", "ITA", "JPN", "GBR", "USA");
        assertThat(members("CARICOM")).hasSize(15);
        assertThat(members("PIF")).hasSize(18);
        assertThat(members("Commonwealth")).hasSize(56);
        assertThat(members("OIC")).hasSizeGreaterThanOrEqualTo(56);
    }

    @Test
    void thereAreHundredsOfOrganisationsInstrumentsAndPlaces() {
        assertThat(LEXICON.things().stream().filter(Thing::isParty).count() - 250)
                .isGreaterThan(350);
        assertThat(ids(Kind.INSTRUMENT)).hasSizeGreaterThan(150);
        assertThat(ids(Kind.TOPIC)).hasSizeGreaterThan(55);
        assertThat(ids(Kind.PLACE)).hasSizeGreaterThan(300);
    }

    @Test
    void foreignMinistersAreAGroup() {
        Office office = LEXICON.offices().stream()
                .filter(o -> o.id().equals("foreign-minister"))
                .findFirst()
                .orElseThrow();
        assertThat(office.rank()).isEqualTo(Office.Rank.MINISTER);
        assertThat(office.plurals()).contains("foreign ministers");
    }

    @Test
    void everySharedSignOfMoneyHasALikeliestMeaning() {
        assertThat(LEXICON.currencies().shared())
                .extracting(Currency.Shared::sign)
                .contains("$", "£", "¥", "rupees", "francs", "pounds");
        assertThat(LEXICON.currencies().shared()).allMatch(shared -> shared.likeliest() != null);
    }

    @Test
    void theWireAgenciesAndTheMagnitudesOfThePressAreKnown() {
        assertThat(LEXICON.words().publishers())
                .flatExtracting(Words.Publisher::names)
                .contains("VNS", "Reuters", "AFP", "AP", "Xinhua", "Kyodo", "Bernama", "The White House");
        assertThat(LEXICON.words().magnitudes())
                .extracting(Words.Magnitude::word)
                .contains("million", "mn", "m", "bn", "billion", "trillion", "crore", "lakh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ATS", "FIM", "DEM", "ITL", "SKK", "VEF", "ZWL", "YUM", "SUR", "CLF", "XAU", "CHE", "USN"})
    void currenciesOfOlderReportsFundsAndMetalsAreThere(String code) {
        assertThat(LEXICON.currencies().of(code)).isNotNull();
    }

    @Test
    void publishersNameKnownStatesAndParties() {
        for (Words.Publisher publisher : LEXICON.words().publishers()) {
            String country = publisher.country();
            String party = publisher.party();
            assertThat(country == null ? null : LEXICON.thing(country))
                    .as(publisher.names().toString())
                    .matches(thing -> country == null || thing != null);
            assertThat(party == null || LEXICON.thing(party) != null)
                    .as(publisher.names().toString())
                    .isTrue();
        }
    }

    @Test
    void nounsOfPartiesMakeOrgansOrMembers() {
        assertThat(LEXICON.words().partyNouns())
                .extracting(Words.PartyNoun::form)
                .containsOnly(NameForm.ORGAN, NameForm.MEMBERS);
    }

    private static List<String> members(String id) {
        Thing thing = LEXICON.thing(id);
        return thing == null ? List.of() : thing.members();
    }

    private static List<Thing> states() {
        return LEXICON.things().stream()
                .filter(thing -> thing.kind() == Kind.STATE)
                .toList();
    }

    private static List<String> ids(Kind kind) {
        return LEXICON.things().stream()
                .filter(thing -> thing.kind() == kind)
                .map(Thing::id)
                .toList();
    }
}
