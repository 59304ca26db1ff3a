package org.rapporteur.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.mention.Mention.DateMention;

class DateFinderTests {
    private static List<String> dates(String text) {
        return Told.only(DateMention.class, text, Told.ON_10_MAY_2023);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 2 August 2021 | 2 August 2021 | 2021-08-02..2021-08-02 at",
                "on August 2, 2021 | August 2, 2021 | 2021-08-02..2021-08-02 at",
                "on Aug. 2, 2021 | Aug. 2, 2021 | 2021-08-02..2021-08-02 at",
                "on 2nd August 2021 | 2nd August 2021 | 2021-08-02..2021-08-02 at",
                "on July 25th | July 25th | 2023-07-25..2023-07-25 at",
                "on the 2nd of August 2021 | 2nd of August 2021 | 2021-08-02..2021-08-02 at",
                "on 2021-08-03 | 2021-08-03 | 2021-08-03..2021-08-03 at",
                "on 03/08/2021 | 03/08/2021 | 2021-08-03..2021-08-03 at",
                "from 12 to 14 September 2021 | 12 to 14 September 2021 | 2021-09-12..2021-09-14 from",
                "on 12-14 September 2021 | 12-14 September 2021 | 2021-09-12..2021-09-14 at",
                "on September 12–14, 2021 | September 12–14, 2021 | 2021-09-12..2021-09-14 at",
                "on August 2 and 3, 2021 | August 2 and 3, 2021 | 2021-08-02..2021-08-03 at",
                "from 30 June to 2 July 2022 | 30 June to 2 July 2022 | 2022-06-30..2022-07-02 from",
                "from June 30 to July 2, 2022 | June 30 to July 2, 2022 | 2022-06-30..2022-07-02 from",
                "in August 2021 | August 2021 | 2021-08..2021-08 at",
                "since August 2021 | August 2021 | 2021-08..2021-08 from",
                "by June 2024 | June 2024 | 2024-06..2024-06 by",
                "in June–August 2022 | June–August 2022 | 2022-06..2022-08 at",
                "in 2024 | 2024 | 2024..2024 at",
                "by 2030 | 2030 | 2030..2030 by",
                "since 2020 | 2020 | 2020..2020 from",
                "until 2027 | 2027 | 2027..2027 until",
                "before 2027 | 2027 | 2027..2027 by",
                "during 2022 | 2022 | 2022..2022 during",
                "for 2024 | 2024 | 2024..2024 for",
                "in the 2021-2024 period | 2021-2024 period | 2021..2024 during",
                "in 2021–24 | 2021–24 | 2021..2024 during",
                "in 2021/22 | 2021/22 | 2021..2022 at",
                "from 2022 to 2025 | 2022 to 2025 | 2022..2025 during",
                "between 2021 and 2024 | 2021 and 2024 | 2021..2024 during",
                "from March 2021 to June 2022 | March 2021 to June 2022 | 2021-03..2022-06 during",
                "through 2021 and 2022 | 2021 and 2022 | 2021..2022 until",
                "in FY 2022 | FY 2022 | 2022..2022 at",
                "in FY2024 | FY2024 | 2024..2024 at",
                "in fiscal year 2025 | fiscal year 2025 | 2025..2025 at",
                "from FY 2008 – FY 2020 | FY 2008 – FY 2020 | 2008..2020 during",
                "in the first quarter of 2024 | first quarter of 2024 | 2024-01..2024-03 at",
                "in Q3 2024 | Q3 2024 | 2024-07..2024-09 at",
                "in the second half of 2023 | second half of 2023 | 2023-07..2023-12 at",
                "by the end of 2025 | end of 2025 | 2025-12-31..2025-12-31 by",
                "at the end of 2022 | end of 2022 | 2022-12..2022-12 at",
                "by end-2025 | end-2025 | 2025-12-31..2025-12-31 by",
                "by the end of June 2024 | end of June 2024 | 2024-06-30..2024-06-30 by",
                "in early 2024 | early 2024 | 2024-01..2024-04 at",
                "in mid-2024 | mid-2024 | 2024-05..2024-08 at",
                "in late 2022 | late 2022 | 2022-09..2022-12 at",
                "at the beginning of 2024 | beginning of 2024 | 2024-01..2024-01 at",
                "in the 1990s | 1990s | 1990..1999 at",
                "by the early 2030s | early 2030s | 2030..2033 by",
                "in summer 2024 | summer 2024 | 2024-06..2024-08 at",
                "in the autumn of 2022 | autumn of 2022 | 2022-09..2022-11 at",
                "in early June 2024 | early June 2024 | 2024-06-01..2024-06-10 at"
            })
    void datesToldInFullAreRead(String said, String span, String meaning) {
        assertThat(dates("The ministers met " + said + ".")).containsExactly(span + " = " + meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yesterday | yesterday | 2023-05-09..2023-05-09 at",
                "today | today | 2023-05-10..2023-05-10 at",
                "on Tuesday | Tuesday | 2023-05-09..2023-05-09 at",
                "on Wednesday | Wednesday | 2023-05-10..2023-05-10 at",
                "on Thursday | Thursday | 2023-05-04..2023-05-04 at",
                "on Monday evening | Monday evening | 2023-05-08..2023-05-08 at",
                "last Friday | last Friday | 2023-05-05..2023-05-05 at",
                "on Tuesday (May 9) | Tuesday (May 9) | 2023-05-09..2023-05-09 at",
                "on Monday, 8 May | Monday, 8 May | 2023-05-08..2023-05-08 at",
                "last week | last week | 2023-05-01..2023-05-07 at",
                "earlier this week | earlier this week | 2023-05-08..2023-05-14 at",
                "this month | this month | 2023-05..2023-05 at",
                "last month | last month | 2023-04..2023-04 at",
                "last year | last year | 2022..2022 at",
                "earlier this year | earlier this year | 2023..2023 at",
                "over the past three years | past three years | 2020-05-10..2023-05-10 during",
                "during the last five decades | last five decades | 1973-05-10..2023-05-10 during",
                "two weeks ago | two weeks ago | 2023-04-24..2023-04-30 at",
                "a year ago | a year ago | 2022..2022 at",
                "three days ago | three days ago | 2023-05-07..2023-05-07 at",
                "on April 24 | April 24 | 2023-04-24..2023-04-24 at",
                "on 5 December | 5 December | 2022-12-05..2022-12-05 at",
                "in March | March | 2023-03..2023-03 at",
                "last October | last October | 2022-10..2022-10 at"
            })
    void datesBehindAreReckonedFromTheReport(String said, String span, String meaning) {
        assertThat(dates("The ministers met " + said + ".")).containsExactly(span + " = " + meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tomorrow | tomorrow | 2023-05-11..2023-05-11 at",
                "on Thursday | Thursday | 2023-05-11..2023-05-11 at",
                "next Monday | next Monday | 2023-05-15..2023-05-15 at",
                "next week | next week | 2023-05-15..2023-05-21 at",
                "next month | next month | 2023-06..2023-06 at",
                "next year | next year | 2024..2024 at",
                "later this year | later this year | 2023..2023 at",
                "in September | September | 2023-09..2023-09 at",
                "over the next three years | next three years | 2023-05-10..2026-05-10 during",
                "in the coming five years | coming five years | 2023-05-10..2028-05-10 during",
                "over 15 years | 15 years | 2023-05-10..2038-05-10 during",
                "within 90 days | 90 days | 2023-05-10..2023-08-08 during",
                "over a three-to-five-year period | three-to-five-year period | 2023-05-10..2028-05-10 during",
                "for three years | three years | ? for",
                "in the coming weeks | coming weeks | ? during",
                "by the end of the year | end of the year | 2023-12-31..2023-12-31 by",
                "by the end of this year | end of this year | 2023-12-31..2023-12-31 by",
                "by the end of next year | end of next year | 2024-12-31..2024-12-31 by",
                "by the end of the decade | end of the decade | 2029-12-31..2029-12-31 by",
                "this decade | this decade | 2020..2029 at",
                "in the second quarter of next year | second quarter of next year | 2024-04..2024-06 at",
                "this autumn | this autumn | 2023-09..2023-11 at"
            })
    void datesAheadAreReckonedFromTheReport(String said, String span, String meaning) {
        assertThat(dates("The ministers will meet " + said + ".")).containsExactly(span + " = " + meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The parties may march on.",
                "In total 2,000 people came.",
                "They signed the 2030 Agenda.",
                "Resolution 2202 was adopted.",
                "The second session was short.",
                "A five-year plan was drawn up."
            })
    void othersFiguresAndWordsAreNoDates(String sentence) {
        assertThat(dates(sentence)).isEmpty();
    }

    @Test
    void withoutTheReportsDateRelativeOnesStayOpen() {
        assertThat(Told.only(DateMention.class, "They met yesterday and on 3 May, and in 2021.", Setting.UNKNOWN))
                .containsExactly("yesterday = ? at", "3 May = ? at", "2021 = 2021..2021 at");
    }

    @Test
    void aDateOfAnotherYearKnowsThatItWasNotReckoned() {
        Mention told = Told.mentions("It was signed on 3 May 2019.", Told.ON_10_MAY_2023)
                .get(0);
        assertThat(((DateMention) told).relative()).isFalse();
    }
}
