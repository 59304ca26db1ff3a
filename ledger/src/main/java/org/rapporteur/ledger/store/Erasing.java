package org.rapporteur.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;
import org.rapporteur.exchange.ReadingJson;
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.entry.Entry;
import org.rapporteur.ledger.entry.Recorded;
import org.rapporteur.ledger.entry.ReportPayload;
import org.rapporteur.reading.Claim;

/**
 * Finds what a ledger holds of one report: its text, its readings, and what persons entered that is about its claims or
 * quotes it. Used once.
 */
final class Erasing {
    /** A person's words that are as long and stand in the report are taken for a quote of it. */
    private static final int QUOTE = 12;

    private final Handle handle;
    private final String report;
    private final Collection<Long> entries = new TreeSet<>();
    private final Set<String> claims = new HashSet<>();
    private String text = "";

    Erasing(Handle handle, String report) {
        this.handle = handle;
        this.report = report;
    }

    /** The entries that hold something of the report, in order; none where it is not there. */
    List<Long> entries() {
        Entries all = new Entries(handle);
        all.each((sequence, recorded) -> own(recorded));
        if (!entries.isEmpty()) {
            all.each((sequence, recorded) -> others(recorded));
        }
        return List.copyOf(entries);
    }

    /** SHA-256 of the other reports in which a sentence quoted from this one stands too. */
    List<String> sameWords() {
        return handle.createQuery("SELECT DISTINCT o.report FROM claim o WHERE o.report <> :report AND o.quote IN"
                        + " (SELECT quote FROM claim WHERE report = :report) ORDER BY o.report")
                .bind("report", report)
                .mapTo(String.class)
                .list();
    }

    private void own(Recorded recorded) {
        String body = recorded.body();
        Entry entry = recorded.entry();
        if (body == null || !body.contains(report)) {
            return;
        }
        if (entry.kind().equals(Entry.REPORT) && ReportPayload.sha256(body).equals(report)) {
            text = ReportPayload.text(body);
            entries.add(entry.sequence());
        } else if (entry.kind().equals(Entry.READING)) {
            var reading = ReadingJson.read(body);
            if (reading.report().sha256().equals(report)) {
                entries.add(entry.sequence());
                reading.claims().stream().map(Claim::id).forEach(claims::add);
            }
        }
    }

    private void others(Recorded recorded) {
        String body = recorded.body();
        Entry entry = recorded.entry();
        boolean told = entry.kind().equals(Entry.REPORT)
                || entry.kind().equals(Entry.READING)
                || entry.kind().equals(Entry.ERASURE);
        if (body == null || told) {
            return;
        }
        boolean person = entry.actor().kind() == Actor.Kind.PERSON;
        if (strings(Json.parse(body)).stream().anyMatch(words -> quotes(words) || (person && isAbout(words)))) {
            entries.add(entry.sequence());
        }
    }

    private boolean quotes(String words) {
        return words.length() >= QUOTE && text.contains(words);
    }

    /** Whether words are the id of one of the report's claims, items or meetings. */
    private boolean isAbout(String words) {
        return claims.contains(words.split("#", 2)[0]) || words.split(":", 2)[0].equals(report);
    }

    private static List<String> strings(@Nullable Object value) {
        List<String> strings = new ArrayList<>();
        if (value instanceof String words) {
            strings.add(words);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> strings.addAll(strings(each)));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> strings.addAll(strings(each)));
        }
        return strings;
    }
}
