package org.rapporteur.reading.claim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

/**
 * News of sport, culture, markets and politics at home, in which nobody deals with another state: "Germany beat France",
 * "the minister told parliament". Each claim read there is false.
 */
class NegativesTests {
    private static final List<String> FILES = List.of("sport", "culture", "markets", "home-politics");
    private static final int MOST_FALSE_CLAIMS = 10;
    private static final Reader READER = Reader.standard();

    @Test
    void hardlyAClaimIsReadWhereNobodyDealsWithAnotherState() throws IOException {
        List<String> read = new ArrayList<>();
        for (String file : FILES) {
            for (List<String> item : items(file)) {
                READER.read(Report.of(story(item)))
                        .claims()
                        .forEach(claim -> read.add(file + ": " + claim.act().id() + " " + claim.by() + ": "
                                + claim.quote().text()));
            }
        }
        assertThat(read).as("false claims").hasSizeLessThanOrEqualTo(MOST_FALSE_CLAIMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sport", "culture", "markets", "home-politics"})
    void eachFieldHasAtLeastTwoHundredAndFiftySentences(String file) throws IOException {
        int sentences = items(file).stream().mapToInt(item -> item.size() - 1).sum();
        assertThat(sentences).isGreaterThanOrEqualTo(250);
    }

    /** Headline and sentences of each item. */
    private static List<List<String>> items(String file) throws IOException {
        List<List<String>> items = new ArrayList<>();
        try (InputStream in = NegativesTests.class.getResourceAsStream("/negatives/" + file + ".txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            for (String line :
                    text.lines().filter(line -> !line.startsWith("#")).toList()) {
                if (line.startsWith("== ")) {
                    items.add(new ArrayList<>());
                }
                items.get(items.size() - 1).add(line);
            }
        }
        return items;
    }

    /** An item as a paper prints it: headline, then paragraphs of two sentences. */
    private static String story(List<String> item) {
        StringBuilder story = new StringBuilder(item.get(0).substring(3)).append("\n\n");
        for (int i = 1; i < item.size(); i++) {
            story.append(item.get(i)).append(i % 2 == 0 ? "\n\n" : " ");
        }
        return story.toString();
    }
}
