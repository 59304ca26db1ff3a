package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceRatesTests {
    private static final LocalDate MONDAY = LocalDate.parse("2030-03-04");

    @TempDir
    private Path folder;

    private ReferenceRates rates(String text) throws IOException {
        return ReferenceRates.read(Files.writeString(folder.resolve("rates.csv"), text));
    }

    @Test
    void theRateOfTheDayIsTaken() throws IOException {
        ReferenceRates rates = rates("Date,USD,JPY,\n2030-03-04,1.25,160,\n2030-03-01,1.20,150,\n");
        assertThat(rates.on("JPY", MONDAY)).hasToString("Rate[currency=JPY, perEuro=160, day=2030-03-04]");
    }

    @Test
    void overAWeekendTheLastBankingDayCounts() throws IOException {
        ReferenceRates rates = rates("Date,USD,\n2030-03-04,1.25,\n2030-03-01,1.20,\n");
        assertThat(rates.on("USD", LocalDate.parse("2030-03-03")))
                .hasToString("Rate[currency=USD, perEuro=1.20, day=2030-03-01]");
    }

    @Test
    void whereNoneWasSetThereIsNone() throws IOException {
        ReferenceRates rates = rates("Date,USD,ISK,\n2030-03-04,1.25,N/A,\n2030-01-02,1.20,140,\n");
        assertThat(rates.on("ISK", MONDAY)).isNull();
        assertThat(rates.on("KES", MONDAY)).isNull();
        assertThat(rates.on("USD", LocalDate.parse("2029-12-31"))).isNull();
        assertThat(rates.on("USD", LocalDate.parse("2030-06-01"))).isNull();
    }

    @Test
    void aEuroIsAEuro() throws IOException {
        assertThat(rates("Date,USD,\n").on("EUR", MONDAY)).hasToString("Rate[currency=EUR, perEuro=1, day=2030-03-04]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | rates.csv:1: expected a header such as Date,USD,JPY",
                "'Day,USD' | rates.csv:1: expected a header such as Date,USD,JPY, got 'Day,USD'",
                "'Date,USD\n04.03.2030,1.2' | rates.csv:2: expected a day such as 2021-08-02, got '04.03.2030'",
                "'Date,USD\n2030-03-04,dear' | rates.csv:2: expected a rate such as 1.1886 or N/A, got 'dear'",
                "'Date,USD\n2030-03-04,1e99999' | rates.csv:2: expected a rate such as 1.1886 or N/A, got '1e99999'",
                "'Date,USD\n2030-03-04,1,2' | rates.csv:2: expected at most 2 cells as in the header, got 3"
            })
    void aMistakenLineIsNamed(String text, String message) {
        assertThatThrownBy(() -> rates(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
