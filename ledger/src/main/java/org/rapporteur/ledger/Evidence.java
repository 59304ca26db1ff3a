package org.rapporteur.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.entry.Chain;
import org.rapporteur.reading.Amount;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Item;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Report;

/** Whether every quote of a reading stands in the text of its report. */
final class Evidence {
    private Evidence() {}

    /**
     * Refuses a reading that is not of this text to the character.
     *
     * @throws IllegalArgumentException saying which quote it was
     */
    static void check(Report report, Reading reading) {
        String sha256 = Chain.sha256(report.text());
        if (!sha256.equals(reading.report().sha256())) {
            throw new IllegalArgumentException("expected a reading of the text " + sha256 + ", got one of "
                    + reading.report().sha256());
        }
        List<String> bad = misquotes(report.text(), reading);
        if (!bad.isEmpty()) {
            throw new IllegalArgumentException("expected quotes that stand in the text, got " + bad.get(0));
        }
    }

    /** Every quote of a reading that does not stand in a text, for a person to read. */
    static List<String> misquotes(String text, Reading reading) {
        int length = text.codePointCount(0, text.length());
        List<String> bad = new ArrayList<>();
        each(reading, quote -> {
            if (quote.end() > length || !quote.in(text).equals(quote.text())) {
                bad.add("'" + quote.text() + "' at [" + quote.start() + ", " + quote.end() + ")");
            }
        });
        return bad;
    }

    /** How many quotes a reading has. */
    static int count(Reading reading) {
        int[] count = {0};
        each(reading, quote -> count[0]++);
        return count[0];
    }

    private static void each(Reading reading, Consumer<Quote> visitor) {
        reading.claims().forEach(claim -> each(claim, visitor));
        reading.meetings().forEach(meeting -> visitor.accept(meeting.quote()));
        reading.notUnderstood().forEach(passage -> visitor.accept(passage.quote()));
    }

    private static void each(Claim claim, Consumer<Quote> visitor) {
        visitor.accept(claim.quote());
        claim.evidence().values().forEach(visitor);
        amount(claim.amount(), visitor);
        if (claim.condition() != null) {
            visitor.accept(claim.condition());
        }
        for (Item item : claim.items()) {
            visitor.accept(item.quote());
            amount(item.amount(), visitor);
            if (item.lead() != null) {
                visitor.accept(item.lead());
            }
        }
    }

    private static void amount(@Nullable Amount amount, Consumer<Quote> visitor) {
        if (amount != null) {
            visitor.accept(amount.quote());
        }
    }
}
