package org.rapporteur.ledger.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a ledger had come: printed and kept elsewhere, it shows later whether anything up to there was rewritten.
 *
 * @param entries how many there were
 * @param head hash of the last of them; {@link Chain#START} where there was none
 */
public record Checkpoint(long entries, String head) {
    /** Of a ledger without entries. */
    public static final Checkpoint NOTHING = new Checkpoint(0, Chain.START);

    private static final Pattern FORM = Pattern.compile("(?<entries>[0-9]{1,18}):(?<head>[0-9a-f]{64})");

    /**
     * From its words, as {@link #toString} gives them.
     *
     * @throws IllegalArgumentException if they are none
     */
    public static Checkpoint of(String words) {
        Matcher matcher = FORM.matcher(words.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "expected a checkpoint such as 12:9f86d081… (entries, colon, 64 hex digits), got '" + words + "'");
        }
        return new Checkpoint(Long.parseLong(matcher.group("entries")), matcher.group("head"));
    }

    /** Number of entries, colon, hash. */
    @Override
    public String toString() {
        return entries + ":" + head;
    }
}
