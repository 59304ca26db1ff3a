package org.rapporteur.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.cli.evaluate.Scores.Count;
import org.rapporteur.exchange.Json;
import org.rapporteur.exchange.JsonFields;
import org.rapporteur.language.Span;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Amount;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Description;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Strength;
import org.rapporteur.reading.Versions;

class ScoresTests {
    private static final String TEXT =
            "Norway pledged 2 million kroner to Kenya by 2030. Kenya thanked Norway warmly. Chile met Peru.";
    private static final String PLEDGE = "Norway pledged 2 million kroner to Kenya by 2030";
    private static final String THANKS = "Kenya thanked Norway warmly";

    private final Scores scores = new Scores(PartyNames.NONE);

    @Test
    void everythingRightIsExact() {
        add(gold("commit", PLEDGE, "NOR", "KEN", FACTS), claim(Act.COMMIT, PLEDGE, "NOR", "KEN", "2030", "2000000"));
        assertThat(total()).isEqualTo(List.of(1, 1, 1, 1, 1));
        assertThat(scores.fields().get("due").right).isEqualTo(1);
    }

    @Test
    void wrongDueIsStrictAndNotExact() {
        add(gold("commit", PLEDGE, "NOR", "KEN", FACTS), claim(Act.COMMIT, PLEDGE, "NOR", "KEN", "2031", "2000000"));
        assertThat(total()).isEqualTo(List.of(1, 1, 1, 1, 0));
    }

    @Test
    void amountMayBeOffByHalfAPercent() {
        add(gold("commit", PLEDGE, "NOR", "KEN", FACTS), claim(Act.COMMIT, PLEDGE, "NOR", "KEN", "2030", "2009000"));
        assertThat(total()).isEqualTo(List.of(1, 1, 1, 1, 1));
        add(gold("commit", PLEDGE, "NOR", "KEN", FACTS), claim(Act.COMMIT, PLEDGE, "NOR", "KEN", "2030", "2011000"));
        assertThat(total()).isEqualTo(List.of(2, 2, 2, 2, 1));
    }

    @Test
    void wrongAddresseeIsCoreAlone() {
        add(gold("commit", PLEDGE, "NOR", "KEN", ""), claim(Act.COMMIT, PLEDGE, "NOR", "CHL", "2030", "2000000"));
        assertThat(total()).isEqualTo(List.of(1, 1, 1, 0, 0));
    }

    @Test
    void partyThatMayBeThereIsNeitherMissedNorWrong() {
        String also = ", \"toAlso\": [\"UGA\", \"KEN\"]";
        add(gold("commit", PLEDGE, "NOR", "KEN", also), claim(Act.COMMIT, PLEDGE, "NOR", "UGA", "2030", "2000000"));
        assertThat(scores.total().strict).isEqualTo(1);
    }

    @Test
    void otherActIsMissedAndFalse() {
        add(gold("appreciate", THANKS, "KEN", "NOR", ""), claim(Act.STATE, THANKS, "KEN", "NOR", null, null));
        assertThat(total()).isEqualTo(List.of(1, 1, 0, 0, 0));
        assertThat(scores.errors().byCause()).containsOnlyKeys(Errors.Cause.OTHER_ACT, Errors.Cause.TOO_MANY);
        assertThat(scores.errors().byCause().get(Errors.Cause.OTHER_ACT))
                .singleElement()
                .asString()
                .startsWith("story\n    appreciate [KEN] → [NOR]")
                .contains("found state [KEN] → [NOR]");
    }

    @Test
    void claimWhereThereIsNoneIsFalseAndAMissedOneUnseen() {
        add(gold("appreciate", THANKS, "KEN", "NOR", ""), claim(Act.COMMIT, PLEDGE, "NOR", "KEN", "2030", "2000000"));
        assertThat(scores.errors().byCause()).containsOnlyKeys(Errors.Cause.UNSEEN, Errors.Cause.FALSE);
    }

    @Test
    void errorOfAPairIsNamedByTheFirstFieldThatIsWrong() {
        add(gold("commit", PLEDGE, "NOR", "KEN", ""), claim(Act.COMMIT, PLEDGE, "CHL", "PER", null, null));
        add(gold("commit", PLEDGE, "NOR", "KEN", ""), claim(Act.COMMIT, PLEDGE, "NOR", "PER", null, null));
        assertThat(scores.errors().byCause()).containsOnlyKeys(Errors.Cause.ACTOR, Errors.Cause.ADDRESSEE);
    }

