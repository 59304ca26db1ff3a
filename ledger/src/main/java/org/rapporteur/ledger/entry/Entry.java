package org.rapporteur.ledger.entry;

import java.time.Instant;

/**
 * The header of one entry: what the chain is made of. Its payload stands apart, so that it can be erased by law without
 * breaking the chain.
 *
 * @param sequence from 1, without gaps
 * @param time when it was entered
 * @param actor who entered it
 * @param kind "report", "reading" …: what the payload is
 * @param schema version of the payload's form, from 1
 * @param clearance label of who may see it; "open" where nothing was said
 * @param payloadHash SHA-256 over the salt's bytes and the payload in UTF-8, lower-case hex
 * @param previous hash of the entry before, {@link Chain#START} for the first
 * @param hash of this header, see {@link Chain#hash}
 */
public record Entry(
        long sequence,
        Instant time,
        Actor actor,
        String kind,
        int schema,
        String clearance,
        String payloadHash,
        String previous,
        String hash) {
    /** Kind of an entry whose payload is a report with its text. */
    public static final String REPORT = "report";

    /** Kind of an entry whose payload is a reading of a report that was entered before. */
    public static final String READING = "reading";

    /** Kind of an entry whose payload is a judgement of a person or of the program. */
    public static final String JUDGEMENT = "judgement";

    /** Kind of an entry that tells which payloads were erased by law, and why. */
    public static final String ERASURE = "erasure";

    /** The label of an entry of which nothing else was said. */
    public static final String OPEN = "open";
}
