package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.lexicon.Lexicon;

/** Runs the example of every entry of lexicon/en/acts. */
class ActWordExamplesTests {
    private static final Reader READER = Reader.standard();

    /** Makes the example part of a story about relations between states. */
    private static final String CONTEXT = "\n\nThe foreign ministers of Chad and Niger met in Rome.\n";

    static Stream<ActWords.Example> examples() {
        return ActWords.of(Lexicon.bundled().files()).examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleReadsAsItSays(ActWords.Example example) {
        List<String> read = READER.read(Report.of(example.sentence() + CONTEXT)).claims().stream()
                .map(claim -> claim.act().id() + " " + String.join(",", new TreeSet<>(claim.by())))
                .toList();
        assertThat(read).as("%s: %s", example.where(), example.sentence()).contains(example.reads());
    }
}
