package org.rapporteur.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.EventReader;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.event.EventParty;
import org.rapporteur.reading.event.PoliticalEvent;
import org.rapporteur.reading.lexicon.Lexicon;

/** How well the events of plover/sentences.tsv are found; docs/plover.md tells the figures. */
class PloverSentencesTests {
    private static final EventReader READER = EventReader.with(Lexicon.bundled());
    private static final String SENTENCES = "plover/sentences.tsv";

    /** Fields of an event that must be right: 1 the category, 2 the actors too, 3 the recipients too. */
    @ParameterizedTest(name = "rest {0}, {1} fields: F1 at least {2}")
    @CsvSource({"1, 1, 0.95", "1, 2, 0.92", "1, 3, 0.85", "0, 1, 0.86", "0, 2, 0.84", "0, 3, 0.75"})
    void eventsAreFound(int rest, int fields, double least) throws IOException {
        int right = 0;
        int told = 0;
        int read = 0;
        for (Sentence sentence : sentences()) {
            if (sentence.number() % 2 == rest) {
                List<List<String>> found = new ArrayList<>(READER.events(Report.of(sentence.text())).stream()
                        .map(event -> fields(event).subList(0, fields))
                        .toList());
                told += sentence.events().size();
                read += found.size();
                for (List<String> event : sentence.events()) {
                    right += found.remove(event.subList(0, fields)) ? 1 : 0;
                }
            }
        }
        assertThat(2.0 * right / (told + read)).isGreaterThanOrEqualTo(least);
    }

    private record Sentence(int number, List<List<String>> events, String text) {}

    private static List<String> fields(PoliticalEvent event) {
        return List.of(event.category().name(), ids(event.actors()), ids(event.recipients()));
    }

    private static String ids(List<EventParty> parties) {
        TreeSet<String> ids = new TreeSet<>();
        for (EventParty party : parties) {
            boolean named = "IGO".equals(party.code()) || "NGO".equals(party.code()) || "UNO".equals(party.code());
            String id = named && !"UN".equals(party.party()) ? party.party() : party.code();
            ids.add(id == null ? "UAF" : id);
        }
        return String.join(",", ids);
    }

    private static List<Sentence> sentences() throws IOException {
        try (InputStream in = PloverSentencesTests.class.getResourceAsStream(SENTENCES)) {
            List<Sentence> sentences = new ArrayList<>();
            String text = new String(Objects.requireNonNull(in, SENTENCES).readAllBytes(), UTF_8);
            for (String line :
                    text.lines().filter(line -> !line.startsWith("#")).toList()) {
                String[] cells = line.split("\t", -1);
                sentences.add(new Sentence(Integer.parseInt(cells[0]), events(cells[1]), cells[2]));
            }
            return sentences;
        }
    }

    private static List<List<String>> events(String cell) {
        List<List<String>> events = new ArrayList<>();
        for (String event : cell.equals("-") ? new String[0] : cell.split(" ; ", -1)) {
            int blank = event.indexOf(' ');
            int arrow = event.indexOf('>');
            events.add(List.of(
                    event.substring(0, blank),
                    codes(event.substring(blank, arrow)),
                    codes(event.substring(arrow + 1))));
        }
        return events;
    }

    private static String codes(String side) {
        TreeSet<String> codes = new TreeSet<>();
        Arrays.stream(side.strip().split(",", -1))
                .filter(code -> !code.isBlank())
                .forEach(code -> codes.add(code.split(":", -1)[0]));
        return String.join(",", codes);
    }
}
