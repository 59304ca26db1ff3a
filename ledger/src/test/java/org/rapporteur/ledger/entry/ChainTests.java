package org.rapporteur.ledger.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChainTests {
    private static Entry entry(long sequence, String name, String kind, String previous) {
        return Chain.next(sequence, Instant.EPOCH, Actor.program(name, "1"), kind, 1, "ab", previous);
    }

    /** The form must never change by accident: this hash was reckoned apart, from docs/ledger-file.md. */
    @Test
    void theHashIsTheDocumentedOne() {
        assertThat(entry(1, "rapporteur", "report", Chain.START).hash())
                .isEqualTo("f3512dd218654b5f0af53f517a625637302b14f165802bd433f2d1a7b35961f8");
    }

    @Test
    void everyFieldOfTheHeaderCounts() {
        Entry one = entry(1, "x", "report", Chain.START);
        assertThat(entry(2, "x", "report", Chain.START).hash()).isNotEqualTo(one.hash());
        assertThat(entry(1, "y", "report", Chain.START).hash()).isNotEqualTo(one.hash());
        assertThat(entry(1, "x", "reading", Chain.START).hash()).isNotEqualTo(one.hash());
        assertThat(entry(1, "x", "report", one.hash()).hash()).isNotEqualTo(one.hash());
        Entry secret = new Entry(1, Instant.EPOCH, one.actor(), "report", 1, "secret", "ab", Chain.START, "");
        assertThat(Chain.hash(secret)).isNotEqualTo(one.hash());
    }

    @Test
    void fieldsDoNotRunIntoEachOther() {
        Entry one = Chain.next(1, Instant.EPOCH, Actor.program("ab", "c"), "k", 1, "h", Chain.START);
        Entry other = Chain.next(1, Instant.EPOCH, Actor.program("a", "bc"), "k", 1, "h", Chain.START);
        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    @Test
    void theSaltHidesShortPayloads() {
        assertThat(Chain.payloadHash(new byte[] {1}, "yes")).isNotEqualTo(Chain.payloadHash(new byte[] {2}, "yes"));
    }
}
