package org.rapporteur.ledger.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;

/**
 * What the program judged of new records, as the payload of its entry.
 *
 * @param since the first entry of those recorded together with this one
 */
public record Links(long since, List<Link> links) {
    /** Two records are one, or the like. */
    public static final String SAME = "same";

    /** Two records conflict; the verdict says in what. */
    public static final String CONFLICT = "conflict";

    /** The first fulfils the second; the verdict says whether wholly, in part, or perhaps. */
    public static final String FULFILS = "fulfils";

    /** The first answers the second; the verdict says whether surely or perhaps. */
    public static final String ANSWERS = "answers";

    /** Version of the payload's form. */
    public static final int SCHEMA = 1;

    private static final String JUDGEMENT = "links";

    /**
     * How two records stand to each other.
     *
     * @param relation "same", "conflict", "fulfils", "answers"
     * @param a id of the newer one
     * @param b id of the other
     * @param verdict "same" or "perhaps"; of a conflict "amount", "date", "party" or "status"
     * @param score thousandths
     * @param why the parts of the score
     */
    public record Link(String relation, String a, String b, String verdict, int score, String why) {}

    public Links {
        links = List.copyOf(links);
    }

    /** Whether a payload holds the program's links. */
    public static boolean isIn(String payload) {
        return payload.startsWith("{\"judgement\":\"" + JUDGEMENT + "\"");
    }

    /** The payload. */
    public String write() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("judgement", JUDGEMENT);
        fields.put("since", since);
        List<Object> rows = new ArrayList<>();
        for (Link link : links) {
            rows.add(List.of(link.relation(), link.a(), link.b(), link.verdict(), link.score(), link.why()));
        }
        fields.put("links", rows);
        return Json.line(fields);
    }

    /**
     * The links of a payload.
     *
     * @throws IllegalArgumentException if it holds none
     */
    public static Links read(String payload) {
        List<Link> links = new ArrayList<>();
        if (Json.parse(payload) instanceof Map<?, ?> fields
                && fields.get("since") instanceof Number since
                && fields.get("links") instanceof List<?> rows) {
            rows.forEach(row -> links.add(link(row)));
            return new Links(since.longValue(), links);
        }
        throw new IllegalArgumentException("expected links between records, got " + payload);
    }

    private static Link link(@Nullable Object row) {
        if (row instanceof List<?> fields && fields.size() == 6 && fields.get(4) instanceof Number score) {
            return new Link(
                    String.valueOf(fields.get(0)),
                    String.valueOf(fields.get(1)),
                    String.valueOf(fields.get(2)),
                    String.valueOf(fields.get(3)),
                    score.intValue(),
                    String.valueOf(fields.get(5)));
        }
        throw new IllegalArgumentException("expected a link of relation, two ids, verdict, score, why, got " + row);
    }
}
