package org.rapporteur.ledger.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.ledger.question.Citation;
import org.rapporteur.ledger.question.Doubt;
import org.rapporteur.ledger.question.Finding;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.question.MergeFigures;
import org.rapporteur.ledger.question.Named;

/** What waits for a person, for people. */
public final class DoubtText {
    private DoubtText() {}

    /**
     * One doubt with its quotes.
     *
     * @param names of parties, by id
     * @param width columns of a line
     */
    public static String write(Doubt doubt, Map<String, String> names, int width) {
        Wrapped out = new Wrapped(width);
        if (doubt instanceof Doubt.OfClaim claim) {
            claim(out, claim.finding(), names);
        } else if (doubt instanceof Doubt.OfPair pair) {
            pair(out, pair, names);
        }
        return out.toString();
    }

    private static void claim(Wrapped out, Finding finding, Map<String, String> names) {
        String to = finding.to().isEmpty() ? "" : " → " + parties(finding.to(), names);
        String amount = finding.amount() == null ? "" : ", " + Words.sum(finding.amount());
        String said = finding.said() == null ? "undated" : finding.said().toString();
        String sure = String.format(Locale.ROOT, ", %.0f%% sure", finding.confidence() * 100);
        out.paragraph(
                "", "  ", said + "  " + finding.act().id() + ": " + parties(finding.by(), names) + to + amount + sure);
        quote(out, finding.citation());
    }

    private static void pair(Wrapped out, Doubt.OfPair pair, Map<String, String> names) {
        String question =
                switch (pair.relation()) {
                    case "fulfils" -> "Does the first fulfil the second?";
                    case "answers" -> "Does the first answer the second?";
                    default -> "Are these two one?";
                };
        out.paragraph("", "  ", question + (pair.why().isEmpty() || pair.score() == 0 ? "" : " (" + pair.why() + ")"));
        matter(out, "1 ", pair.one(), names);
        matter(out, "2 ", pair.other(), names);
    }

    private static void matter(Wrapped out, String number, Matter matter, Map<String, String> names) {
        List<String> details = new ArrayList<>();
        details.add(matter.kind().id() + " by " + parties(matter.givers(), names));
        if (!matter.recipients().isEmpty()) {
            details.add("to " + parties(matter.recipients(), names));
        }
        if (matter.amount() != null) {
            details.add(Words.sum(matter.amount()));
        }
        if (matter.due() != null) {
            details.add("due " + Words.time(matter.due()));
        }
        out.paragraph("  " + number, "    ", matter.what() + " (" + String.join("; ", details) + ")");
        quote(out, matter.citations().get(0));
    }

    private static void quote(Wrapped out, Citation citation) {
        out.paragraph(
                "    “",
                "     ",
                citation.quote().text() + "”",
                citation.source().line());
    }

    private static String parties(List<String> ids, Map<String, String> names) {
        return Words.and(ids.stream()
                .map(id -> Named.label(id, names.getOrDefault(id, id)))
                .toList());
    }

    /** How records were merged, a line for each kind. */
    public static String merges(List<MergeFigures> all) {
        StringBuilder out = new StringBuilder();
        for (MergeFigures of : all) {
            out.append(String.format(
                    Locale.ROOT,
                    "%-8s %d proposed: %d joined by the program, %d unsure; by persons %d joined, %d refused, %d undone%n"
                            .replace("%n", "\n"),
                    of.kind(),
                    of.proposed(),
                    of.byProgram(),
                    of.unsure(),
                    of.byPerson(),
                    of.refused(),
                    of.undone()));
        }
        return out.toString();
    }
}
