package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ManyWritersTests {
    @Parameter
    Place place;

    @TempDir
    Path folder;

    private static void run(List<Callable<Outcome>> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Outcome> done : threads.invokeAll(work)) {
                assertThat(done.get().kind()).isEqualTo(Outcome.Kind.ADDED);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Outcome> adding(Ledger ledger, int number) {
        Telling telling = Tellings.numbered(number);
        return () -> ledger.add(telling.report(), telling.reading());
    }

    /** Each report stands there once with its reading, beside whatever the program links. */
    private static void assertHolds(Ledger ledger, int reports) {
        StringWriter lines = new StringWriter();
        ledger.export(lines, Progress.SILENT);
        assertThat(lines.toString().lines())
                .filteredOn(line -> line.contains("\"kind\":\"report\""))
                .hasSize(reports);
        assertThat(lines.toString().lines())
                .filteredOn(line -> line.contains("\"kind\":\"reading\""))
                .hasSize(reports);
    }

    @Test
    void oneLedgerMayBeUsedByManyThreads() throws InterruptedException, ExecutionException {
        try (Ledger ledger = place.open(folder, "one")) {
            List<Callable<Outcome>> work = new ArrayList<>();
            for (int i = 1; i <= 8; i++) {
                work.add(adding(ledger, i));
            }
            run(work);
            assertThat(ledger.verify(Progress.SILENT).problems()).isEmpty();
            assertHolds(ledger, 8);
        }
    }

    @Test
    void aNewLedgerMayBeOpenedByTwoAtOnce() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 2; round++) {
            String name = "new" + round;
            List<Callable<Outcome>> work = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                int number = i;
                work.add(() -> {
                    try (Ledger ledger = place.open(folder, name)) {
                        return adding(ledger, number).call();
                    }
                });
            }
            run(work);
            try (Ledger ledger = place.open(folder, name)) {
                assertThat(ledger.verify(Progress.SILENT).problems()).isEmpty();
                assertHolds(ledger, 3);
            }
        }
    }
}
