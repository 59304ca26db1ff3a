package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.entry.Chain;
import org.rapporteur.ledger.judge.Judgement;

/** A report that is erased by law is gone, and the chain holds. */
@ParameterizedClass
@EnumSource
class ErasureTests {
    private static final Actor CLERK = Actor.person("A clerk");
    private static final String QUOTE = "Japan gave 50 million US dollars to set up the regional health centre";

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private final List<byte[]> salts = new ArrayList<>();

    private Ledger open() {
        LedgerOptions standard = LedgerOptions.standard();
        return place.open(
                folder, "erased", new LedgerOptions(standard.clock(), standard.patience(), standard.parties(), () -> {
                    byte[] salt = standard.salts().get();
                    salts.add(salt);
                    return salt;
                }));
    }

    private static void add(Ledger ledger, Telling telling) {
        ledger.add(telling.report(), telling.reading());
    }

    private static String sha256(Telling telling) {
        return Chain.sha256(telling.report().text());
    }

    /** Whether a file of the ledger holds some bytes. */
    private boolean standsOnDisk(byte[] sought) throws IOException {
        try (Stream<Path> files = Files.walk(place.files(folder, "erased"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (contains(Files.readAllBytes(file), sought)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean standsOnDisk(String sought) throws IOException {
        return standsOnDisk(sought.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean contains(byte[] bytes, byte[] sought) {
        for (int i = 0; i + sought.length <= bytes.length; i++) {
            if (bytes[i] == sought[0] && Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void textQuotesAndSaltsVanishFromTheDiskAndTheChainHolds() throws IOException {
        try (Ledger ledger = open()) {
            add(ledger, Tellings.otherOutletOf2021());
            int before = salts.size();
            add(ledger, Tellings.meetingOf2021());
            add(ledger, Tellings.meetingOf2021().engine("2"));
            List<byte[]> gone = List.of(salts.get(before), salts.get(before + 1));
            add(ledger, Tellings.numbered(1));
            place.flush(folder, "erased");
            assertThat(standsOnDisk(QUOTE)).isTrue();
            assertThat(standsOnDisk(HexFormat.of().formatHex(gone.get(0)))).isTrue();

            Erasure erasure = ledger.erase(sha256(Tellings.meetingOf2021()).substring(0, 12), "asked for", CLERK);

            assertThat(erasure.entries()).hasSize(3);
            place.flush(folder, "erased");
            for (String words : new String[] {QUOTE, "set up the regional health", "farm produce", "Mr S", "UNCLOS"}) {
                assertThat(standsOnDisk(words)).as(words).isFalse();
            }
            for (byte[] salt : gone) {
                assertThat(standsOnDisk(HexFormat.of().formatHex(salt))).isFalse();
            }
            assertThat(standsOnDisk("for the new regional health centre")).isTrue();
            assertThat(ledger.verify(Progress.SILENT).problems()).isEmpty();
        }
    }

    @Test
    void viewsShowItNoMoreAndAreWhatTheEntriesGive() {
        try (Ledger ledger = open()) {
            add(ledger, Tellings.otherOutletOf2021());
            String without = ledger.viewDigest();
            add(ledger, Tellings.meetingOf2021());
            assertThat(ledger.terms("coordinator", "ASEAN-JPN").terms()).isNotEmpty();
            ledger.erase(sha256(Tellings.meetingOf2021()), "asked for", CLERK);
            assertThat(ledger.terms("coordinator", "ASEAN-JPN").terms()).isEmpty();
            assertThat(ledger.brief("ASEAN-JPN", null, null).contributions())
                    .singleElement()
                    .satisfies(gift -> assertThat(gift.mentions()).isEqualTo(1));
            assertThat(ledger.viewDigest()).isEqualTo(without);
            assertThat(ledger.verify(Progress.SILENT).problems()).isEmpty();
        }
    }

    @Test
    void whatPersonsEnteredAboutItGoesToo() throws IOException {
        Telling erased = Tellings.meetingOf2021();
        String claim = erased.reading().claims().get(2).id();
        try (Ledger ledger = open()) {
            add(ledger, erased);
            ledger.judge(Judgement.corrected(claim, Map.of("to", List.of("LAO")), "a matter of Mr Nobody's"), CLERK);
            place.flush(folder, "erased");
            assertThat(standsOnDisk("Mr Nobody")).isTrue();
            ledger.erase(sha256(erased), "asked for", CLERK);
            place.flush(folder, "erased");
            assertThat(standsOnDisk("Mr Nobody")).isFalse();
            assertThat(ledger.verify(Progress.SILENT).problems()).isEmpty();
        }
    }

    @Test
    void itIsNotRecordedAgainAndOthersWithItsWordsAreNamed() {
        Telling first = Tellings.promise("First Courier", "2022-01-01", "promised a school", f -> f);
        Telling copy = Tellings.promise("Second Courier", "2022-01-01", "promised a school", f -> f);
        try (Ledger ledger = open()) {
            add(ledger, first);
            add(ledger, copy);
            assertThat(ledger.erase(sha256(first), "asked for", CLERK).sameWords())
                    .containsExactly(sha256(copy));
            assertThat(ledger.add(first.report(), first.reading()).kind()).isEqualTo(Outcome.Kind.ERASED);
            assertThat(ledger.add(copy.report(), copy.reading()).kind()).isEqualTo(Outcome.Kind.ALREADY_KNOWN);
        }
    }

    @Test
    void aReportThatIsNotThereIsSaidSo() {
        try (Ledger ledger = open()) {
            add(ledger, Tellings.numbered(1));
            assertThatThrownBy(() -> ledger.erase("0123456789abcdef", "asked for", CLERK))
                    .hasMessageContaining("with which none begins");
            assertThatThrownBy(() -> ledger.erase("all", "asked for", CLERK)).hasMessageContaining("six digits");
        }
    }
}
