package org.rapporteur.ledger.question;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.reading.Reading;

/**
 * A report with its current reading and what persons made of it.
 *
 * @param text its characters as they came; offsets of quotes count its code points
 * @param reading the newest, as the program read it
 * @param claims in the order of the reading, those after them that only a person says
 * @param judgements those in force on its claims, earliest first
 * @param names of every party in it, by id
 */
public record ReportKept(
        Source source,
        String text,
        Reading reading,
        List<ReviewedClaim> claims,
        List<JudgementMade> judgements,
        Map<String, String> names) {
    public ReportKept {
        claims = List.copyOf(claims);
        judgements = List.copyOf(judgements);
        names = new TreeMap<>(names);
    }

    /** What a party is called in running text. */
    public String name(String party) {
        return Named.label(party, names.getOrDefault(party, party));
    }
}
