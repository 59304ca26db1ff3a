package org.rapporteur.ledger.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mention;
import org.rapporteur.ledger.merge.MentionKeys;
import org.rapporteur.ledger.merge.Mentions;
import org.rapporteur.ledger.merge.Outline;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Strength;

/** Writes and reads mentions. */
final class MentionRows {
    /** Earliest first. */
    static final Comparator<Mention> FIRST = Comparator.comparing(
                    (Mention m) -> m.telling().said(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(m -> m.telling().report())
            .thenComparing(m -> m.telling().start())
            .thenComparing(Mention::id);

    private static final String COLUMNS =
            "id, kind, claim, reading, report, giver, recipient, beneficiary, what, words,"
                    + " amount, currency, unit, qualifiers, due_first, due_last, done_first, done_last, things, strength, polarity, novelty, attribution,"
                    + " meeting_key, told, said, quote_start, quote_end, confidence, matter, known_from";

    private final Handle handle;

    MentionRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * Adds the mentions of some claims of a reading.
     *
     * @return their ids
     */
    List<String> write(long entry, Reading reading, Collection<String> claims) {
        List<Mention> mentions = Mentions.of(reading).stream()
                .filter(mention -> claims.contains(mention.telling().claim()))
                .toList();
        insert(entry, mentions);
        return mentions.stream().map(Mention::id).toList();
    }

    /**
     * Ends the mentions of some claims.
     *
     * @return ids of those that were linked with them
     */
    Collection<String> end(Known known, Collection<String> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        List<Mention> mentions = Statements.listFor(
                handle, "SELECT * FROM mention WHERE claim IN (<ids>)", MentionRows::mention, claims);
        List<String> gone = mentions.stream().map(Mention::id).toList();
        Collection<String> loose = Neighbours.of(handle, gone);
        known.end("mention_row", "id", gone);
        known.end("mention_party_row", "mention", gone);
        Neighbours.end(known, gone);
        unkey(mentions);
        return loose;
    }

    private void unkey(List<Mention> mentions) {
        List<@Nullable Object[]> keys = new ArrayList<>();
        for (Mention mention : mentions) {
            MentionKeys.of(mention).forEach(key -> keys.add(new Object[] {key.key(), key.towards(), mention.id()}));
        }
        Statements.batch(handle, "DELETE FROM mention_key WHERE key = ? AND towards = ? AND mention = ?", keys);
    }

    private void insert(long entry, List<Mention> mentions) {
        Batch rows = new Batch(handle, "mention_row", COLUMNS);
        Batch keys = new Batch(handle, "mention_key", "key, towards, mention, outline");
        Batch parties = new Batch(handle, "mention_party_row", "mention, role, party, known_from");
        for (Mention mention : mentions) {
            row(rows, entry, mention);
            long outline = Outline.of(mention).number();
            MentionKeys.of(mention).forEach(key -> keys.row(key.key(), key.towards(), mention.id(), outline));
            mention.parties().givers().stream().distinct().forEach(p -> parties.row(mention.id(), "giver", p, entry));
            mention.parties().recipients().stream()
                    .distinct()
                    .forEach(p -> parties.row(mention.id(), "recipient", p, entry));
        }
        rows.run();
        keys.run();
        parties.run();
    }

    private static void row(Batch rows, long entry, Mention mention) {
        Mention.Telling telling = mention.telling();
        Mention.Content content = mention.content();
        Sum amount = content.amount();
        rows.row(
                mention.id(),
                mention.kind().id(),
                telling.claim(),
                entry,
                telling.report(),
                Lists.join(mention.parties().givers()),
                Lists.join(mention.parties().recipients()),
                Lists.join(mention.parties().beneficiaries()),
                content.what(),
                String.join(" ", content.words()),
                amount == null ? null : amount.value().toPlainString(),
                amount == null ? null : amount.currency(),
                amount == null ? null : amount.unit(),
                amount == null ? "" : Lists.join(amount.qualifiers()),
                ClaimRows.first(content.due()),
                ClaimRows.last(content.due()),
                ClaimRows.first(content.done()),
                ClaimRows.last(content.done()),
                Lists.join(content.things()),
                ClaimRows.name(mention.strength()),
                ClaimRows.name(mention.polarity()),
                ClaimRows.name(mention.novelty()),
                ClaimRows.name(telling.attribution()),
                telling.meetingKey(),
                telling.meeting(),
                Lists.text(telling.said()),
                telling.start(),
                telling.end(),
                telling.confidence(),
                mention.id(),
                entry);
    }

    /** The mention of a row. */
    static Mention mention(ResultSet row) throws SQLException {
        String said = row.getString("said");
        String strength = row.getString("strength");
        String novelty = row.getString("novelty");
        return new Mention(
                row.getString("id"),
                Mention.Kind.of(row.getString("kind")),
                new Mention.Telling(
                        row.getString("claim"),
                        row.getString("report"),
                        said == null ? null : LocalDate.parse(said),
                        row.getString("told"),
                        row.getString("meeting_key"),
                        row.getInt("quote_start"),
                        row.getInt("quote_end"),
                        row.getDouble("confidence"),
                        Attribution.valueOf(row.getString("attribution").toUpperCase(Locale.ROOT))),
                new Mention.Parties(
                        Lists.split(row.getString("giver")),
                        Lists.split(row.getString("recipient")),
                        Lists.split(row.getString("beneficiary"))),
                content(row),
                strength == null ? null : Strength.valueOf(strength.toUpperCase(Locale.ROOT)),
                Polarity.valueOf(row.getString("polarity").toUpperCase(Locale.ROOT)),
                novelty == null ? null : Novelty.valueOf(novelty.toUpperCase(Locale.ROOT)));
    }

    private static Mention.Content content(ResultSet row) throws SQLException {
        String words = row.getString("words");
        return new Mention.Content(
                row.getString("what"),
                words.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(words.split(" "))),
                amount(row),
                MeetingNodes.period(row, "due"),
                MeetingNodes.period(row, "done"),
                Lists.split(row.getString("things")));
    }

    private static @Nullable Sum amount(ResultSet row) throws SQLException {
        String value = row.getString("amount");
        return value == null
                ? null
                : new Sum(
                        new BigDecimal(value),
                        row.getString("currency"),
                        row.getString("unit"),
                        Lists.split(row.getString("qualifiers")));
    }

    /** The mentions of some matters, by matter, each in the order in which they were said. */
    Map<String, List<Mention>> matters(Collection<String> ids) {
        Map<String, List<Mention>> matters = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return matters;
        }
        List<Mention> all = new ArrayList<>();
        Map<String, String> matterOf = new TreeMap<>();
        handle.createQuery("SELECT * FROM mention WHERE matter IN (<ids>) ORDER BY id")
                .bindList("ids", new ArrayList<>(ids))
                .map((row, context) -> {
                    matterOf.put(row.getString("id"), row.getString("matter"));
                    return mention(row);
                })
                .forEach(all::add);
        all.sort(FIRST);
        for (Mention mention : all) {
            matters.computeIfAbsent(matterOf.getOrDefault(mention.id(), mention.id()), k -> new ArrayList<>())
                    .add(mention);
        }
        return matters;
    }
}
