package org.rapporteur.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.question.ReviewedClaim;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Quote;

class PassageTests {
    private static ReviewedClaim claim(int rank, Quote quote) {
        Claim claim = new Claim(
                "id" + rank,
                Act.STATE,
                List.of("JPN"),
                null,
                List.of(),
                List.of(),
                List.of(),
                quote,
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                Polarity.AFFIRMED,
                null,
                null,
                List.of(),
                null,
                null,
                Attribution.DIRECT,
                "rule",
                0.5);
        return new ReviewedClaim(rank, claim, claim, null, List.of());
    }

    private static Quote quote(String text, int start, int end) {
        int begin = text.offsetByCodePoints(0, start);
        return new Quote(start, end, text.substring(begin, text.offsetByCodePoints(begin, end - start)));
    }

    @Test
    void offsetsAreCodePointsBeforeAndBehindCharactersOfTwoChars() {
        String text = "🎌 Japan gave 🏥 to 🇻🇳.";
        List<Passage> passages = Passage.of(text, List.of(claim(1, quote(text, 2, 14))));
        assertThat(passages).extracting(Passage::text).containsExactly("🎌 ", "Japan gave 🏥", " to 🇻🇳.");
        assertThat(passages).extracting(Passage::begins).containsExactly(false, true, false);
    }

    @Test
    void shorterOfTwoQuotesIsTheOneShownWhereBothStand() {
        String text = "Japan said it would give schools to Laos.";
        List<Passage> passages = Passage.of(text, List.of(claim(1, quote(text, 0, 41)), claim(2, quote(text, 14, 32))));
        assertThat(passages)
                .extracting(p -> p.claim() == null ? 0 : p.claim().rank())
                .containsExactly(1, 2, 1);
    }

    @Test
    void quoteThatDoesNotStandThereIsNeverMarked() {
        String text = "Japan gave schools.";
        assertThat(Passage.of(text, List.of(claim(1, new Quote(0, 5, "China")), claim(2, new Quote(50, 55, "Japan")))))
                .singleElement()
                .satisfies(p -> assertThat(p.claim()).isNull());
    }

    @Test
    void passagesTogetherAreTheTextWhateverTheQuotes() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            String text = random.ints(60, 0, 6)
                    .mapToObj(i -> List.of("a", "é", "🎌", "\n", " ", "\u202E").get(i))
                    .collect(Collectors.joining());
            int points = text.codePointCount(0, text.length());
            List<ReviewedClaim> claims = new ArrayList<>();
            for (int rank = 1; rank <= 8; rank++) {
                int start = random.nextInt(points);
                int end = start + 1 + random.nextInt(points - start);
                claims.add(claim(rank, quote(text, start, end)));
            }
            assertThat(Passage.of(text, claims).stream().map(Passage::text).collect(Collectors.joining()))
                    .as("seed %d", seed)
                    .isEqualTo(text);
        }
    }
}
