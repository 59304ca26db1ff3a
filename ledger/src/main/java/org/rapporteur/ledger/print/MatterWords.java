package org.rapporteur.ledger.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.question.Citation;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.question.Request;
import org.rapporteur.ledger.question.Undertaking;
import org.rapporteur.reading.Novelty;

/**
 * How undertakings, requests and contributions are worded.
 *
 * @param name gives the name of a party id
 * @param whats what other matters are, in quotation marks, by id
 */
record MatterWords(UnaryOperator<String> name, Map<String, String> whats) {
    /** Beneath a heading that names who undertakes it. */
    List<String> undertaking(Undertaking undertaking) {
        List<String> details = new ArrayList<>();
        add(details, "", undertaking.overdue() ? "OVERDUE" : null);
        progress(details, undertaking);
        return details;
    }

    /** By itself. */
    List<String> undertakingBy(Undertaking undertaking) {
        List<String> details = new ArrayList<>();
        add(details, "", undertaking.overdue() ? "OVERDUE" : null);
        details.add("by " + parties(undertaking.matter().givers()));
        progress(details, undertaking);
        return details;
    }

    private void progress(List<String> details, Undertaking undertaking) {
        add(details, "to ", nonEmpty(parties(undertaking.matter().recipients())));
        details.add(undertaking.stage().id());
        common(details, undertaking.matter());
    }

    List<String> wish(Undertaking undertaking) {
        List<String> details = new ArrayList<>();
        details.add("by " + parties(undertaking.matter().givers()));
        common(details, undertaking.matter());
        return details;
    }

    List<String> request(Request request) {
        Matter matter = request.matter();
        List<String> details = new ArrayList<>();
        details.add(parties(matter.givers()) + " asked"
                + (matter.recipients().isEmpty() ? "" : " " + parties(matter.recipients())));
        common(details, matter);
        Matter answer = request.answer();
        if (answer != null) {
            details.add("answered: " + answer.what() + " [" + Words.sources(answer.citations()) + "]");
        }
        return details;
    }

    List<String> contribution(Matter matter) {
        List<String> details = new ArrayList<>();
        details.add("by " + parties(matter.givers()));
        add(details, "to ", nonEmpty(parties(matter.recipients())));
        common(details, matter);
        return details;
    }

    private void common(List<String> details, Matter matter) {
        add(details, "for ", nonEmpty(parties(matter.beneficiaries())));
        add(details, "", matter.amount() == null ? null : Words.sum(matter.amount()));
        add(details, "due ", matter.due() == null ? null : Words.time(matter.due()));
        add(details, "", matter.novelty() == Novelty.CUMULATIVE ? "a total of several" : null);
        add(details, "", matter.mentions() > 1 ? "told " + matter.mentions() + " times" : null);
        for (String other : matter.perhaps()) {
            add(details, "perhaps the same as ", whats.get(other));
        }
    }

    String parties(List<String> ids) {
        return Words.and(ids.stream().map(name).toList());
    }

    /** Matters that stand in the same quotes are told together, above them. */
    static <T> List<Section.Block> grouped(List<T> all, Function<T, Matter> matter, Function<T, List<String>> details) {
        Map<List<String>, List<T>> byQuotes = new LinkedHashMap<>();
        for (T each : all) {
            List<String> quotes =
                    matter.apply(each).citations().stream().map(Citation::claim).toList();
            byQuotes.computeIfAbsent(quotes, q -> new ArrayList<>()).add(each);
        }
        List<Section.Block> blocks = new ArrayList<>();
        for (List<T> group : byQuotes.values()) {
            List<Section.Line> lines = new ArrayList<>();
            for (T each : group) {
                Matter m = matter.apply(each);
                lines.add(new Section.Line(
                        m.what(), String.join("; ", details.apply(each)), Words.sources(m.citations())));
            }
            blocks.add(new Section.Block(lines, matter.apply(group.get(0)).citations()));
        }
        return blocks;
    }

    static @Nullable String nonEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    static void add(List<String> details, String before, @Nullable String value) {
        if (value != null) {
            details.add(before + value);
        }
    }
}
