package org.rapporteur.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerOptions;
import org.rapporteur.ledger.entry.Actor;

class StoreTests {
    private static final LedgerOptions OPTIONS = LedgerOptions.standard();

    @TempDir
    Path folder;

    private static long append(Store store, String body) {
        return store.write(
                writes -> writes.append(Instant.EPOCH, Actor.person("A clerk"), "note", 1, new byte[] {1, 2, 3}, body)
                        .sequence());
    }

    private static long count(Store store) {
        return store.read(reads -> reads.entries().count());
    }

    @Test
    void aFullDiskLosesNothingThatWasThere() {
        Path file = folder.resolve("full.ledger");
        try (Store store = Store.open(file, OPTIONS)) {
            append(store, "small");
            store.limitPages(1);
            assertThatThrownBy(() -> append(store, "large ".repeat(100_000)))
                    .isInstanceOf(LedgerException.Full.class)
                    .hasMessageContaining("the disk is full");
            assertThat(count(store)).isEqualTo(1);
            store.limitPages(1_000_000);
            assertThat(append(store, "small again")).isEqualTo(2);
            assertThat(store.integrity()).isEqualTo("ok");
        }
    }

    @Test
    void aLedgerOpenedToReadTakesNothing() {
        Path file = folder.resolve("read.ledger");
        try (Store store = Store.open(file, OPTIONS)) {
            append(store, "one");
        }
        try (Store store = Store.openToRead(file, OPTIONS)) {
            assertThat(count(store)).isEqualTo(1);
            assertThatThrownBy(() -> append(store, "two")).isInstanceOf(LedgerException.ReadOnly.class);
        }
    }

    @Test
    void workThatFailsHalfwayLeavesNothing() {
        try (Store store = Store.open(folder.resolve("half.ledger"), OPTIONS)) {
            assertThatThrownBy(() -> store.write(writes -> {
                        writes.append(Instant.EPOCH, Actor.person("A clerk"), "note", 1, new byte[16], "x");
                        throw new IllegalStateException("power cut");
                    }))
                    .hasMessage("power cut");
            assertThat(count(store)).isZero();
        }
    }

    @Test
    void twoStoresOfOneFileWriteInTurn() {
        Path file = folder.resolve("two.ledger");
        try (Store one = Store.open(file, OPTIONS);
                Store other = Store.open(file, OPTIONS)) {
            append(one, "a");
            append(other, "b");
            assertThat(append(one, "c")).isEqualTo(3);
        }
    }

    @Test
    void aClosedLedgerIsOneFile() {
        Path file = folder.resolve("closed.ledger");
        try (Store store = Store.open(file, OPTIONS)) {
            append(store, "one");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**-wal").isDirectoryContaining("glob:**closed.ledger");
    }
}
