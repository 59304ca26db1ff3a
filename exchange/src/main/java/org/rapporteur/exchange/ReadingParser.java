package org.rapporteur.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Amount;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Description;
import org.rapporteur.reading.Item;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.NotUnderstood;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Party;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Person;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.Strength;
import org.rapporteur.reading.Topic;
import org.rapporteur.reading.Versions;

/** The inverse of {@link ReadingTree}. */
final class ReadingParser {
    private ReadingParser() {}

    static Reading reading(JsonFields fields) {
        int schema = fields.whole("schema");
        if (schema != ReadingJson.SCHEMA) {
            throw fields.unexpected("schema", String.valueOf(ReadingJson.SCHEMA), schema);
        }
        return new Reading(
                description(fields.object("report")),
                versions(fields.object("versions")),
                fields.entries("parties").entrySet().stream()
                        .map(entry -> party(entry.getKey(), entry.getValue()))
                        .toList(),
                fields.objects("meetings", ReadingParser::meeting),
                fields.objects("persons", ReadingParser::person),
                fields.objects("claims", ReadingParser::claim),
                fields.objects("notUnderstood", ReadingParser::notUnderstood));
    }

    private static Description description(JsonFields fields) {
        return new Description(
                fields.text("sha256"),
                fields.textOrNull("title"),
                fields.textOrNull("publisher"),
                fields.textOrNull("published"),
                fields.textOrNull("publishedFrom"),
                fields.textOrNull("url"),
                fields.textOrNull("genre"),
                fields.textOrNull("dateline"),
                fields.text("language"));
    }

    private static Versions versions(JsonFields fields) {
        return new Versions(fields.text("engine"), fields.text("lexicon"), fields.text("model"));
    }

    private static Party party(String id, JsonFields fields) {
        return new Party(id, fields.text("name"), fields.text("kind"), fields.textOrNull("wikidata"));
    }

    private static Meeting meeting(JsonFields fields) {
        return new Meeting(
                fields.text("id"),
                fields.text("name"),
                fields.text("series"),
                fields.wholeOrNull("ordinal"),
                fields.text("status"),
                fields.textOrNull("format"),
                fields.textOrNull("place"),
                fields.texts("chairs"),
                fields.texts("participants"),
                period(fields, "when"),
                fields.textOrNull("partOf"),
                quote(fields.object("quote")));
    }

    private static Person person(JsonFields fields) {
        return new Person(
                fields.text("name"), fields.texts("variants"), fields.textOrNull("office"), fields.textOrNull("for"));
    }

    private static Claim claim(JsonFields fields) {
        return new Claim(
                fields.text("id"),
                Act.of(fields.text("act")),
                fields.texts("by"),
                speaker(fields.objectOrNull("speaker")),
                fields.texts("to"),
                fields.texts("for"),
                fields.objects("items", ReadingParser::item),
                quote(fields.object("quote")),
                evidence(fields),
                amount(fields.objectOrNull("amount")),
                period(fields, "when"),
                period(fields, "contentWhen"),
                period(fields, "due"),
                oneOf(fields, "strength", Strength.class),
                polarity(fields),
                quoteOrNull(fields.objectOrNull("condition")),
                oneOf(fields, "novelty", Novelty.class),
                fields.objects("about", ReadingParser::topic),
                fields.textOrNull("at"),
                role(fields.objectOrNull("role")),
                attribution(fields),
                fields.text("rule"),
                fields.number("confidence").doubleValue());
    }

    private static Map<String, Quote> evidence(JsonFields fields) {
        Map<String, Quote> evidence = new LinkedHashMap<>();
        fields.entries("evidence").forEach((field, quote) -> evidence.put(field, quote(quote)));
        return evidence;
    }

    private static Polarity polarity(JsonFields fields) {
        Polarity polarity = oneOf(fields, "polarity", Polarity.class);
        return polarity == null ? Polarity.AFFIRMED : polarity;
    }

    private static Attribution attribution(JsonFields fields) {
        Attribution attribution = oneOf(fields, "attribution", Attribution.class);
        return attribution == null ? Attribution.DIRECT : attribution;
    }

    private static Item item(JsonFields fields) {
        return new Item(
                fields.text("id"),
                quote(fields),
                quoteOrNull(fields.objectOrNull("lead")),
                amount(fields.objectOrNull("amount")),
                period(fields, "due"));
    }

    private static @Nullable Amount amount(@Nullable JsonFields fields) {
        if (fields == null) {
            return null;
        }
        String qualifier = fields.textOrNull("qualifier");
        return new Amount(
                fields.number("value"),
                fields.textOrNull("currency"),
                fields.textOrNull("unit"),
                qualifier == null ? List.of() : List.of(qualifier.split(", ", -1)),
                quote(fields));
    }

    private static @Nullable Speaker speaker(@Nullable JsonFields fields) {
        return fields == null
                ? null
                : new Speaker(fields.textOrNull("name"), fields.textOrNull("office"), fields.textOrNull("for"));
    }

    private static Topic topic(JsonFields fields) {
        return new Topic(fields.text("id"), fields.text("name"), fields.text("kind"), fields.flag("via"));
    }

    private static @Nullable Role role(@Nullable JsonFields fields) {
        if (fields == null) {
            return null;
        }
        JsonFields body = fields.objectOrNull("body");
        return new Role(
                fields.text("role"),
                body == null ? null : body.textOrNull("id"),
                body == null ? null : body.textOrNull("name"),
                period(fields, "term"),
                fields.textOrNull("predecessor"),
                fields.textOrNull("successor"),
                fields.textOrNull("occupant"));
    }

    private static NotUnderstood notUnderstood(JsonFields fields) {
        return new NotUnderstood(quote(fields), fields.text("why"));
    }

    private static @Nullable Quote quoteOrNull(@Nullable JsonFields fields) {
        return fields == null ? null : quote(fields);
    }

    private static Quote quote(JsonFields fields) {
        return new Quote(fields.whole("start"), fields.whole("end"), fields.text("text"));
    }

    private static @Nullable Period period(JsonFields fields, String name) {
        List<String> ends = fields.texts(name);
        if (ends.isEmpty()) {
            return null;
        }
        if (ends.size() != 2) {
            throw fields.unexpected(name, "a first and a last date", ends);
        }
        return new Period(ends.get(0), ends.get(1));
    }

    private static <E extends Enum<E>> @Nullable E oneOf(JsonFields fields, String name, Class<E> type) {
        String id = fields.textOrNull(name);
        if (id == null) {
            return null;
        }
        for (E value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(id)) {
                return value;
            }
        }
        throw fields.unexpected(name, "one of " + List.of(type.getEnumConstants()), id);
    }
}
