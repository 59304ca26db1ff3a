package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.exchange.ReferenceRates;
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.judge.Judgement.Kind;
import org.rapporteur.ledger.question.Scope;
import org.rapporteur.ledger.question.Totals;
import org.rapporteur.ledger.question.Totals.Per;
import org.rapporteur.ledger.question.Totals.Total;
import org.rapporteur.reading.Novelty;

/** Sums of money: each once, in its own currency, stages side by side. */
@ParameterizedClass
@EnumSource
class TotalsTests {
    private static final Set<Per> NONE = Set.of();

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock();
    private Ledger ledger;

    @BeforeEach
    void anEmptyLedger() {
        ledger = place.open(folder, "totals", LedgerOptions.standard().clock(clock));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void add(Telling telling) {
        ledger.add(telling.report(), telling.reading());
    }

    private void addGift(String publisher, String day, long millions, String currency, String purpose) {
        String money = currency + " " + millions + " million";
        add(Tellings.gift(
                publisher, day, "gave " + money + " for " + purpose, f -> f.money(millions * 1_000_000, currency, money)
                        .about(purpose.replace(' ', '-'), purpose, "topic")));
    }

    private List<String> totals(Set<Per> per) {
        return totals(per, null).totals().stream().map(TotalsTests::line).toList();
    }

    private Totals totals(Set<Per> per, @Nullable Conversion conversion) {
        return ledger.questions().totals(Scope.of("ASEAN-JPN"), per, conversion);
    }

    private static String line(Total total) {
        String topic = total.topic() == null ? "" : total.topic() + " ";
        String least = total.least().toPlainString();
        String most = total.most().toPlainString();
        return topic + total.stage() + " " + total.currency() + " " + (total.isRange() ? least + "-" : "") + most;
    }

    @Test
    void giftsOfOneCurrencyAreAddedAndCurrenciesAreNot() {
        addGift("A", "2022-01-10", 3, "USD", "flood barriers");
        addGift("A", "2022-02-10", 4, "USD", "village clinics");
        addGift("A", "2022-03-10", 500, "JPY", "radar stations");
        assertThat(totals(NONE)).containsExactly("given JPY 500000000", "given USD 7000000");
    }

    @Test
    void aGiftToldByManyIsCountedOnce() {
        for (String outlet : List.of("A", "B", "C", "D")) {
            addGift(outlet, "2022-01-10", 3, "USD", "flood barriers");
        }
        assertThat(totals(NONE)).containsExactly("given USD 3000000");
    }

    @Test
    void whatIsPledgedAndWhatIsGivenStandSideBySide() {
        addGift("A", "2022-01-10", 3, "USD", "flood barriers");
        add(Tellings.promise(
                "A",
                "2022-02-10",
                "pledged USD 8 million for village clinics",
                f -> f.money(8_000_000, "USD", "USD 8 million")));
        assertThat(totals(NONE)).containsExactly("pledged USD 8000000", "given USD 3000000");
    }

    @Test
    void eachTopicHasItsOwnSum() {
        addGift("A", "2022-01-10", 3, "USD", "flood barriers");
        addGift("A", "2022-02-10", 4, "USD", "village clinics");
        assertThat(totals(Set.of(Per.TOPIC)))
                .containsExactly("flood-barriers given USD 3000000", "village-clinics given USD 4000000");
        assertThat(totals(Set.of(Per.GIVER, Per.RECIPIENT), null).totals())
                .singleElement()
                .satisfies(total -> {
                    assertThat(total.givers()).containsExactly("JPN");
                    assertThat(total.recipients()).containsExactly("ASEAN");
                });
    }

    @Test
    void aTotalToldOfSeveralIsNeverAdded() {
        addGift("A", "2022-01-10", 3, "USD", "flood barriers");
        add(Tellings.gift("B", "2022-05-10", "has so far given USD 40 million for dams", f -> f.money(
                        40_000_000, "USD", "USD 40 million")
                .novelty(Novelty.CUMULATIVE)));
        Totals totals = totals(NONE, null);
        assertThat(totals.totals()).extracting(TotalsTests::line).containsExactly("given USD 3000000");
        assertThat(totals.cumulative())
                .singleElement()
                .satisfies(matter -> assertThat(matter.amount().value()).isEqualByComparingTo("40000000"));
    }

    @Test
    void whatIsPerhapsTheSameGivesARange() {
        addGift("A", "2022-01-10", 3, "USD", "flood barriers");
        addGift("A", "2022-05-10", 5, "USD", "village clinics");
        List<String> ids = totals(NONE, null).totals().get(0).matters().stream()
                .map(matter -> matter.id())
                .toList();
        ledger.judge(Judgement.of(Kind.UNSURE, ids.get(0), ids.get(1), null), Actor.person("A. Clerk"));
        assertThat(totals(NONE)).containsExactly("given USD 3000000-8000000");
    }

    @Test
    void onlyWhatWasToldAndKnownThenIsAdded() {
        addGift("A", "2022-01-10", 3, "USD", "flood barriers");
        LocalDate before = clock.day();
        clock.pass(30);
        addGift("A", "2022-02-10", 4, "USD", "village clinics");
        Scope january = Scope.of("JPN").on(LocalDate.parse("2022-01-31"));
        assertThat(ledger.questions().totals(january, NONE, null).totals())
                .extracting(TotalsTests::line)
                .containsExactly("given USD 3000000");
        assertThat(ledger.asKnown(before)
                        .questions()
                        .totals(Scope.everything(), NONE, null)
                        .totals())
                .extracting(TotalsTests::line)
                .containsExactly("given USD 3000000");
    }

    private Conversion into(String currency) throws IOException {
        String rates = "Date,USD,JPY,\n2022-02-10,1.25,130,\n2022-01-10,1.20,120,\n";
        return new Conversion(ReferenceRates.read(Files.writeString(folder.resolve("rates.csv"), rates)), currency);
    }

    @Test
    void eachPartIsConvertedAtTheRateOfItsDay() throws IOException {
        addGift("A", "2022-01-10", 3, "USD", "flood barriers");
        addGift("A", "2022-02-10", 5, "USD", "village clinics");
        assertThat(totals(NONE, into("EUR")).totals()).singleElement().satisfies(total -> {
            assertThat(total.most()).isEqualByComparingTo("8000000");
            assertThat(total.converted().most()).isEqualTo(new BigDecimal("6500000.00"));
            assertThat(total.converted().rates())
                    .extracting(rate -> rate.day().toString())
                    .containsExactly("2022-01-10", "2022-02-10");
        });
        assertThat(totals(NONE, into("JPY")).totals())
                .singleElement()
                .satisfies(total -> assertThat(total.converted().most()).isEqualTo(new BigDecimal("820000000.00")));
    }

    @Test
    void whereThereIsNoRateTheAnswerSaysSoAndConvertsNothing() throws IOException {
        addGift("A", "2022-01-10", 3, "USD", "flood barriers");
        addGift("A", "2022-04-10", 5, "USD", "village clinics");
        assertThat(totals(NONE, into("EUR")).totals()).singleElement().satisfies(total -> {
            assertThat(total.converted().most()).isNull();
            assertThat(total.converted().missing()).containsExactly("USD on 2022-04-10");
        });
        assertThatThrownBy(() -> into("XYZ")).hasMessageContaining("got 'XYZ'");
    }
}
