package org.rapporteur.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Amount;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Description;
import org.rapporteur.reading.Item;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.NotUnderstood;
import org.rapporteur.reading.Party;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Person;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.Topic;
import org.rapporteur.reading.Versions;

/** A reading as maps and lists, in the order in which its fields are written. */
final class ReadingTree {
    private ReadingTree() {}

    static Map<String, @Nullable Object> of(Reading reading) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("schema", ReadingJson.SCHEMA);
        tree.put("report", description(reading.report()));
        tree.put("versions", versions(reading.versions()));
        tree.put("parties", parties(reading.parties()));
        tree.put("meetings", each(reading.meetings(), ReadingTree::meeting));
        tree.put("persons", each(reading.persons(), ReadingTree::person));
        tree.put("claims", each(reading.claims(), ReadingTree::claim));
        tree.put("notUnderstood", each(reading.notUnderstood(), ReadingTree::notUnderstood));
        return tree;
    }

    static Map<String, @Nullable Object> withFile(String file, Map<?, ?> report) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("file", file);
        report.forEach((name, value) -> tree.put(String.valueOf(name), value));
        return tree;
    }

    /** Numbers of equal value are written alike: 1000000, never 1E+6 or 1000000.00. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Map<String, @Nullable Object> description(Description report) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("sha256", report.sha256());
        tree.put("title", report.title());
        tree.put("publisher", report.publisher());
        tree.put("published", report.published());
        tree.put("publishedFrom", report.publishedFrom());
        tree.put("url", report.url());
        tree.put("genre", report.genre());
        tree.put("dateline", report.dateline());
        tree.put("language", report.language());
        return tree;
    }

    private static Map<String, @Nullable Object> versions(Versions versions) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("engine", versions.engine());
        tree.put("lexicon", versions.lexicon());
        tree.put("model", versions.model());
        return tree;
    }

    private static Map<String, @Nullable Object> parties(List<Party> parties) {
        Map<String, @Nullable Object> byId = new TreeMap<>();
        for (Party party : parties) {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("name", party.name());
            tree.put("kind", party.kind());
            tree.put("wikidata", party.wikidata());
            byId.put(party.id(), tree);
        }
        return byId;
    }

    private static Map<String, @Nullable Object> meeting(Meeting meeting) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", meeting.id());
        tree.put("name", meeting.name());
        tree.put("series", meeting.series());
        tree.put("ordinal", meeting.ordinal());
        tree.put("status", meeting.status());
        tree.put("format", meeting.format());
        tree.put("place", meeting.place());
        tree.put("chairs", meeting.chairs());
        tree.put("participants", meeting.participants());
        tree.put("when", period(meeting.when()));
        tree.put("partOf", meeting.partOf());
        tree.put("quote", quote(meeting.quote()));
        return tree;
    }

    private static Map<String, @Nullable Object> person(Person person) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", person.name());
        tree.put("variants", person.variants());
        tree.put("office", person.office());
        tree.put("for", person.party());
        return tree;
    }

    private static Map<String, @Nullable Object> claim(Claim claim) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", claim.id());
        tree.put("act", claim.act().id());
        tree.put("by", claim.by());
        tree.put("to", claim.to());
        tree.put("for", claim.beneficiaries());
        tree.put("speaker", speaker(claim.speaker()));
        tree.put("quote", quote(claim.quote()));
        tree.put("items", each(claim.items(), ReadingTree::item));
        tree.put("amount", amount(claim.amount()));
        tree.put("when", period(claim.when()));
        tree.put("contentWhen", period(claim.contentWhen()));
        tree.put("due", period(claim.due()));
        addManner(claim, tree);
        return tree;
    }

    private static void addManner(Claim claim, Map<String, @Nullable Object> tree) {
        tree.put("strength", lower(claim.strength()));
        tree.put("polarity", lower(claim.polarity()));
        tree.put("negated", claim.polarity().negated());
        tree.put("condition", quote(claim.condition()));
        tree.put("novelty", lower(claim.novelty()));
        tree.put("at", claim.at());
        tree.put("about", each(claim.about(), ReadingTree::topic));
        tree.put("role", role(claim.role()));
        tree.put("attribution", lower(claim.attribution()));
        tree.put("evidence", evidence(claim.evidence()));
        tree.put("rule", claim.rule());
        tree.put("confidence", confidence(claim.confidence()));
        tree.put("review", !claim.isSure());
    }

    /** With at most four decimals. */
    static BigDecimal confidence(double confidence) {
        return plain(BigDecimal.valueOf(confidence).setScale(4, RoundingMode.HALF_UP));
    }

    private static Map<String, @Nullable Object> evidence(Map<String, Quote> evidence) {
        Map<String, @Nullable Object> byField = new TreeMap<>();
        evidence.forEach((field, quote) -> byField.put(field, quote(quote)));
        return byField;
    }

    private static Map<String, @Nullable Object> item(Item item) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", item.id());
        addQuote(item.quote(), tree);
        tree.put("lead", quote(item.lead()));
        tree.put("amount", amount(item.amount()));
        tree.put("due", period(item.due()));
        return tree;
    }

    private static @Nullable Map<String, @Nullable Object> amount(@Nullable Amount amount) {
        if (amount == null) {
            return null;
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("value", plain(amount.value()));
        tree.put(
                amount.currency() == null ? "unit" : "currency",
                amount.currency() == null ? amount.unit() : amount.currency());
        tree.put("qualifier", amount.qualifiers().isEmpty() ? null : String.join(", ", amount.qualifiers()));
        addQuote(amount.quote(), tree);
        return tree;
    }

    private static @Nullable Map<String, @Nullable Object> speaker(@Nullable Speaker speaker) {
        if (speaker == null) {
            return null;
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", speaker.name());
        tree.put("office", speaker.office());
        tree.put("for", speaker.party());
        return tree;
    }

    private static Map<String, @Nullable Object> topic(Topic topic) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", topic.id());
        tree.put("name", topic.name());
        tree.put("kind", topic.kind());
        tree.put("via", topic.via());
        return tree;
    }

    private static @Nullable Map<String, @Nullable Object> role(@Nullable Role role) {
        if (role == null) {
            return null;
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("role", role.role());
        tree.put("body", body(role));
        tree.put("term", period(role.term()));
        tree.put("predecessor", role.predecessor());
        tree.put("successor", role.successor());
        tree.put("occupant", role.occupant());
        return tree;
    }

    private static @Nullable Map<String, @Nullable Object> body(Role role) {
        if (role.bodyId() == null && role.bodyName() == null) {
            return null;
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", role.bodyId());
        tree.put("name", role.bodyName());
        return tree;
    }

    private static Map<String, @Nullable Object> notUnderstood(NotUnderstood passage) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        addQuote(passage.quote(), tree);
        tree.put("why", passage.why());
        return tree;
    }

    private static @Nullable Map<String, @Nullable Object> quote(@Nullable Quote quote) {
        if (quote == null) {
            return null;
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        addQuote(quote, tree);
        return tree;
    }

    private static void addQuote(Quote quote, Map<String, @Nullable Object> tree) {
        tree.put("start", quote.start());
        tree.put("end", quote.end());
        tree.put("text", quote.text());
    }

    private static @Nullable List<String> period(@Nullable Period period) {
        return period == null ? null : List.of(period.first(), period.last());
    }

    private static @Nullable String lower(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private static <T> List<Object> each(List<T> values, Function<T, ? extends Object> form) {
        List<Object> list = new ArrayList<>(values.size());
        for (T value : values) {
            list.add(form.apply(value));
        }
        return list;
    }
}
