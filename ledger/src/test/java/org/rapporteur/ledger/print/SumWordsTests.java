package org.rapporteur.ledger.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.reading.Period;

class SumWordsTests {
    @Test
    void sumsAreWordedWithTheirQualifiersWherePeoplePutThem() {
        assertThat(Words.sum(new Sum(new BigDecimal("50000000"), "USD", null, List.of())))
                .isEqualTo("USD 50 million");
        assertThat(Words.sum(new Sum(new BigDecimal("9600000"), null, "doses", List.of("about"))))
                .isEqualTo("about 9.6 million doses");
        assertThat(Words.sum(new Sum(new BigDecimal("2500"), "EUR", null, List.of("up to", "per year"))))
                .isEqualTo("up to EUR 2,500 per year");
        assertThat(Words.sum(new Sum(new BigDecimal("5500000000"), "JPY", null, List.of("total"))))
                .isEqualTo("JPY 5.5 billion in total");
    }

    @Test
    void aWholeYearOrMonthIsCalledByItsName() {
        assertThat(Words.time(new Period("2023-01-01", "2023-12-31"))).isEqualTo("2023");
        assertThat(Words.time(new Period("2023-02-01", "2023-02-28"))).isEqualTo("2023-02");
        assertThat(Words.time(new Period("2023", "2024"))).isEqualTo("2023 to 2024");
        assertThat(Words.time(Period.of("2023-02-03"))).isEqualTo("2023-02-03");
    }
}
