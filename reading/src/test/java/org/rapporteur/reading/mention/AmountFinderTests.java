package org.rapporteur.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.mention.Mention.AmountMention;

class AmountFinderTests {
    private static List<String> amounts(String text) {
        return Told.only(AmountMention.class, text, Told.ON_10_MAY_2023);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US$3 million | 3000000 USD",
                "US$ 3 million | 3000000 USD",
                "$40 million | 40000000 USD",
                "$40m | 40000000 USD",
                "$1.25bn | 1250000000 USD",
                "$2,500,000 | 2500000 USD",
                "$750 | 750 USD",
                "40 million USD | 40000000 USD",
                "USD 40 million | 40000000 USD",
                "EUR 650,000 | 650000 EUR",
                "€650,000 | 650000 EUR",
                "€2 billion | 2000000000 EUR",
                "€3.4bn | 3400000000 EUR",
                "¥7.5 billion | 7500000000 JPY",
                "JPY 7.5 billion | 7500000000 JPY",
                "7.5 billion yen | 7500000000 JPY",
                "£420m | 420000000 GBP",
                "£0.5bn | 500000000 GBP",
                "A$25 million | 25000000 AUD",
                "NZ$6.5 million | 6500000 NZD",
                "S$12 million | 12000000 SGD",
                "HK$90 million | 90000000 HKD",
                "C$15 million | 15000000 CAD",
                "Rs 300 crore | 3000000000 INR",
                "RM5 million | 5000000 MYR",
                "CHF 4 million | 4000000 CHF",
                "4 million Swiss francs | 4000000 CHF",
                "two million euros | 2000000 EUR",
                "twenty-five million dollars | 25000000 USD",
                "one hundred thousand euros | 100000 EUR",
                "20 million dollars | 20000000 USD",
                "60 million Australian dollars | 60000000 AUD",
                "5 million US dollars | 5000000 USD",
                "half a million dollars | 500000 USD",
                "300,000 euros | 300000 EUR",
                "80 million yuan | 80000000 CNY",
                "2 trillion won | 2000000000000 KRW"
            })
    void moneyIsReadAsThePressWritesIt(String said, String meaning) {
        assertThat(amounts("The ministry gave " + said + " to the school.")).containsExactly(said + " = " + meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "over a billion dollars | 1000000000 USD at least",
                "up to $85 million | 85000000 USD up to",
                "nearly $300 million | 300000000 USD about",
                "about €2m | 2000000 EUR about",
                "around 5 million euros | 5000000 EUR about",
                "at least $9 million | 9000000 USD at least",
                "more than £12 million | 12000000 GBP at least",
                "a total of $64 million | 64000000 USD total",
                "$64 million in total | 64000000 USD total",
                "$5,000 each | 5000 USD each",
                "£210m a year | 210000000 GBP per year",
                "$30 million per year | 30000000 USD per year",
                "€30 million annually | 30000000 EUR per year",
                "up to $10 million a year | 10000000 USD up to, per year",
                "less than $1 million | 1000000 USD up to",
                "as much as $7 billion | 7000000000 USD up to",
                "an estimated $3bn | 3000000000 USD about"
            })
    void qualifiersBelongToTheAmount(String said, String meaning) {
        assertThat(amounts("Japan will give " + said + " to the fund.")).containsExactly(said + " = " + meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£500m ($640m) | 500000000 GBP",
                "3 billion yen (about US$20 million) | 3000000000 JPY",
                "€10 million (approximately $11 million) | 10000000 EUR",
                "£3bn pounds | 3000000000 GBP",
                "$1.2-1.5 billion | 1200000000 USD",
                "$1.2 to $1.5 billion | 1200000000 USD"
            })
    void conversionsAndRangesAreOneAmount(String said, String meaning) {
        assertThat(amounts("Norway offered " + said + " for the scheme.")).containsExactly(said + " = " + meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7.2 million doses | 7200000 doses",
                "30 million vaccine doses | 30000000 doses",
                "two million COVID-19 vaccine doses | 2000000 doses",
                "1,000 tonnes | 1000 tonnes",
                "350 megawatts | 350 megawatts",
                "40 scholarships | 40 scholarships",
                "more than 25 ambulances | 25 ambulances at least",
                "200 ventilators | 200 ventilators"
            })
    void countedGoodsAreQuantities(String said, String meaning) {
        assertThat(amounts("Peru received " + said + " from the fund.")).containsExactly(said + " = " + meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Growth reached 4 percent in 2022.",
                "They met 15 leaders on 3 May 2023.",
                "Some 0.7% of income goes to aid.",
                "The 54th meeting drew millions of viewers.",
                "It took billions of dollars in the past.",
                "Resolution 2202 was adopted by 15 votes.",
                "COVID-19 spread in 2020.",
                "He called on 12 May 2023 for help."
            })
    void figuresThatCountNothingGivenAreNoAmounts(String sentence) {
        assertThat(amounts(sentence)).isEmpty();
    }

    @Test
    void aFigureCutByALineEndIsOneAmount() {
        assertThat(amounts("The bank lent $1.\n7 billion to Kenya.")).containsExactly("$1. 7 billion = 1700000000 USD");
    }

    @Test
    void anAdditionalBillionIsMoneyWhereMoneyWasSpokenOf() {
        assertThat(amounts("They gave $2 billion, with an additional billion raised abroad."))
                .containsExactly("$2 billion = 2000000000 USD", "billion = 1000000000 USD");
    }

    @Test
    void aBareDollarIsThePublishersOwn() {
        Setting australian = new Setting(null, "AUD");
        Setting vietnamese = new Setting(null, "VND");
        String text = "Fiji will receive $5 million.";
        assertThat(Told.only(AmountMention.class, text, australian)).containsExactly("$5 million = 5000000 AUD");
        assertThat(Told.only(AmountMention.class, text, vietnamese)).containsExactly("$5 million = 5000000 USD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"They met to mark 40 years of ties.", "It marks 25 years of trade with Chile."})
    void ordinaryVerbsAreNoMoney(String text) {
        assertThat(amounts(text)).noneMatch(amount -> amount.contains("DEM"));
    }
}
