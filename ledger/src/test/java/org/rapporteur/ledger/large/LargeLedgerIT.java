package org.rapporteur.ledger.large;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.ledger.Addition;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerOptions;
import org.rapporteur.ledger.Place;

/**
 * How fast a ledger takes reports and answers, and how large it gets. A few reports by default, which only shows that it
 * runs; {@code -Drapporteur.reports=100000} makes a million claims, {@code -Drapporteur.place=SQLITE} keeps to one kind of
 * place. Figures are printed: by the clock, and by the processor's time of the thread that adds, which does not count what
 * a server does, and does not grow where other programs have the processor.
 */
@ParameterizedClass
@MethodSource("places")
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
    private final Hours hours = new Hours();

    static List<Place> places() {
        String only = System.getProperty("rapporteur.place");
        return only == null ? List.of(Place.values()) : List.of(Place.valueOf(only));
    }

    /** A clock that goes on when it is told to. */
    private static final class Hours extends Clock {
        private Instant now = Instant.parse("2030-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void pass() {
            now = now.plus(Duration.ofHours(1));
        }
    }

    /** Seconds that something took, by the clock and of the processor's time. */
    private record Seconds(double clock, double processor) {}

    @Test
    void aLargeLedgerIsMadeAndAsked() throws IOException {
        LedgerOptions options = LedgerOptions.standard().clock(hours);
        try (Ledger ledger = place.open(folder, "large", options)) {
            List<Seconds> seconds = fill(ledger);
            tell("by the clock", seconds.stream().mapToDouble(Seconds::clock).toArray());
            tell(
                    "of the processor's time",
                    seconds.stream().mapToDouble(Seconds::processor).toArray());
            place.flush(folder, "large");
            say("%.0f bytes a claim", (double) size() / claims());
            ask("who", () -> ledger.who("chair", "council" + random.nextInt(4), LocalDate.of(2010, 5, 1)));
            ask("find", () -> ledger.find("from:" + party() + " act:commit school since:2010", 100));
            ask("find words", () -> ledger.find("hospital equipment Arden to:" + party(), 100));
            ask("brief", () -> ledger.brief(party() + "-MMR", null, null));
            LocalDate halfway = LocalDate.parse("2030-01-01").plusDays(seconds.size() / 48);
            ask("brief as known", () -> ledger.asKnown(halfway).brief(party() + "-MMR", null, null));
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

    private void tell(String how, double[] seconds) {
        int tenth = Math.max(1, seconds.length / 10);
        double first = sum(seconds, 0, tenth);
        double last = sum(seconds, seconds.length - tenth, seconds.length);
        double perSecond = claims() / sum(seconds, 0, seconds.length);
        say("%d claims, %.0f claims/s %s; last tenth %.2f times the first", claims(), perSecond, how, last / first);
    }

    /** For each batch, without what making the reports up took. */
    private List<Seconds> fill(Ledger ledger) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Seconds> seconds = new ArrayList<>();
        for (int begin = 1; begin <= REPORTS; begin += TOGETHER) {
            List<Addition> additions = IntStream.range(begin, Math.min(begin + TOGETHER, REPORTS + 1))
                    .mapToObj(number -> MadeUpReport.of(number, BODIES))
                    .toList();
            long begun = System.nanoTime();
            long used = threads.getCurrentThreadCpuTime();
            ledger.addAll(additions);
            Seconds taken =
                    new Seconds((System.nanoTime() - begun) / 1e9, (threads.getCurrentThreadCpuTime() - used) / 1e9);
            seconds.add(taken);
            hours.pass();
            if (begin % 1_000 == 1 && begin > 1) {
                say(
                        "%d reports, the last hundred in %.2f s, %.2f of the processor",
                        begin - 1, taken.clock(), taken.processor());
            }
        }
        return seconds;
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