    @Test
    void reliabilityCountsSureClaimsAndThoseOfThemThatAreRight() {
        add(gold("commit", PLEDGE, "NOR", "KEN", ""), claim(Act.COMMIT, PLEDGE, "NOR", "KEN", null, null));
        add(gold("commit", PLEDGE, "NOR", "KEN", ""), claim(Act.COMMIT, PLEDGE, "NOR", "PER", null, null));
        Reliability reliability = scores.reliability();
        assertThat(List.of(reliability.claims(), reliability.sure(), reliability.sureAndRight()))
                .isEqualTo(List.of(2, 2, 1));
        assertThat(reliability.expectedError()).isEqualTo(0.5);
    }

    @Test
    void actThatIsRightTooCounts() {
        String alternative = ", \"altActs\": [\"state\"]";
        add(gold("appreciate", THANKS, "KEN", "NOR", alternative), claim(Act.STATE, THANKS, "KEN", "NOR", null, null));
        assertThat(scores.total().strict).isEqualTo(1);
    }

    @Test
    void optionalClaimIsNeitherMissedNorWrong() {
        String optional = ", \"optional\": true";
        add(gold("appreciate", THANKS, "KEN", "NOR", optional));
        add(
                gold("appreciate", THANKS, "KEN", "NOR", optional),
                claim(Act.APPRECIATE, THANKS, "KEN", "NOR", null, null));
        assertThat(total()).isEqualTo(List.of(0, 0, 0, 0, 0));
    }

    @Test
    void goldClaimIsMatchedOnce() {
        add(
                gold("appreciate", THANKS, "KEN", "NOR", ""),
                claim(Act.APPRECIATE, "Kenya thanked Norway", "KEN", "NOR", null, null),
                claim(Act.APPRECIATE, THANKS, "KEN", "NOR", null, null));
        assertThat(total()).isEqualTo(List.of(1, 2, 1, 1, 1));
    }

    @Test
    void quoteThatDoesNotStandInTheTextIsCounted() {
        Claim bad = claim(Act.APPRECIATE, new Quote(0, 5, "Chile"), "KEN", "NOR", null, null);
        add(gold("appreciate", THANKS, "KEN", "NOR", ""), bad);
        assertThat(scores.badQuotes()).isEqualTo(1);
    }

    @Test
    void termIsComparedAtThePrecisionOfTheGold() {
        assertThat(Wording.similarity("role of the coordinator", "coordinator")).isGreaterThan(0);
        assertThat(Wording.normal("The UN  Security-Council")).isEqualTo("un security council");
    }

    private static final String FACTS = ", \"amount\": {\"value\": 2000000, \"currency\": \"NOK\"},"
            + " \"due\": [\"2030-01-01\", \"2030-12-31\"], \"strength\": \"pledge\"";

    private List<Integer> total() {
        Count total = scores.total();
        return List.of(total.gold, total.predicted, total.core, total.strict, total.exact);
    }

    private void add(GoldClaim gold, Claim... predicted) {
        Description report = new Description("0".repeat(64), null, null, null, null, null, null, null, "en");
        scores.add(
                "story",
                TEXT,
                List.of(gold),
                new Reading(
                        report,
                        new Versions("1", "2", "3"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(predicted),
                        new ArrayList<>()));
    }

    private static GoldClaim gold(String act, String words, String by, String to, String more) {
        Quote quote = quote(words);
        String json = "{\"act\": \"" + act + "\", \"by\": [\"" + by + "\"], \"to\": [\"" + to
                + "\"], \"quote\": {\"start\": " + quote.start() + ", \"end\": " + quote.end() + "}" + more + "}";
        return GoldClaim.of(new JsonFields("gold", Json.parse(json)), TEXT);
    }

    private static Quote quote(String words) {
        int begin = TEXT.indexOf(words);
        return Quote.of(TEXT, new Span(begin, begin + words.length()));
    }

    private static Claim claim(Act act, String words, String by, String to, String due, String amount) {
        return claim(act, quote(words), by, to, due, amount);
    }

    private static Claim claim(Act act, Quote quote, String by, String to, String due, String amount) {
        return new Claim(
                "0011223344556677",
                act,
                List.of(by),
                null,
                List.of(to),
                List.of(),
                List.of(),
                quote,
                Map.of(),
                amount == null ? null : new Amount(new BigDecimal(amount), "NOK", null, List.of(), quote),
                null,
                null,
                due == null ? null : Period.of(due),
                act == Act.COMMIT ? Strength.PLEDGE : null,
                Polarity.AFFIRMED,
                null,
                null,
                List.of(),
                null,
                null,
                Attribution.DIRECT,
                "rule",
                1);
    }
}
