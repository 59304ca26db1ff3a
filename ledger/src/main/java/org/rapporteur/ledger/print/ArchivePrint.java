package org.rapporteur.ledger.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Json;
import org.rapporteur.ledger.question.JudgementMade;
import org.rapporteur.ledger.question.MatterFile;
import org.rapporteur.ledger.question.ReportKept;
import org.rapporteur.ledger.question.ReportListed;
import org.rapporteur.ledger.question.ReviewedClaim;
import org.rapporteur.ledger.question.Source;
import org.rapporteur.reading.Claim;

/** What a ledger keeps, as JSON. The same answer gives the same bytes. */
public final class ArchivePrint {
    private ArchivePrint() {}

    /**
     * A page of reports.
     *
     * @param count how many there are in all
     */
    public static String json(List<ReportListed> reports, int count) {
        List<Object> all = new ArrayList<>();
        for (ReportListed report : reports) {
            Map<String, @Nullable Object> fields = source(report.source());
            fields.put("genre", report.genre());
            fields.put("claims", report.claims());
            fields.put("toCheck", report.toCheck());
            fields.put("copies", report.copies());
            all.add(fields);
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("count", count);
        fields.put("reports", all);
        return Json.indented(fields);
    }

    /** A report with its text and what persons made of each claim. */
    public static String json(ReportKept report) {
        Map<String, @Nullable Object> fields = source(report.source());
        fields.put("genre", report.reading().report().genre());
        fields.put("text", report.text());
        fields.put("claims", report.claims().stream().map(ArchivePrint::claim).toList());
        return Json.indented(fields);
    }

    private static Map<String, @Nullable Object> source(Source source) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("report", source.report());
        fields.put("title", source.title());
        fields.put("publisher", source.publisher());
        fields.put("published", source.published());
        fields.put("url", source.url());
        return fields;
    }

    private static Map<String, @Nullable Object> claim(ReviewedClaim reviewed) {
        Claim claim = reviewed.shown();
        Map<String, @Nullable Object> quote = new LinkedHashMap<>();
        quote.put("start", claim.quote().start());
        quote.put("end", claim.quote().end());
        quote.put("text", claim.quote().text());
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", claim.id());
        fields.put("read", reviewed.read().id());
        fields.put("stands", reviewed.stands() != null);
        fields.put("toCheck", reviewed.toCheck());
        fields.put("act", claim.act().id());
        fields.put("by", claim.by());
        fields.put("to", claim.to());
        fields.put("quote", quote);
        fields.put("judgement", reviewed.judged() == null ? null : judgement(reviewed.judged()));
        fields.put("records", reviewed.records());
        return fields;
    }

    private static Map<String, @Nullable Object> judgement(JudgementMade made) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("entry", made.entry());
        fields.put("judgement", made.judgement().kind().id());
        fields.put("actor", made.actor());
        fields.put("time", made.time().toString());
        fields.put("why", made.judgement().why());
        return fields;
    }

    /** An undertaking, contribution or request with everything that is known of it. */
    public static String json(MatterFile file) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", file.matter().kind().id());
        if (file.undertaking() != null) {
            fields.putAll(AnswerTree.undertaking(file.undertaking()));
        } else if (file.request() != null) {
            fields.putAll(AnswerTree.request(file.request()));
        } else {
            fields.putAll(AnswerTree.matter(file.matter()));
        }
        fields.put(
                "judgements",
                file.judgements().stream().map(ArchivePrint::judgement).toList());
        fields.put("names", file.names());
        return Json.indented(fields);
    }
}
