package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.event.Category;
import org.rapporteur.reading.event.EventParty;
import org.rapporteur.reading.event.PoliticalEvent;
import org.rapporteur.reading.lexicon.Lexicon;

class EventReaderTests {
    private static final EventReader READER = EventReader.with(Lexicon.bundled());

    @Test
    void helpYetToComeIsAnAgreementAndHelpGivenIsAid() {
        assertThat(categories("Kenya will send tents to Somalia.")).containsExactly(Category.AGREE);
        assertThat(categories("Kenya sent tents to Somalia.")).containsExactly(Category.AID);
    }

    @Test
    void withdrawalYetToComeIsAConcessionAndSanctionsYetToComeAreAThreat() {
        assertThat(categories("Chad will withdraw its soldiers from Mali.")).containsExactly(Category.CONCEDE);
        assertThat(categories("Chad will impose sanctions on Mali.")).containsExactly(Category.THREATEN);
    }

    @Test
    void whatIsOnlyAskedOrSupposedIsNoEventOfItsOwn() {
        assertThat(categories("Norway asked Serbia to free two prisoners.")).containsExactly(Category.REQUEST);
        assertThat(categories("Norway could impose sanctions on Serbia.")).isEmpty();
        assertThat(categories("If Norway attacked Serbia, it would be alone.")).doesNotContain(Category.ASSAULT);
    }

    @Test
    void cooperationDeniedIsARejection() {
        assertThat(categories("Peru will not sign the treaty with Chile.")).containsExactly(Category.REJECT);
    }

    @Test
    void agentOfAPassiveActs() {
        PoliticalEvent event = only("Two Spanish reporters were arrested by Moroccan police.");
        assertThat(event.category()).isEqualTo(Category.COERCE);
        assertThat(event.actors()).extracting(EventParty::code).containsExactly("MAR");
        assertThat(event.actors()).extracting(EventParty::sector).containsExactly("COP");
        assertThat(event.recipients()).extracting(EventParty::code).containsExactly("ESP");
    }

    @Test
    void thoseWithoutACountryAreOfThePlaceOfTheEvent() {
        PoliticalEvent event = only("Students demonstrated outside the Italian embassy in Tripoli.");
        assertThat(event.actors()).extracting(EventParty::code).containsExactly("LBY");
        assertThat(event.recipients()).extracting(EventParty::code).containsExactly("ITA");
    }

    @Test
    void organisationsHaveTheCodesOfTheManual() {
        PoliticalEvent event = only("The United Nations urged the European Union to lift its sanctions.");
        assertThat(event.actors()).extracting(EventParty::code).containsExactly("UNO");
        assertThat(event.recipients()).extracting(EventParty::code).containsExactly("EUR");
    }

    @Test
    void quoteHoldsTheWord() {
        String text = "A note of the day.\n\nOn Monday Iran accused Oman of spying.\n";
        PoliticalEvent event = READER.events(Report.of(text)).get(0);
        assertThat(event.quote().holdsIn(text)).isTrue();
        assertThat(event.word().text()).isEqualTo("accused");
    }

    @Test
    void anEventFromAClaimNamesItsAct() {
        assertThat(only("Togo condemned the attack by Benin.").act()).isEqualTo(Act.CONCERN);
        assertThat(only("Togolese troops ambushed a patrol of Benin.").act()).isNull();
    }

    private static List<Category> categories(String sentence) {
        return READER.events(Report.of(sentence)).stream()
                .map(PoliticalEvent::category)
                .toList();
    }

    private static PoliticalEvent only(String sentence) {
        List<PoliticalEvent> events = READER.events(Report.of(sentence));
        assertThat(events).as(sentence).hasSize(1);
        return events.get(0);
    }
}
