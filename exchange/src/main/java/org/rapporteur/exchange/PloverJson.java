package org.rapporteur.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Description;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.event.EventParty;
import org.rapporteur.reading.event.PoliticalEvent;

/**
 * Political events as records of the PLOVER manual 2.0, one JSON object a line. Fields that the manual does not have begin
 * with {@code rapporteur_}. docs/plover.md describes them.
 */
public final class PloverJson {
    private static final String CODEBOOK = "PLOVER manual 2.0";
    private static final int DAY = "2021-08-03".length();

    private final Reading reading;
    private final @Nullable String file;

    private PloverJson(Reading reading, @Nullable String file) {
        this.reading = reading;
        this.file = file;
    }

    /**
     * The records of one report, each line with its line end; empty where it tells no event.
     *
     * @param reading of the same report, to whose claims the events point
     * @param file name of the report's file, or null
     */
    public static String lines(Reading reading, List<PoliticalEvent> events, @Nullable String file) {
        PloverJson json = new PloverJson(reading, file);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < events.size(); i++) {
            lines.append(Json.line(json.record(i, events.get(i)))).append('\n');
        }
        return lines.toString();
    }

    private Map<String, @Nullable Object> record(int rank, PoliticalEvent event) {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put("id", reading.report().sha256().substring(0, 16) + "-" + (rank + 1));
        record.put("date", date(event));
        record.put("actor", entities(event.actors()));
        record.put("recipient", entities(event.recipients()));
        record.put("event", List.of(event.category().name()));
        record.put("mode", event.modes());
        record.put("context", event.contexts());
        record.put("event_text", List.of(event.word().text()));
        record.put("quad_code", event.category().quad().code());
        record.put("event_scale", new BigDecimal(event.category().score()));
        record.put("text", event.quote().text());
        record.put("text_info", textInfo(event));
        record.put("cite_info", citeInfo());
        addOwn(event, record);
        return record;
    }

    /** The day of the event where it is known, else that of the report, else null. */
    private @Nullable String date(PoliticalEvent event) {
        Period when = event.when();
        boolean day = when != null && when.first().length() == DAY;
        return day && when != null ? when.first() : reading.report().published();
    }

    private static List<Object> entities(List<EventParty> parties) {
        List<Object> entities = new ArrayList<>();
        for (EventParty party : parties) {
            Map<String, @Nullable Object> entity = new LinkedHashMap<>();
            entity.put("code", party.code());
            entity.put("sector", party.sector());
            entity.put("entity_text", party.words().text());
            entity.put("identifier_id", party.wikidata());
            entity.put("identifier_text", party.name());
            entity.put("rapporteur_party", party.party());
            entities.add(entity);
        }
        return entities;
    }

    private static Map<String, @Nullable Object> textInfo(PoliticalEvent event) {
        Map<String, @Nullable Object> info = new LinkedHashMap<>();
        info.put("sequence", event.sentence() + 1);
        info.put("start", event.quote().start());
        info.put("end", event.quote().end());
        return info;
    }

    private Map<String, @Nullable Object> citeInfo() {
        Description report = reading.report();
        Map<String, @Nullable Object> info = new LinkedHashMap<>();
        info.put("url", report.url());
        info.put("title", report.title());
        info.put("language", report.language());
        info.put("publication", report.publisher());
        info.put(
                "coder",
                "rapporteur " + reading.versions().engine() + ", lexicon "
                        + reading.versions().lexicon() + ", model "
                        + reading.versions().model());
        info.put("codebook", CODEBOOK);
        return info;
    }

    private void addOwn(PoliticalEvent event, Map<String, @Nullable Object> record) {
        @Nullable Claim claim = claim(event);
        record.put("rapporteur_file", file);
        record.put("rapporteur_report", reading.report().sha256());
        record.put("rapporteur_claim", claim == null ? null : claim.id());
        record.put("rapporteur_act", claim == null ? null : claim.act().id());
        record.put(
                "rapporteur_confidence",
                claim == null ? null : BigDecimal.valueOf(claim.confidence()).stripTrailingZeros());
        record.put("rapporteur_rule", event.rule());
    }

    /** The claim that the event was derived from: of the same act, the shortest whose passage holds the event's word. */
    private @Nullable Claim claim(PoliticalEvent event) {
        @Nullable Claim best = null;
        for (Claim claim : reading.claims()) {
            boolean same = claim.act() == event.act() && holds(claim.quote(), event.word());
            if (same && (best == null || length(claim) < length(best))) {
                best = claim;
            }
        }
        return best;
    }

    private static boolean holds(Quote passage, Quote word) {
        return passage.start() <= word.start() && word.end() <= passage.end();
    }

    private static int length(Claim claim) {
        return claim.quote().end() - claim.quote().start();
    }
}
