package org.rapporteur.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.ledger.entry.Chain;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Amount;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Description;
import org.rapporteur.reading.Item;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Party;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.Strength;
import org.rapporteur.reading.Topic;
import org.rapporteur.reading.Versions;

/** A report with a reading made by hand: what tests of the ledger tell it. */
public final class Telling {
    private static final Map<String, String> NAMES = Map.of(
            "JPN",
            "Japan",
            "ASEAN",
            "Association of Southeast Asian Nations",
            "VNM",
            "Viet Nam",
            "THA",
            "Thailand",
            "BRN",
            "Brunei Darussalam",
            "FRA",
            "France",
            "KEN",
            "Kenya",
            "AU",
            "African Union");

    private final String publisher;
    private final @Nullable String published;
    private final String text;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private String engine = "1";
    private @Nullable String at;

    private Telling(String publisher, @Nullable String published, String text) {
        this.publisher = publisher;
        this.published = published;
        this.text = text;
    }

    /** A report of a publisher on a day. */
    public static Telling of(String publisher, @Nullable String published, String text) {
        return new Telling(publisher, published, text);
    }

    /** Read by another version of the engine. */
    public Telling engine(String version) {
        engine = version;
        return this;
    }

    /** The report. */
    public Report report() {
        return new Report(text, null, publisher, published == null ? null : LocalDate.parse(published), null);
    }

    /** The reading. */
    public Reading reading() {
        List<Party> parties = NAMES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new Party(e.getKey(), e.getValue(), "state", null))
                .toList();
        Description description = new Description(
                Chain.sha256(text),
                null,
                publisher,
                published,
                published == null ? null : "given",
                null,
                "news",
                null,
                "en");
        return new Reading(
                description, new Versions(engine, "1", "1"), parties, meetings, List.of(), claims, List.of());
    }

    private Quote quote(String words) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return Quote.of(text, new Span(begin, begin + words.length()));
    }

    /** A meeting that the claims after it were made at. */
    public Telling meeting(
            String name, @Nullable Integer ordinal, String status, @Nullable String when, String... participants) {
        String id = "m" + (meetings.size() + 1);
        String series = name.replaceAll("^[0-9]+[a-z]+ ", "");
        meetings.add(new Meeting(
                id,
                name,
                series,
                ordinal,
                status,
                null,
                null,
                List.of(),
                Arrays.stream(participants).sorted().toList(),
                when == null ? null : Period.of(when),
                null,
                quote(name)));
        at = status.equals("planned") ? at : id;
        return this;
    }

    /** A claim by some parties ("ASEAN JPN") to others ("" for none). */
    public Telling claim(Act act, String by, String to, String words, UnaryOperator<Fields> fields) {
        Fields f = fields.apply(new Fields());
        Quote quote = quote(words);
        String id = Chain.sha256(text + act + quote.start() + "-" + quote.end() + by)
                .substring(0, 16);
        List<Item> items = new ArrayList<>();
        for (String item : f.items) {
            items.add(new Item(id + "#" + (items.size() + 1), quote(item), null, null, null));
        }
        claims.add(new Claim(
                id,
                act,
                ids(by),
                f.speaker,
                ids(to),
                List.of(),
                items,
                quote,
                Map.of(),
                f.amount,
                f.when,
                null,
                f.due,
                f.strength,
                f.polarity,
                null,
                f.novelty,
                f.about,
                at,
                f.role,
                Attribution.REPORTED,
                "by hand",
                0.9));
        return this;
    }

    private static List<String> ids(String parties) {
        return parties.isEmpty()
                ? List.of()
                : Arrays.stream(parties.split(" ")).sorted().toList();
    }

    /** What a claim says besides. */
    public final class Fields {
        private final List<String> items = new ArrayList<>();
        private final List<Topic> about = new ArrayList<>();
        private @Nullable Amount amount;
        private @Nullable Period when;
        private @Nullable Period due;
        private @Nullable Strength strength;
        private @Nullable Novelty novelty;
        private @Nullable Role role;
        private @Nullable Speaker speaker;
        private Polarity polarity = Polarity.AFFIRMED;

        private Fields() {}

        public Fields items(String... words) {
            items.addAll(List.of(words));
            return this;
        }

        public Fields money(long value, String currency, String words) {
            amount = new Amount(BigDecimal.valueOf(value), currency, null, List.of(), quote(words));
            return this;
        }

        public Fields quantity(long value, String unit, String words) {
            amount = new Amount(BigDecimal.valueOf(value), null, unit, List.of(), quote(words));
            return this;
        }

        public Fields when(String day) {
            when = Period.of(day);
            return this;
        }

        public Fields due(String day) {
            due = Period.of(day);
            return this;
        }

        public Fields strength(Strength value) {
            strength = value;
            return this;
        }

        public Fields novelty(Novelty value) {
            novelty = value;
            return this;
        }

        public Fields polarity(Polarity value) {
            polarity = value;
            return this;
        }

        public Fields about(String id, String name, String kind) {
            about.add(new Topic(id, name, kind, false));
            return this;
        }

        public Fields role(
                String name,
                String body,
                @Nullable Period term,
                @Nullable String predecessor,
                @Nullable String successor) {
            role = new Role(name, body, null, term, predecessor, successor, null);
            return this;
        }

        public Fields speaker(String name, String party) {
            speaker = new Speaker(name, "Foreign Minister", party);
            return this;
        }
    }
}
