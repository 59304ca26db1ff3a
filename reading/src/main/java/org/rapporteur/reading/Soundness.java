package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks a reading against its text by nothing but code points counted anew, sharing no code with what made it: every
 * quote stands where it says, items and amounts lie within their claim or beside it in the text, ids are told apart.
 * Safe for any number of threads.
 */
public final class Soundness {
    private final int[] text;
    private final List<String> faults = new ArrayList<>();

    private Soundness(String text) {
        this.text = text.codePoints().toArray();
    }

    /** What does not hold in a reading of this text, a sentence each; empty where all does. */
    public static List<String> faults(String text, Reading reading) {
        Soundness check = new Soundness(text);
        check.claims(reading);
        for (Meeting meeting : reading.meetings()) {
            check.stands("meeting " + meeting.id(), meeting.quote());
        }
        for (NotUnderstood passage : reading.notUnderstood()) {
            check.stands("what was not understood", passage.quote());
        }
        return List.copyOf(check.faults);
    }

    private void claims(Reading reading) {
        Set<String> ids = new HashSet<>();
        Set<String> meetings = new HashSet<>();
        reading.meetings().forEach(meeting -> meetings.add(meeting.id()));
        for (Claim claim : reading.claims()) {
            String name = "claim " + claim.id();
            claim(name, claim);
            if (!ids.add(claim.id())) {
                faults.add(name + ": the id stands twice");
            }
            if (claim.at() != null && !meetings.contains(claim.at())) {
                faults.add(name + ": is at a meeting that is not told: " + claim.at());
            }
        }
    }

    private void claim(String name, Claim claim) {
        stands(name, claim.quote());
        claim.evidence().forEach((field, quote) -> stands(name + ", evidence of " + field, quote));
        stands(name + ", condition", claim.condition());
        if (claim.amount() != null) {
            stands(name + ", amount", claim.amount().quote());
        }
        for (Item item : claim.items()) {
            String what = name + ", item " + item.id();
            within(what, item.quote(), claim.quote());
            stands(what + ", lead", item.lead());
            if (item.amount() != null) {
                within(what + ", amount", item.amount().quote(), claim.quote());
            }
        }
    }

    private void within(String what, Quote inner, Quote outer) {
        stands(what, inner);
        if (inner.start() < outer.start() || inner.end() > outer.end()) {
            faults.add(what + ": [" + inner.start() + ", " + inner.end() + ") is not within [" + outer.start() + ", "
                    + outer.end() + ")");
        }
    }

    private void stands(String what, @Nullable Quote quote) {
        if (quote == null) {
            return;
        }
        int[] quoted = quote.text().codePoints().toArray();
        boolean inside =
                quote.start() >= 0 && quote.end() <= text.length && quote.end() - quote.start() == quoted.length;
        for (int i = 0; inside && i < quoted.length; i++) {
            inside = text[quote.start() + i] == quoted[i];
        }
        if (!inside || quoted.length == 0) {
            faults.add(
                    what + ": \"" + quote.text() + "\" does not stand at [" + quote.start() + ", " + quote.end() + ")");
        }
    }
}
