package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.reading.EventReader;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.event.EventParty;
import org.rapporteur.reading.event.PoliticalEvent;
import org.rapporteur.reading.lexicon.Lexicon;

/** Runs the example of every entry of lexicon/en/events. */
class EventWordExamplesTests {
    private static final EventReader READER = EventReader.with(Lexicon.bundled());

    static Stream<ActWords.Example> examples() {
        return ActWords.ofEvents(Lexicon.bundled().files()).examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleReadsAsItSays(ActWords.Example example) {
        List<String> read = READER.events(Report.of(example.sentence())).stream()
                .map(EventWordExamplesTests::shown)
                .toList();
        assertThat(read).as("%s: %s", example.where(), example.sentence()).contains(example.reads());
    }

    private static String shown(PoliticalEvent event) {
        return (event.category() + " " + codes(event.actors()) + " > " + codes(event.recipients())).strip();
    }

    private static String codes(List<EventParty> parties) {
        return parties.stream()
                .map(party -> party.code() == null ? "UNK" : party.code())
                .sorted()
                .collect(Collectors.joining(","));
    }
}
