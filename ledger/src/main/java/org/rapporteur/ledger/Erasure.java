package org.rapporteur.ledger;

import java.util.List;

/**
 * What erasing a report did.
 *
 * @param report SHA-256 of its text
 * @param sequence of the entry that tells of the erasure
 * @param entries whose payloads are gone: the report's, its readings', and those of persons that were about them
 * @param sameWords SHA-256 of other reports in which a sentence quoted from it stands too; they are left as they are
 */
public record Erasure(String report, long sequence, List<Long> entries, List<String> sameWords) {
    public Erasure {
        entries = List.copyOf(entries);
        sameWords = List.copyOf(sameWords);
    }
}
