package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.exchange.ReadingCsv;
import org.rapporteur.exchange.ReadingJson;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Report;

/** The same text gives the same bytes, whoever else is reading and wherever the machine stands. */
class SameBytesTests {
    private static final Path SAMPLES = Path.of(System.getProperty("rapporteur.home", ".."), "samples");
    private static final List<String> NAMES =
            List.of("horn-2026-wire", "turkiye-spokesperson-2023-briefing", "paraguay-uruguay-2014-release");
    private static final int ROUNDS = 20;

    private static List<Report> reports = List.of();
    private static List<String> expected = List.of();

    private final Locale usual = Locale.getDefault();

    @BeforeAll
    static void readOnce() throws IOException {
        List<Report> texts = new ArrayList<>();
        for (String name : NAMES) {
            texts.add(Report.of(Files.readString(SAMPLES.resolve(name + ".txt"))));
        }
        reports = texts;
        Reader reader = Reader.standard();
        expected = texts.stream().map(report -> written(reader, report)).toList();
    }

    @AfterEach
    void backToTheUsualLocale() {
        Locale.setDefault(usual);
    }

    private static String written(Reader reader, Report report) {
        Reading reading = reader.read(report);
        return ReadingJson.write(reading) + ReadingCsv.lines(reading, "report.txt");
    }

    /** Every report so many times over, all threads on one reader. */
    private static List<String> readMany(Reader reader, int threads, int rounds)
            throws InterruptedException, ExecutionException {
        List<Callable<String>> work = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            reports.forEach(report -> work.add(() -> written(reader, report)));
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<String> all = new ArrayList<>();
            for (Future<String> one : pool.invokeAll(work)) {
                all.add(one.get());
            }
            return all;
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<String> expectedTimes(int rounds) {
        return Collections.nCopies(rounds, expected).stream()
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void theSamplesReadHereMakeClaims() {
        assertThat(expected).allSatisfy(text -> assertThat(text).contains("\"quote\""));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void threadsDoNotShow(int threads) throws InterruptedException, ExecutionException {
        assertThat(readMany(Reader.standard(), threads, ROUNDS)).isEqualTo(expectedTimes(ROUNDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab", "lt-LT"})
    void theLocaleDoesNotShow(String tag) throws InterruptedException, ExecutionException {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(readMany(Reader.standard(), 2, 2)).isEqualTo(expectedTimes(2));
    }
}
