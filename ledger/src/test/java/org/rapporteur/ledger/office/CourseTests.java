package org.rapporteur.ledger.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CourseTests {
    private static final OfficeName OFFICE = OfficeName.of("country coordinator", "ASEAN-JPN");

    private static Term term(
            String holder,
            @Nullable String from,
            @Nullable String to,
            @Nullable String before,
            @Nullable String after) {
        return new Term(OFFICE, holder, List.of(), from, to, before, after, List.of("c"));
    }

    @Test
    void aTimeOfWhichNoReportNamesAHolderIsAGap() {
        Course course = Course.of(
                List.of(term("BRN", "2015-08", "2017-02", null, null), term("VNM", "2018-08-02", null, null, null)));
        assertThat(course.gaps()).containsExactly(new Course.Between("BRN", "VNM", "2017-02", "2018-08-02"));
        assertThat(course.overlaps()).isEmpty();
    }

    @Test
    void aTimeOfTwoHoldersIsAnOverlap() {
        Course course = Course.of(List.of(
                term("VNM", "2018-08-02", "2022-01", null, null), term("THA", "2021-08-02", "2024", null, null)));
        assertThat(course.overlaps()).containsExactly(new Course.Between("VNM", "THA", "2021-08-02", "2022-01"));
    }

    @Test
    void termsThatFollowOneAnotherHaveNeither() {
        Course course = Course.of(
                List.of(term("VNM", "2018", "2021", null, null), term("THA", "2021-08-02", "2024", null, null)));
        assertThat(course.gaps()).isEmpty();
        assertThat(course.overlaps()).isEmpty();
    }

    @Test
    void theCustomTellsWhoWouldFollowAndKnowsWhoHasJoinedSince() {
        Rotation rotation = Rotation.of(OFFICE).orElseThrow();
        assertThat(rotation.next("KHM", LocalDate.parse("2015-08-05"))).isEqualTo("BRN");
        assertThat(rotation.next("BRN", LocalDate.parse("2018-08-02"))).isEqualTo("VNM");
        assertThat(rotation.next("THA", LocalDate.parse("2024-07-26"))).isEqualTo("SGP");
        assertThat(rotation.next("THA", LocalDate.parse("2026-07-26"))).isEqualTo("TLS");
        assertThat(rotation.next("JPN", LocalDate.parse("2024-07-26"))).isNull();
    }

    @Test
    void aDepartureFromTheCustomIsANoticeAndChangesNothing() {
        Rotation rotation = Rotation.of(OFFICE).orElseThrow();
        Term kept = term("VNM", "2018-08-02", "2021-08-02", "BRN", "THA");
        Term other = term("THA", "2021-08-02", "2023-01-15", "VNM", "IDN");
        assertThat(rotation.notices(List.of(kept))).isEmpty();
        assertThat(rotation.notices(List.of(other)))
                .containsExactly(
                        "by custom SGP would follow THA, but IDN did",
                        "by custom a term lasts 3 years, but that of THA lasted from 2021-08-02 to 2023-01-15");
    }

    @Test
    void otherOfficesHaveNoCustom() {
        assertThat(Rotation.of(OfficeName.of("chair", "AU"))).isEmpty();
    }
}
