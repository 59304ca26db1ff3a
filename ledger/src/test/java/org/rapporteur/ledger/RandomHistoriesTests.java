package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.judge.Judgement.Kind;
import org.rapporteur.ledger.merge.Mention;
import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.question.Undertaking;
import org.rapporteur.reading.Novelty;

/**
 * The ledger beside a naive one in memory, through random histories of reports added and read again, judgements of every
 * kind, and questions as of earlier days. {@code -Drapporteur.histories=10000} runs so many, {@code
 * -Drapporteur.seed=…} begins at another seed.
 */
class RandomHistoriesTests {
    private static final int HISTORIES = Integer.getInteger("rapporteur.histories", 60);
    private static final long SEED = Long.getLong("rapporteur.seed", 1);
    private static final int EVENTS = 14;
    private static final Actor CLERK = Actor.person("A. Clerk");
    private static final LocalDate LATER = LocalDate.parse("2040-01-01");
    private static final List<String> WORDS =
            List.of("lamps", "ferries", "radar", "wells", "clinics", "pilots", "bridges", "seeds");

    @TempDir
    Path folder;

    private static final class Days extends Clock {
        private Instant now = Instant.parse("2030-01-01T12:00:00Z");

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

        LocalDate today() {
            return LocalDate.ofInstant(now, ZoneOffset.UTC);
        }

        void pass() {
            now = now.plus(Duration.ofDays(1));
        }
    }

    /** One history while it runs. */
    private static final class History {
        private final Random random;
        private final Days days = new Days();
        private final Ledger ledger;
        private final NaiveLedger naive = new NaiveLedger();
        private final List<LocalDate> known = new ArrayList<>();
        private final List<Telling> told = new ArrayList<>();

        History(long seed, Path file) {
            this.random = new Random(seed);
            this.ledger = Ledger.open(file, LedgerOptions.standard().clock(days));
        }

        void event() {
            int dice = random.nextInt(10);
            int before = naive.size();
            if (dice < 4 || naive.tellings().size() < 2) {
                add(telling(random, told.size()));
            } else if (dice < 7) {
                pair();
            } else if (dice < 9) {
                claim();
            } else {
                undo();
            }
            if (naive.size() > before) {
                known.add(days.today());
                days.pass();
            }
        }

        private void add(Telling telling) {
            boolean again = !told.isEmpty() && random.nextInt(5) == 0;
            Telling next = again ? any(told).engine(Integer.toString(2 + random.nextInt(99_999))) : telling;
            told.add(next);
            ledger.add(next.report(), next.reading());
            naive.add(next.reading());
        }

        private void pair() {
            List<String> tellings = naive.tellings();
            String a = any(tellings);
            String b = any(tellings);
            Kind kind = any(List.of(Kind.SAME, Kind.SAME, Kind.NOT_SAME, Kind.UNSURE));
            if (!a.equals(b)) {
                judge(Judgement.of(kind, a, b, null));
            }
        }

        private void claim() {
            List<String> claims = naive.claims();
            if (!claims.isEmpty()) {
                String claim = any(claims);
                judge(
                        random.nextBoolean()
                                ? Judgement.of(Kind.REJECTED, claim, null)
                                : Judgement.corrected(
                                        claim, Map.of("amount", 1 + random.nextInt(3) + "000000 USD"), null));
            }
        }

        private void undo() {
            List<Long> undoable = naive.undoable();
            if (!undoable.isEmpty()) {
                judge(Judgement.of(Kind.UNDO, any(undoable).toString(), null));
            }
        }

        private void judge(Judgement judgement) {
            naive.judge(ledger.judge(judgement, CLERK), judgement);
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        /** Asks both what was known after some number of events. */
        void compare(String seed) {
            int events = 1 + random.nextInt(naive.size());
            Brief brief = ledger.asKnown(known.get(events - 1)).brief("ASEAN-JPN", null, LATER);
            assertThat(shown(brief.contributions()))
                    .as("gifts, %s after %d events", seed, events)
                    .isEqualTo(naive.matters(Mention.Kind.CONTRIBUTION, events));
            assertThat(shown(brief.undertakings().stream()
                            .map(Undertaking::matter)
                            .toList()))
                    .as("undertakings, %s after %d events", seed, events)
                    .isEqualTo(naive.matters(Mention.Kind.UNDERTAKING, events));
        }

        private static Set<String> shown(Collection<Matter> matters) {
            Set<String> shown = new TreeSet<>();
            for (Matter matter : matters) {
                Set<String> claims = new TreeSet<>();
                matter.citations().forEach(citation -> claims.add(citation.claim()));
                shown.add(matter.id() + " " + matter.mentions() + " " + claims);
            }
            return shown;
        }
    }

    private static Telling telling(Random random, int number) {
        String day = LocalDate.parse("2021-01-01").plusDays(random.nextInt(40)).toString();
        long millions = 1 + random.nextInt(3);
        String sum = millions + " million dollars";
        String one = WORDS.get(random.nextInt(WORDS.size()));
        String other = WORDS.get(random.nextInt(WORDS.size()));
        String words = "gave " + sum + " for " + one + " and " + other + " in round " + number % 3;
        boolean money = random.nextInt(3) > 0;
        Novelty novelty = random.nextInt(8) == 0 ? Novelty.NEW : null;
        return random.nextBoolean()
                ? Tellings.gift("Outlet " + number, day, words, f -> fill(f, money, millions, sum, novelty))
                : Tellings.promise("Outlet " + number, day, words, f -> fill(f, money, millions, sum, novelty));
    }

    private static Telling.Fields fill(
            Telling.Fields fields, boolean money, long millions, String sum, @Nullable Novelty novelty) {
        Telling.Fields filled = money ? fields.money(millions * 1_000_000, "USD", sum) : fields;
        return novelty == null ? filled : filled.novelty(novelty);
    }

    @Test
    void theLedgerShowsWhatANaiveOneShows() throws IOException {
        Path empty = folder.resolve("empty.ledger");
        Ledger.open(empty).close();
        for (long seed = SEED; seed < SEED + HISTORIES; seed++) {
            Path file = folder.resolve("history.ledger");
            Files.copy(empty, file);
            History history = new History(seed, file);
            try (Ledger ledger = history.ledger) {
                for (int i = 0; i < EVENTS; i++) {
                    history.event();
                    if (i % 3 == 2) {
                        history.compare("seed " + seed);
                    }
                }
                history.compare("seed " + seed);
                assertThat(seed % 10 == 0 ? ledger.verify(Progress.SILENT).problems() : List.of())
                        .as("seed %d", seed)
                        .isEmpty();
            }
            Files.delete(file);
        }
    }

    @Test
    void theOrderOfIndependentWritersChangesNoView() {
        for (long seed = SEED; seed < SEED + 3; seed++) {
            Random random = new Random(seed);
            List<Telling> tellings = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                tellings.add(telling(random, i));
            }
            String expected = digest(folder.resolve("a" + seed), tellings);
            Collections.shuffle(tellings, random);
            assertThat(digest(folder.resolve("b" + seed), tellings))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    private static String digest(Path file, List<Telling> tellings) {
        try (Ledger ledger = Ledger.open(file)) {
            tellings.forEach(telling -> ledger.add(telling.report(), telling.reading()));
            return ledger.viewDigest();
        }
    }
}
