package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.judge.Judgement.Kind;
import org.rapporteur.ledger.question.Request;
import org.rapporteur.ledger.question.Requests;
import org.rapporteur.ledger.question.Scope;
import org.rapporteur.ledger.question.Undertaking;
import org.rapporteur.ledger.question.Undertakings;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Strength;

/** What is outstanding, overdue, and asked but not answered. */
@ParameterizedClass
@EnumSource
class OutstandingTests {
    private static final Scope BOTH = Scope.of("Japan-ASEAN");

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock();
    private Ledger ledger;

    @BeforeEach
    void anEmptyLedger() {
        ledger = place.open(folder, "asked", LedgerOptions.standard().clock(clock));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void add(Telling telling) {
        ledger.add(telling.report(), telling.reading());
    }

    private void addAmbulances() {
        add(Tellings.promise("A", "2022-03-01", "will deliver 40 ambulances to island clinics", f -> f.quantity(
                        40, "ambulances", "40 ambulances")
                .due("2023")));
    }

    private void addAmbulancesHandedOver() {
        add(Tellings.gift(
                "B",
                "2023-02-01",
                "handed over 40 ambulances to island clinics",
                f -> f.quantity(40, "ambulances", "40 ambulances")));
    }

    private static List<String> whats(Undertakings answer) {
        return answer.undertakings().stream().map(u -> u.matter().what()).toList();
    }

    private static List<String> whats(Requests answer) {
        return answer.requests().stream().map(r -> r.matter().what()).toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void aPromiseIsOutstandingUntilAReportTellsThatItWasKept() {
        addAmbulances();
        addAmbulancesHandedOver();
        assertThat(whats(ledger.questions().outstanding(BOTH.on(day("2023-01-31")))))
                .containsExactly("will deliver 40 ambulances to island clinics");
        assertThat(whats(ledger.questions().outstanding(BOTH.on(day("2023-02-01")))))
                .isEmpty();
    }

    @Test
    void whatWasNotYetSaidIsNotYetOutstanding() {
        addAmbulances();
        assertThat(whats(ledger.questions().outstanding(BOTH.on(day("2022-02-28")))))
                .isEmpty();
        assertThat(whats(ledger.questions().outstanding(BOTH.on(day("2022-03-01")))))
                .hasSize(1);
    }

    @Test
    void anEarlierKnowledgeIsAnsweredFrom() {
        addAmbulances();
        LocalDate before = clock.day();
        clock.pass(400);
        addAmbulancesHandedOver();
        assertThat(ledger.questions().outstanding(BOTH).undertakings()).isEmpty();
        assertThat(ledger.asKnown(before).questions().outstanding(BOTH).undertakings())
                .hasSize(1);
    }

    @Test
    void theDayOfTheDueDateIsNotOverdueAndTheNextDayIs() {
        add(Tellings.promise("A", "2022-03-01", "will open a training centre", f -> f.due("2022-06-30")));
        assertThat(ledger.questions().overdue(BOTH.on(day("2022-06-30"))).undertakings())
                .isEmpty();
        assertThat(ledger.questions().overdue(BOTH.on(day("2022-07-01"))).undertakings())
                .singleElement()
                .matches(Undertaking::overdue);
        assertThat(ledger.questions().outstanding(BOTH.on(day("2022-07-01"))).undertakings())
                .singleElement()
                .matches(Undertaking::overdue);
    }

    @Test
    void aYearIsOverWithItsLastDay() {
        addAmbulances();
        assertThat(ledger.questions().overdue(BOTH.on(day("2023-12-31"))).undertakings())
                .isEmpty();
        assertThat(ledger.questions().overdue(BOTH.on(day("2024-01-01"))).undertakings())
                .hasSize(1);
    }

    @Test
    void aWishIsNeitherOutstandingNorOverdue() {
        add(Tellings.promise("A", "2022-03-01", "hopes to open a training centre", f -> f.strength(Strength.WISH)
                .due("2022-06-30")));
        assertThat(ledger.questions().outstanding(Scope.everything()).undertakings())
                .isEmpty();
        assertThat(ledger.questions()
                        .overdue(Scope.everything().on(day("2024-01-01")))
                        .undertakings())
                .isEmpty();
    }

    @Test
    void theSoonestDueComesFirstAndWhatHasNoDateLast() {
        add(Tellings.promise("A", "2022-03-01", "will send river pilots", f -> f));
        add(Tellings.promise("B", "2022-03-02", "will open a training centre", f -> f.due("2024")));
        add(Tellings.promise("C", "2022-03-03", "will lend survey ships", f -> f.due("2023-05")));
        assertThat(whats(ledger.questions().outstanding(BOTH)))
                .containsExactly("will lend survey ships", "will open a training centre", "will send river pilots");
    }

    @Test
    void noMoreThanTheLimitAndItSaysSo() {
        add(Tellings.promise("A", "2022-03-01", "will send river pilots", f -> f));
        add(Tellings.promise("B", "2022-03-02", "will open a training centre", f -> f.due("2024")));
        Undertakings one = ledger.questions().outstanding(BOTH.limit(1));
        assertThat(whats(one)).containsExactly("will open a training centre");
        assertThat(one.more()).isTrue();
        assertThat(ledger.questions().outstanding(BOTH.limit(2)).more()).isFalse();
    }

    @Test
    void givenByAndTowardsAPartyAreAskedForApart() {
        addAmbulances();
        Questions questions = ledger.questions();
        Scope all = Scope.everything();
        assertThat(questions.outstanding(all.by("Japan")).undertakings()).hasSize(1);
        assertThat(questions.outstanding(all.to("Japan")).undertakings()).isEmpty();
        assertThat(questions.outstanding(all.to("ASEAN")).undertakings()).hasSize(1);
        assertThat(questions.outstanding(Scope.of("JPN")).undertakings()).hasSize(1);
        assertThat(questions.outstanding(Scope.of("Kenya")).undertakings()).isEmpty();
        assertThatThrownBy(() -> questions.outstanding(all.by("Atlantis"))).hasMessageContaining("Atlantis");
    }

    @Test
    void whatAPersonJudgedDeliveredIsNotOutstanding() {
        addAmbulances();
        Undertaking undertaking =
                ledger.questions().outstanding(BOTH).undertakings().get(0);
        String claim = undertaking.matter().citations().get(0).claim();
        ledger.judge(
                Judgement.valued(Kind.STAGE, undertaking.matter().id(), "delivered", "seen")
                        .details(java.util.Map.of("evidence", claim)),
                Actor.person("A. Clerk"));
        assertThat(ledger.questions().outstanding(BOTH).undertakings()).isEmpty();
    }

    private void addRequest() {
        add(Telling.of("A", "2022-03-01", "ASEAN urged Japan to open a nursing school in Vientiane.")
                .claim(
                        Act.REQUEST,
                        "ASEAN",
                        "JPN",
                        "ASEAN urged Japan to open a nursing school in Vientiane",
                        f -> f.items("open a nursing school in Vientiane")));
    }

    @Test
    void aRequestIsUnansweredUntilItIsUndertaken() {
        addRequest();
        add(Tellings.promise("B", "2022-05-01", "will open a nursing school in Vientiane", f -> f));
        assertThat(whats(ledger.questions().unanswered(BOTH.on(day("2022-04-30")))))
                .containsExactly("open a nursing school in Vientiane");
        assertThat(whats(ledger.questions().unanswered(BOTH.on(day("2022-05-01")))))
                .isEmpty();
        assertThat(whats(ledger.questions().unanswered(Scope.everything().by("ASEAN"))))
                .isEmpty();
    }

    @Test
    void aRefusalIsAnAnswer() {
        addRequest();
        add(Telling.of("B", "2022-05-01", "Japan will not open a nursing school in Vientiane.")
                .claim(Act.COMMIT, "JPN", "ASEAN", "Japan will not open a nursing school in Vientiane", f -> f.items(
                                "open a nursing school in Vientiane")
                        .strength(Strength.PLEDGE)
                        .polarity(Polarity.REFUSED)));
        assertThat(ledger.questions().unanswered(BOTH).requests()).isEmpty();
    }

    @Test
    void anAnswerThatAPersonTookAwayLeavesTheRequestOpen() {
        addRequest();
        add(Tellings.promise("B", "2022-05-01", "will open a nursing school in Vientiane", f -> f));
        String promise = ledger.questions()
                .outstanding(BOTH)
                .undertakings()
                .get(0)
                .matter()
                .id();
        String request = ledger.questions()
                .unanswered(BOTH.on(day("2022-04-30")))
                .requests()
                .get(0)
                .matter()
                .id();
        ledger.judge(Judgement.of(Kind.NOT_ANSWERS, promise, request, null), Actor.person("A. Clerk"));
        assertThat(ledger.questions().unanswered(BOTH).requests())
                .singleElement()
                .matches(Request::open);
    }
}
