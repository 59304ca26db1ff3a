package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.Run.Ended;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.exchange.Json;

/** Walking through doubts with a letter and Enter for each. */
class ReviewTests {
    /** Sentences that the reader is not sure of. */
    private static final String STORY = "Peru suspended its payments to Chile on Thursday, saying that Chile had"
            + " refused to take back its boats. It regretted this step and hoped to resume talks if asked.\n";

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void aLedgerWithDoubts() {
        run = new Run(folder).variable("RAPPORTEUR_LEDGER", "doubts.ledger").file("a.txt", STORY);
        run.run("add", "a.txt", "--date", "2022-03-01", "--publisher", "Andes Post");
    }

    private int waiting() {
        Map<?, ?> answer = (Map<?, ?>)
                Json.parse(run.run("review", "--list", "--format", "json").out());
        return ((List<?>) answer.get("doubts")).size();
    }

    private String review(String keys) {
        Ended ended = run.input(keys).run("review", "--by", "A. Clerk");
        assertThat(ended.exit()).as(ended.err()).isEqualTo(Exit.OK);
        return ended.out();
    }

    @Test
    void aDecisionTakesItOffTheListAndUndoBringsItBack() {
        int before = waiting();
        assertThat(before).isPositive();
        assertThat(review("a\nq\n")).contains("1 judged, 0 skipped");
        assertThat(waiting()).isEqualTo(before - 1);
        assertThat(run.run("judge", "list").out()).contains("accepted").contains("A. Clerk");
        int left = waiting();
        assertThat(review("q\n")).contains("0 judged, 0 skipped, " + left + " left");
    }

    @Test
    void whatIsTakenBackIsShownAgain() {
        int before = waiting();
        String out = review("r\nz\nq\n");
        assertThat(out).contains("0 judged, 0 skipped, " + before + " left");
        assertThat(waiting()).isEqualTo(before);
    }

    @Test
    void whatIsSkippedComesAgainAndAnUnknownKeyIsSaid() {
        int before = waiting();
        assertThat(review("y\nz\ns\n")).contains("'y' is none of these keys.", "Nothing was judged yet.", "1 skipped");
        assertThat(waiting()).isEqualTo(before);
    }

    @Test
    void mergesAreCounted() {
        assertThat(run.run("review", "--merges").out()).contains("matter   0 proposed: 0 joined by the program");
    }

    @Test
    void noJudgementWaitsWhereEveryClaimStands() {
        review("a\nq\n");
        assertThat(run.run("judge", "waiting").out()).isEqualTo("No judgement waits.\n");
    }
}
