package org.rapporteur.ledger.large;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.rapporteur.language.Span;
import org.rapporteur.ledger.Addition;
import org.rapporteur.ledger.entry.Chain;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Amount;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Description;
import org.rapporteur.reading.Item;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.Party;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Strength;
import org.rapporteur.reading.Topic;
import org.rapporteur.reading.Versions;

/** A report with ten claims and its reading, made up from its number: the same number gives the same report. */
final class MadeUpReport {
    /** Claims of each report. */
    static final int CLAIMS = 10;

    private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);
    private static final int DAYS = 11_000;

    private final Random random;
    private final int number;
    private final int bodies;
    private final LocalDate day;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final TreeSet<String> named = new TreeSet<>();

    /** What one sentence claims. */
    private record Sentence(
            Act act,
            String by,
            String to,
            int start,
            int end,
            int itemStart,
            String topic,
            int money,
            int moneyStart) {}

    private MadeUpReport(int number, int bodies) {
        this.random = new Random(number * 7919L);
        this.number = number;
        this.bodies = bodies;
        this.day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    /** The report of a number, from 1, in a world with so many bodies. */
    static Addition of(int number, int bodies) {
        return new MadeUpReport(number, bodies).make();
    }

    private Addition make() {
        String a = Vocabulary.party(random);
        String b = Vocabulary.otherParty(random, a);
        text.append(Vocabulary.name(a)).append('-').append(Vocabulary.name(b)).append(" Ministerial Meeting\n\n");
        for (int i = 0; i < CLAIMS - 1; i++) {
            sentence(
                    i % 3 == 2 ? b : a,
                    i % 3 == 2 ? a : b,
                    Vocabulary.ACTS.get(random.nextInt(Vocabulary.ACTS.size())));
        }
        handOver(a, b);
        text.append("Bulletin ").append(number).append(" of ").append(day).append('\n');
        Report report = new Report(text.toString(), null, "Wire " + number % 40, day, null);
        return new Addition(report, reading(a, b));
    }

    private void sentence(String by, String to, Act act) {
        String sector = Vocabulary.pick(random, Vocabulary.SECTORS);
        int money = act == Act.COMMIT || act == Act.PROVIDE ? 1 + random.nextInt(900) : 0;
        int start = length();
        text.append(Vocabulary.name(by))
                .append(' ')
                .append(Vocabulary.verb(act))
                .append(' ')
                .append(Vocabulary.name(to));
        text.append(' ');
        int item = length();
        if (money > 0) {
            text.append(money).append(" million dollars for ");
        }
        text.append(Vocabulary.pick(random, Vocabulary.THINGS))
                .append(' ')
                .append(sector)
                .append(" in ");
        text.append(Vocabulary.pick(random, Vocabulary.PLACES))
                .append(" under project ")
                .append(random.nextInt(100_000));
        sentences.add(new Sentence(act, by, to, start, length(), item, sector, money, item));
        text.append(".\n");
        named.add(by);
        named.add(to);
    }

    private void handOver(String from, String to) {
        int start = length();
        text.append(Vocabulary.name(from)).append(" handed the chair over to ").append(Vocabulary.name(to));
        sentences.add(new Sentence(Act.HOLD_ROLE, from, to, start, length(), start, "governance", 0, start));
        text.append(".\n");
    }

    private int length() {
        return text.length();
    }

    private Quote quote(int start, int end) {
        return Quote.of(text.toString(), new Span(start, end));
    }

    private Reading reading(String a, String b) {
        String sha256 = Chain.sha256(text.toString());
        Description description =
                new Description(sha256, null, "Wire " + number % 40, day.toString(), "given", null, "news", null, "en");
        List<Party> parties = named.stream()
                .map(id -> new Party(id, Vocabulary.name(id), "state", null))
                .toList();
        String name = Vocabulary.name(a) + "-" + Vocabulary.name(b) + " Ministerial Meeting";
        List<String> sides = new ArrayList<>(new TreeSet<>(List.of(a, b)));
        Meeting meeting = new Meeting(
                "m1",
                name,
                name,
                null,
                "held",
                null,
                null,
                List.of(),
                sides,
                Period.of(day.toString()),
                null,
                quote(0, name.length()));
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : sentences) {
            claims.add(claim(sha256, claims.size(), sentence));
        }
        return new Reading(
                description, new Versions("1", "1", "1"), parties, List.of(meeting), List.of(), claims, List.of());
    }

    private Claim claim(String sha256, int index, Sentence s) {
        String id = Chain.sha256(sha256 + index).substring(0, 16);
        boolean role = s.act() == Act.HOLD_ROLE;
        Item item = new Item(id + "#1", quote(s.itemStart(), s.end()), null, null, null);
        String words = s.money() + " million dollars";
        Amount amount = s.money() == 0
                ? null
                : new Amount(
                        BigDecimal.valueOf(s.money() * 1_000_000L),
                        "USD",
                        null,
                        List.of(),
                        quote(s.moneyStart(), s.moneyStart() + words.length()));
        return new Claim(
                id,
                s.act(),
                List.of(s.by()),
                null,
                List.of(s.to()),
                List.of(),
                role ? List.of() : List.of(item),
                quote(s.start(), s.end()),
                Map.of(),
                amount,
                null,
                null,
                s.act() == Act.COMMIT ? Period.of(Integer.toString(day.getYear() + 2)) : null,
                s.act() == Act.COMMIT ? Strength.PLEDGE : null,
                Polarity.AFFIRMED,
                null,
                null,
                List.of(new Topic(s.topic().replace(' ', '-'), s.topic(), "topic", false)),
                "m1",
                role ? new Role("chair", Vocabulary.body(random, bodies), null, term(), s.by(), s.to(), null) : null,
                Attribution.REPORTED,
                "made up",
                0.9);
    }

    private Period term() {
        return new Period(Integer.toString(day.getYear()), Integer.toString(day.getYear() + 1));
    }
}
