package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.entry.Chain;
import org.rapporteur.ledger.entry.Checkpoint;
import org.rapporteur.ledger.transfer.ImportException;

/** A ledger goes from one store to another and loses nothing. */
class TransferTests {
    @TempDir
    Path folder;

    private String exported = "";

    @BeforeEach
    void aLedgerWithEveryKindOfEntry() {
        try (Ledger ledger = Place.SQLITE.open(folder, "source")) {
            Tellings.several().forEach(telling -> add(ledger, telling));
            add(ledger, Tellings.otherOutletOf2021().engine("2"));
            ledger.erase(sha256(Tellings.numbered(2)), "asked for", Actor.person("A clerk"));
            exported = export(ledger);
        }
    }

    private static void add(Ledger ledger, Telling telling) {
        ledger.add(telling.report(), telling.reading());
    }

    private static String sha256(Telling telling) {
        return Chain.sha256(telling.report().text());
    }

    private static String export(Ledger ledger) {
        StringWriter out = new StringWriter();
        ledger.export(out, Progress.SILENT);
        return out.toString();
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("export.jsonl"), lines);
    }

    private List<String> lines() {
        return new ArrayList<>(exported.lines().toList());
    }

    @Test
    void fromFileToServerAndBackItIsTheSameToTheByte() throws IOException {
        try (Ledger server = Place.POSTGRESQL.open(folder, "server");
                Ledger back = Place.SQLITE.open(folder, "back")) {
            Checkpoint reached = server.importFrom(file(exported), Progress.SILENT);
            assertThat(export(server)).isEqualTo(exported);
            assertThat(server.verify(Progress.SILENT).problems()).isEmpty();
            back.importFrom(file(export(server)), Progress.SILENT);
            assertThat(export(back)).isEqualTo(exported);
            assertThat(back.checkpoint()).isEqualTo(reached);
            assertThat(back.viewDigest()).isEqualTo(server.viewDigest());
            assertThat(back.verify(Progress.SILENT).problems()).isEmpty();
        }
    }

    @Test
    void whatFollowsAnImportFollowsInTheChain() throws IOException {
        try (Ledger ledger = Place.SQLITE.open(folder, "target")) {
            ledger.importFrom(file(exported), Progress.SILENT);
            add(ledger, Tellings.numbered(9));
            assertThat(ledger.verify(Progress.SILENT).problems()).isEmpty();
        }
    }

    @Test
    void anImportGoesOnWhereItStopped() throws IOException {
        String earlier;
        try (Ledger ledger = Place.SQLITE.open(folder, "source")) {
            earlier = exported;
            add(ledger, Tellings.numbered(7));
            exported = export(ledger);
        }
        try (Ledger ledger = Place.SQLITE.open(folder, "target")) {
            ledger.importFrom(file(earlier), Progress.SILENT);
            ledger.importFrom(file(exported), Progress.SILENT);
            ledger.importFrom(file(exported), Progress.SILENT);
            assertThat(export(ledger)).isEqualTo(exported);
            assertThat(ledger.verify(Progress.SILENT).problems()).isEmpty();
        }
    }

    @Test
    void aLedgerWithOtherEntriesTakesNothing() throws IOException {
        Path file = file(exported);
        try (Ledger ledger = Place.SQLITE.open(folder, "target")) {
            add(ledger, Tellings.numbered(8));
            assertThatThrownBy(() -> ledger.importFrom(file, Progress.SILENT))
                    .isInstanceOf(ImportException.class)
                    .hasMessageContaining("expected a ledger without entries");
            assertThat(ledger.checkpoint().entries()).isEqualTo(2);
        }
    }

    private void refused(List<String> lines, int line, String message) throws IOException {
        Path file = file(String.join("\n", lines) + "\n");
        try (Ledger ledger = Place.SQLITE.open(folder, "refusing")) {
            assertThatThrownBy(() -> ledger.importFrom(file, Progress.SILENT))
                    .isInstanceOf(ImportException.class)
                    .hasMessageContaining(file + ":" + line + ": ")
                    .hasMessageContaining(message);
            assertThat(ledger.checkpoint()).isEqualTo(Checkpoint.NOTHING);
        }
    }

    @Test
    void aBrokenChainIsRefusedWithTheLineItBreaksIn() throws IOException {
        List<String> changed = lines();
        changed.set(3, changed.get(3).replace("Tokyo Gazette", "Kyoto Gazette"));
        refused(changed, 4, "the payload of entry 3 was changed");
        List<String> header = lines();
        header.set(2, header.get(2).replace("\"clearance\":\"open\"", "\"clearance\":\"secret\""));
        refused(header, 3, "the header of entry 2 was changed");
        List<String> missing = lines();
        missing.remove(4);
        refused(missing, 5, "expected entry 4, got entry 5");
        List<String> turned = lines();
        turned.add(2, turned.remove(3));
        refused(turned, 3, "expected entry 2, got entry 3");
    }

    @Test
    void anExportThatIsCutOffOrNoneIsRefused() throws IOException {
        List<String> cut = lines();
        cut.remove(cut.size() - 1);
        refused(cut, cut.size() + 1, "it is cut off");
        List<String> half = lines();
        half.set(5, half.get(5).substring(0, 50));
        refused(half.subList(0, 6), 6, "expected JSON");
        refused(List.of("{\"a\": 1}"), 1, "expected the first line of an export");
        refused(List.of("these are notes"), 1, "expected JSON");
        List<String> more = lines();
        more.add("{}");
        refused(more, more.size(), "expected nothing behind the end");
    }

    @Test
    void aPayloadThatIsGoneWithoutAnErasureIsRefused() throws IOException {
        List<String> lines = lines();
        String line = lines.get(2);
        lines.set(2, line.substring(0, line.indexOf("\"body\":")) + "\"body\":null}");
        refused(lines, lines.size(), "expected an erasure that tells why, got entries without payload: [2]");
    }

    @Test
    void aBackupMadeWhileOthersWriteIsALedger() throws IOException {
        Path copy = folder.resolve("backup.ledger");
        try (Ledger ledger = Place.SQLITE.open(folder, "source");
                Ledger writer = Place.SQLITE.open(folder, "source")) {
            Checkpoint before = ledger.checkpoint();
            add(writer, Tellings.numbered(20));
            assertThat(ledger.copy(copy)).isTrue();
            add(writer, Tellings.numbered(21));
            try (Ledger backup = Ledger.open(copy)) {
                assertThat(backup.verify(Progress.SILENT).problems()).isEmpty();
                assertThat(backup.checkpoint().entries()).isGreaterThan(before.entries());
                assertThat(backup.verifySince(before, Progress.SILENT).holds()).isTrue();
                add(backup, Tellings.numbered(22));
                assertThat(backup.verify(Progress.SILENT).problems()).isEmpty();
            }
        }
        assertThat(folder).isDirectoryNotContaining("glob:**-wal");
    }
}
