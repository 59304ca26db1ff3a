package org.rapporteur.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.entry.ReportPayload;
import org.rapporteur.ledger.question.Citation;
import org.rapporteur.ledger.question.Source;
import org.rapporteur.reading.Quote;

/** Makes citations: each quote is looked for in the stored text of its report, and only where it stands is it given. */
public final class Citations {
    /** So many texts are kept at most. */
    private static final int TEXTS = 64;

    private final Handle handle;
    private final Map<String, String> texts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > TEXTS;
        }
    };
    private final Map<String, Source> sources = new HashMap<>();

    Citations(Handle handle) {
        this.handle = handle;
    }

    /** The quotes of claims that hold, in the order given. */
    public List<Citation> ofClaims(Collection<String> claims) {
        List<Citation> citations = new ArrayList<>();
        for (String claim : claims) {
            Citation citation = ofClaim(claim);
            if (citation != null) {
                citations.add(citation);
            }
        }
        return citations;
    }

    /** The quote of a claim, or null where it does not stand in the report. */
    public @Nullable Citation ofClaim(String claim) {
        return handle.createQuery("SELECT report, quote_start, quote_end, quote FROM claim WHERE id = ?")
                .bind(0, claim)
                .map((row, context) -> new Stored(
                        claim,
                        row.getString("report"),
                        row.getInt("quote_start"),
                        row.getInt("quote_end"),
                        row.getString("quote")))
                .findOne()
                .map(this::of)
                .orElse(null);
    }

    /** A quote as its row holds it, which may have been tampered with. */
    record Stored(String id, String report, int start, int end, String quote) {}

    /** A quote of a report, or null where it does not stand there. */
    @Nullable
    Citation of(Stored stored) {
        String text = text(stored.report());
        String words = stored.quote();
        boolean whole = stored.start() >= 0
                && stored.end() > stored.start()
                && words.codePointCount(0, words.length()) == stored.end() - stored.start();
        if (text == null || !whole) {
            return null;
        }
        Quote quote = new Quote(stored.start(), stored.end(), words);
        return quote.holdsIn(text) ? new Citation(stored.id(), quote, source(stored.report())) : null;
    }

    private @Nullable String text(String report) {
        if (!texts.containsKey(report)) {
            texts.put(report, stored(report));
        }
        return texts.get(report);
    }

    private @Nullable String stored(String report) {
        return handle.createQuery(
                        "SELECT p.body FROM report_text r JOIN payload p ON p.sequence = r.entry WHERE r.sha256 = ?")
                .bind(0, report)
                .mapTo(String.class)
                .findOne()
                .map(ReportPayload::text)
                .orElse(null);
    }

    /** Publisher and day of a report; "" where it is not known, or was erased. */
    String line(String report) {
        return text(report) == null ? "" : source(report).line();
    }

    private Source source(String report) {
        return sources.computeIfAbsent(report, id -> handle.createQuery(
                        "SELECT sha256, publisher, title, published, url FROM report WHERE sha256 = ?")
                .bind(0, id)
                .map((row, context) -> new Source(
                        row.getString("sha256"),
                        row.getString("publisher"),
                        row.getString("title"),
                        row.getString("published"),
                        row.getString("url")))
                .one());
    }
}
