package org.rapporteur.ledger.print;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;
import org.rapporteur.ledger.question.Doubt;
import org.rapporteur.ledger.question.Doubts;
import org.rapporteur.ledger.question.MergeFigures;

/** What waits for a person, as JSON. */
public final class DoubtJson {
    private DoubtJson() {}

    /** What waits for a person. */
    public static String write(Doubts doubts) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("schema", 1);
        fields.put("names", doubts.names());
        fields.put("doubts", doubts.doubts().stream().map(DoubtJson::doubt).toList());
        fields.put("more", doubts.more());
        return Json.indented(fields);
    }

    private static Map<String, @Nullable Object> doubt(Doubt doubt) {
        if (doubt instanceof Doubt.OfPair pair) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("relation", pair.relation());
            fields.put("one", AnswerTree.matter(pair.one()));
            fields.put("other", AnswerTree.matter(pair.other()));
            fields.put("score", pair.score());
            fields.put("why", pair.why());
            return fields;
        }
        Map<String, @Nullable Object> fields = AnswerTree.finding(((Doubt.OfClaim) doubt).finding());
        fields.put(
                "confidence",
                BigDecimal.valueOf(((Doubt.OfClaim) doubt).finding().confidence()));
        return fields;
    }

    /** How records were merged. */
    public static String merges(List<MergeFigures> all) {
        return Json.indented(all.stream().map(DoubtJson::figures).toList());
    }

    private static Map<String, @Nullable Object> figures(MergeFigures of) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", of.kind());
        fields.put("proposed", of.proposed());
        fields.put("byProgram", of.byProgram());
        fields.put("byPerson", of.byPerson());
        fields.put("refused", of.refused());
        fields.put("unsure", of.unsure());
        fields.put("undone", of.undone());
        return fields;
    }
}
