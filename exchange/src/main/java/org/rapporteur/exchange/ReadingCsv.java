package org.rapporteur.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Amount;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Description;
import org.rapporteur.reading.Item;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.Topic;

/**
 * A reading as CSV (RFC 4180, UTF-8), one line per item of a claim, or one per claim without items. The columns are
 * described in docs/formats.md.
 *
 * <p>The amount stands on the line of the item that it measures; where no item has one of its own, on the claim's first
 * line alone, so that a column's sum counts nothing twice. A text that a spreadsheet would take for a formula is led by
 * an apostrophe.
 */
public final class ReadingCsv {
    private static final List<String> COLUMNS = List.of(
            "file",
            "report",
            "published",
            "publisher",
            "title",
            "url",
            "claim",
            "item",
            "act",
            "by",
            "to",
            "for",
            "speaker",
            "office",
            "speaker_for",
            "content",
            "amount",
            "currency",
            "unit",
            "qualifier",
            "due_first",
            "due_last",
            "when_first",
            "when_last",
            "strength",
            "polarity",
            "novelty",
            "at",
            "about",
            "role",
            "body",
            "term_first",
            "term_last",
            "predecessor",
            "successor",
            "attribution",
            "start",
            "end",
            "quote",
            "rule",
            "confidence");

    private ReadingCsv() {}

    /** The line of column names, with its line end. */
    public static String header() {
        return String.join(",", COLUMNS) + "\r\n";
    }

    /**
     * The lines of a reading, each with its line end; empty for a reading without claims.
     *
     * @param file name of the report's file, or ""
     */
    public static String lines(Reading reading, String file) {
        StringBuilder out = new StringBuilder();
        for (Claim claim : reading.claims()) {
            if (claim.items().isEmpty()) {
                append(line(reading.report(), file, claim, null, claim.amount()), out);
            }
            for (Item item : claim.items()) {
                append(line(reading.report(), file, claim, item, amountOf(claim, item)), out);
            }
        }
        return out.toString();
    }

    private static @Nullable Amount amountOf(Claim claim, Item item) {
        boolean ownAmounts = claim.items().stream().anyMatch(other -> other.amount() != null);
        boolean first = item.equals(claim.items().get(0));
        return ownAmounts ? item.amount() : first ? claim.amount() : null;
    }

    private static List<@Nullable String> line(
            Description report, String file, Claim claim, @Nullable Item item, @Nullable Amount amount) {
        List<@Nullable String> cells = new ArrayList<>(COLUMNS.size());
        cells.add(file);
        cells.add(report.sha256());
        cells.add(report.published());
        cells.add(report.publisher());
        cells.add(report.title());
        cells.add(report.url());
        cells.add(claim.id());
        cells.add(item == null ? null : item.id());
        cells.add(claim.act().id());
        addParties(claim, cells);
        cells.add(item == null ? null : content(item));
        addAmount(amount, cells);
        addPeriod(item != null && item.due() != null ? item.due() : claim.due(), cells);
        addPeriod(claim.when(), cells);
        addManner(claim, cells);
        return cells;
    }

    private static void addParties(Claim claim, List<@Nullable String> cells) {
        cells.add(String.join(" ", claim.by()));
        cells.add(String.join(" ", claim.to()));
        cells.add(String.join(" ", claim.beneficiaries()));
        Speaker speaker = claim.speaker();
        cells.add(speaker == null ? null : speaker.name());
        cells.add(speaker == null ? null : speaker.office());
        cells.add(speaker == null ? null : speaker.party());
    }

    private static String content(Item item) {
        Quote lead = item.lead();
        return lead == null
                ? item.quote().text()
                : lead.text() + " … " + item.quote().text();
    }

    private static void addAmount(@Nullable Amount amount, List<@Nullable String> cells) {
        cells.add(amount == null ? null : ReadingTree.plain(amount.value()).toPlainString());
        cells.add(amount == null ? null : amount.currency());
        cells.add(amount == null ? null : amount.unit());
        cells.add(amount == null ? null : String.join(", ", amount.qualifiers()));
    }

    private static void addPeriod(@Nullable Period period, List<@Nullable String> cells) {
        cells.add(period == null ? null : period.first());
        cells.add(period == null ? null : period.last());
    }

    private static void addManner(Claim claim, List<@Nullable String> cells) {
        cells.add(lower(claim.strength()));
        cells.add(lower(claim.polarity()));
        cells.add(lower(claim.novelty()));
        cells.add(claim.at());
        cells.add(claim.about().stream().map(Topic::name).collect(Collectors.joining("; ")));
        addRole(claim.role(), cells);
        cells.add(lower(claim.attribution()));
        cells.add(String.valueOf(claim.quote().start()));
        cells.add(String.valueOf(claim.quote().end()));
        cells.add(claim.quote().text());
        cells.add(claim.rule());
        BigDecimal confidence = ReadingTree.confidence(claim.confidence());
        cells.add(confidence.toPlainString());
    }

    private static void addRole(@Nullable Role role, List<@Nullable String> cells) {
        cells.add(role == null ? null : role.role());
        cells.add(role == null ? null : role.bodyId() == null ? role.bodyName() : role.bodyId());
        addPeriod(role == null ? null : role.term(), cells);
        cells.add(role == null ? null : role.predecessor());
        cells.add(role == null ? null : role.successor());
    }

    private static @Nullable String lower(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private static void append(List<@Nullable String> cells, StringBuilder out) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        out.append("\r\n");
    }

    /** Our own columns of numbers never start with a sign, so every such start is somebody's text. */
    private static String cell(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        String safe = "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
