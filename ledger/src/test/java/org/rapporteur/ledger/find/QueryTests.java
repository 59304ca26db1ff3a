package org.rapporteur.ledger.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.Act;

class QueryTests {
    @Test
    void everyFieldIsRead() {
        Query query =
                Query.parse("from:JPN,\"x\" to:ASEAN act:commit,hold-role topic:\"cold chain\" since:2020 until:2021-06"
                        + " amount>1.5m amount<2bn Bùi \"Thanh Sơn\"");
        assertThat(query.to()).containsExactly("ASEAN");
        assertThat(query.acts()).containsExactly(Act.COMMIT, Act.HOLD_ROLE);
        assertThat(query.topics()).containsExactly("cold chain");
        assertThat(query.since()).isEqualTo(LocalDate.parse("2020-01-01"));
        assertThat(query.until()).isEqualTo(LocalDate.parse("2021-06-30"));
        assertThat(query.amount().over()).isEqualByComparingTo("1500000");
        assertThat(query.amount().under()).isEqualByComparingTo("2000000000");
        assertThat(query.words()).containsExactly("bui", "thanh", "son");
    }

    @Test
    void anEmptyQueryAsksForEverything() {
        assertThat(Query.parse("  ").words()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "frm:JPN | expected one of from:, to:, act:",
                "act:promise | expected an act (state, appreciate",
                "since:lately | expected a year, month or day",
                "from: | expected a value after 'from:'",
                "amount>much | expected a number",
                "\"open | expected a closing quotation mark",
                "since:2022 until:2021 | expected until: not before since:"
            })
    void aBadQuerySaysWhatWasExpectedAndWhere(String query, String message) {
        assertThatThrownBy(() -> Query.parse(query))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("at character");
    }
}
