package org.rapporteur.reading.fuzz;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs again whatever the fuzzer found once, and the cases that it starts from. */
class FuzzFixesTests {
    static List<Path> reader() throws IOException, URISyntaxException {
        return cases("reader");
    }

    static List<Path> lexicon() throws IOException, URISyntaxException {
        return cases("lexicon");
    }

    @ParameterizedTest
    @MethodSource("reader")
    void textIsReadAndItsReadingHolds(Path file) throws IOException {
        ReaderFuzz.fuzzerTestOneInput(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("lexicon")
    void lexiconFileIsTakenOrRefusedByName(Path file) throws IOException {
        LexiconFuzz.fuzzerTestOneInput(Files.readAllBytes(file));
    }

    private static List<Path> cases(String folder) throws IOException, URISyntaxException {
        URL found = Objects.requireNonNull(FuzzFixesTests.class.getResource("/fuzz/" + folder));
        try (Stream<Path> files = Files.list(Path.of(found.toURI()))) {
            return files.sorted().toList();
        }
    }
}
