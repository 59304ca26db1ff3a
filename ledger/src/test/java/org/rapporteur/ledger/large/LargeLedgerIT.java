package org.rapporteur.ledger.large;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.ledger.Addition;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Place;

/**
 * How fast a ledger takes reports and answers, and how large it gets. A few reports by default, which only shows that it
 * runs; {@code -Drapporteur.reports=100000} makes a million claims. Figures are printed.
 */
@ParameterizedClass
@EnumSource
class LargeLedgerIT {
    private static final int REPORTS = Integer.getInteger("rapporteur.reports", 40);
    private static final int BODIES = Math.max(4, REPORTS / 20);
    private static final int TOGETHER = 100;
    private static final int ASKED = Integer.getInteger("rapporteur.questions", 10);

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private final Random random = new Random(3);

    @Test
    void aLargeLedgerIsMadeAndAsked() throws IOException {
        try (Ledger ledger = place.open(folder, "large")) {
            double[] seconds = fill(ledger);
            int tenth = Math.max(1, seconds.length / 10);
            double first = sum(seconds, 0, tenth);
            double last = sum(seconds, seconds.length - tenth, seconds.length);
            double all = sum(seconds, 0, seconds.length);
            say("%d claims, %.0f claims/s; last tenth %.2f times the first", claims(), claims() / all, last / first);
            place.flush(folder, "large");
            say("%.0f bytes a claim", (double) size() / claims());
            ask("who", () -> ledger.who("chair", "council" + random.nextInt(4), LocalDate.of(2010, 5, 1)));
            ask("find", () -> ledger.find("from:" + party() + " act:commit school since:2010", 100));
            ask("find words", () -> ledger.find("hospital equipment Arden to:" + party(), 100));
            ask("brief", () -> ledger.brief(party() + "-MMR", null, null));
            assertThat(ledger.checkpoint().entries()).isGreaterThanOrEqualTo(2L * REPORTS);
            assertThat(ledger.find("school", 5)).isNotEmpty();
        }
    }

    private String party() {
        String party = Vocabulary.party(random);
        return party.equals("MMR") ? "JPN" : party;
    }

    private static long claims() {
        return (long) REPORTS * MadeUpReport.CLAIMS;
    }

    /** Seconds for each batch, without those for making the reports up. */
    private double[] fill(Ledger ledger) {
        List<Double> seconds = new ArrayList<>();
        for (int begin = 1; begin <= REPORTS; begin += TOGETHER) {
            List<Addition> additions = IntStream.range(begin, Math.min(begin + TOGETHER, REPORTS + 1))
                    .mapToObj(number -> MadeUpReport.of(number, BODIES))
                    .toList();
            long begun = System.nanoTime();
            ledger.addAll(additions);
            seconds.add((System.nanoTime() - begun) / 1e9);
            if (begin % 10_000 == 1 && begin > 1) {
                say("%d reports, the last hundred in %.2f s", begin - 1, seconds.get(seconds.size() - 1));
            }
        }
        return seconds.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double sum(double[] values, int from, int to) {
        return IntStream.range(from, to).mapToDouble(i -> values[i]).sum();
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.walk(place.files(folder, "large"))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private void ask(String name, Runnable question) {
        question.run();
        double[] millis = IntStream.range(0, ASKED)
                .mapToDouble(i -> {
                    long begun = System.nanoTime();
                    question.run();
                    return (System.nanoTime() - begun) / 1e6;
                })
                .sorted()
                .toArray();
        say("%s: median %.1f ms, p95 %.1f ms", name, millis[millis.length / 2], millis[millis.length * 95 / 100]);
    }

    private void say(String format, Object... values) {
        System.out.println("large " + place + ": " + String.format(Locale.ROOT, format, values));
    }
}
