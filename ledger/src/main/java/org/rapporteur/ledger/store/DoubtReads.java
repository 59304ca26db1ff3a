package org.rapporteur.ledger.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rapporteur.ledger.question.MergeFigures;

/** Reads what the program is unsure of, and counts how records were merged. */
public final class DoubtReads {
    private static final String KIND =
            "CASE WHEN x.a LIKE '%#%' THEN 'matter' WHEN x.a LIKE '%:%' THEN 'meeting'" + " ELSE 'report' END";

    private final Handle handle;
    private final long last;

    /** @param last number of the last entry that is known of */
    DoubtReads(Handle handle, long last) {
        this.handle = handle;
        this.last = last;
    }

    /** A link that is perhaps so: two tellings. */
    public record Pair(String relation, String a, String b, int score, String why) {}

    /**
     * Links of tellings of matters that are perhaps so and that no person judged, the likeliest first. Where two records
     * hang together by several, the likeliest stands for all.
     */
    public List<Pair> pairs() {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        handle.createQuery("SELECT l.relation, l.a, l.b, l.score, l.why, m.matter AS one, n.matter AS other FROM link l"
                        + " JOIN mention m ON m.id = l.a JOIN mention n ON n.id = l.b"
                        + " WHERE l.verdict = 'perhaps' AND l.relation IN ('same', 'fulfils', 'answers')"
                        + " AND m.matter <> n.matter"
                        + " AND NOT EXISTS (SELECT 1 FROM judged_pair j WHERE l.relation = 'same' AND j.a = l.a AND j.b = l.b)"
                        + " ORDER BY l.score DESC, l.relation, l.a, l.b")
                .map((row, context) -> Map.entry(
                        row.getString("relation") + " " + row.getString("one") + " " + row.getString("other"),
                        new Pair(
                                row.getString("relation"),
                                row.getString("one"),
                                row.getString("other"),
                                row.getInt("score"),
                                row.getString("why"))))
                .forEach(pair -> pairs.putIfAbsent(pair.getKey(), pair.getValue()));
        return new ArrayList<>(pairs.values());
    }

    /** How records were merged, by kind. */
    public List<MergeFigures> merges() {
        Map<String, Map<Figure, Long>> figures = new LinkedHashMap<>();
        List.of("matter", "meeting", "report").forEach(kind -> figures.put(kind, new EnumMap<>(Figure.class)));
        String proposed = " FROM link x WHERE x.relation = 'same'";
        count(figures, Figure.PROPOSED, proposed);
        String judged = " EXISTS (SELECT 1 FROM judged_pair j WHERE j.a = x.a AND j.b = x.b";
        count(
                figures,
                Figure.BY_PROGRAM,
                proposed + " AND x.verdict = 'same' AND NOT" + judged + " AND j.verdict <> 'same')");
        count(figures, Figure.UNSURE, proposed + " AND x.verdict = 'perhaps' AND NOT" + judged + ")");
        String made = " FROM judgement x WHERE x.kind = ";
        count(figures, Figure.BY_PERSON, made + "'same'");
        count(figures, Figure.REFUSED, made + "'not-same'");
        count(figures, Figure.UNSURE, made + "'unsure'");
        count(
                figures,
                Figure.UNDONE,
                " FROM judgement_row x WHERE x.kind IN ('same', 'not-same', 'unsure') AND x.known_from = x.entry"
                        + " AND x.entry <= " + last
                        + " AND NOT EXISTS (SELECT 1 FROM judgement j WHERE j.entry = x.entry)");
        return figures.entrySet().stream()
                .map(kind -> figures(kind.getKey(), kind.getValue()))
                .toList();
    }

    private enum Figure {
        PROPOSED,
        BY_PROGRAM,
        BY_PERSON,
        REFUSED,
        UNSURE,
        UNDONE
    }

    private void count(Map<String, Map<Figure, Long>> figures, Figure figure, String from) {
        handle.createQuery("SELECT " + KIND + " AS kind, COUNT(*) AS number" + from + " GROUP BY 1")
                .map((row, context) -> Map.entry(row.getString("kind"), row.getLong("number")))
                .forEach(row -> figures.getOrDefault(row.getKey(), new EnumMap<>(Figure.class))
                        .merge(figure, row.getValue(), Long::sum));
    }

    private static MergeFigures figures(String kind, Map<Figure, Long> of) {
        return new MergeFigures(
                kind,
                of.getOrDefault(Figure.PROPOSED, 0L),
                of.getOrDefault(Figure.BY_PROGRAM, 0L),
                of.getOrDefault(Figure.BY_PERSON, 0L),
                of.getOrDefault(Figure.REFUSED, 0L),
                of.getOrDefault(Figure.UNSURE, 0L),
                of.getOrDefault(Figure.UNDONE, 0L));
    }
}
