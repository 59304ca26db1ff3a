package org.rapporteur.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.Span;
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

/** Readings made by hand, with every field filled in one claim and none in another. */
final class Readings {
    static final String TEXT =
            "At the 3rd Fjord Dialogue Norway pledged about 2.5 million kroner, if parliament agrees,"
                    + " for schools in Kenya by 2030, \uD83D\uDE00 and took the chair over from Chile until 2027.";

    private Readings() {}

    static Quote quote(String words) {
        int begin = TEXT.indexOf(words);
        return Quote.of(TEXT, new Span(begin, begin + words.length()));
    }

    static Reading full() {
        return new Reading(
                new Description(
                        "0".repeat(64),
                        "Fjord talks",
                        "NTB",
                        "2026-05-04",
                        "given",
                        "https://example.org/a",
                        "news",
                        "OSLO",
                        "en"),
                new Versions("1", "2", "3"),
                List.of(
                        new Party("KEN", "Kenya", "state", "Q114"),
                        new Party("Fjord Forum", "Fjord Forum", "other", null)),
                List.of(meeting()),
                List.of(new Person("Kari Nordmann", List.of("Nordmann"), "Foreign Minister", "NOR")),
                List.of(fullClaim(), bareClaim()),
                List.of(new NotUnderstood(quote("if parliament agrees"), "a condition without an act")));
    }

    private static Meeting meeting() {
        return new Meeting(
                "m1",
                "3rd Fjord Dialogue",
                "Fjord Dialogue",
                3,
                "held",
                "online",
                null,
                List.of("NOR"),
                List.of("KEN", "NOR"),
                new Period("2026-05", "2026-05-04"),
                null,
                quote("3rd Fjord Dialogue"));
    }

    static Claim fullClaim() {
        Amount amount = new Amount(
                new BigDecimal("2.5E+6"), "NOK", null, List.of("about", "total"), quote("2.5 million kroner"));
        return new Claim(
                "00112233445566aa",
                Act.COMMIT,
                List.of("NOR"),
                new Speaker("Kari Nordmann", "Foreign Minister", "NOR"),
                List.of("KEN"),
                List.of("UGA"),
                List.of(new Item(
                        "00112233445566aa#1", quote("schools in Kenya"), quote("pledged"), amount, Period.of("2030"))),
                quote("Norway pledged about 2.5 million kroner"),
                Map.of("at", quote("3rd Fjord Dialogue"), "amount", quote("about")),
                amount,
                Period.of("2026-05-04"),
                Period.of("2026"),
                Period.of("2030"),
                Strength.PLEDGE,
                Polarity.WITHDRAWN,
                quote("if parliament agrees"),
                Novelty.CUMULATIVE,
                List.of(new Topic("fund", "school fund", "fund", true)),
                "m1",
                new Role("chair", "CHL-NOR", "Fjord Dialogue", new Period("2026", "2027"), "CHL", "NOR", "Nordmann"),
                Attribution.QUOTED,
                "pledge: V NP",
                0.123456);
    }

    static Claim bareClaim() {
        return new Claim(
                "00112233445566bb",
                Act.HOLD_ROLE,
                List.of("NOR"),
                null,
                List.of(),
                List.of(),
                List.of(),
                quote("\uD83D\uDE00 and took the chair"),
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                Polarity.AFFIRMED,
                null,
                null,
                List.of(),
                null,
                null,
                Attribution.DIRECT,
                "role",
                1);
    }
}
