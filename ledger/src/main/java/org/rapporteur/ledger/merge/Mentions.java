package org.rapporteur.ledger.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mention.Kind;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.reading.Amount;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Item;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.Party;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Strength;
import org.rapporteur.reading.Topic;

/** The mentions of undertakings, wishes, contributions, requests and refusals in one reading. */
public final class Mentions {
    private static final Set<String> THINGS = Set.of("fund", "programme", "instrument", "body");

    /** The end of a passage that tells who said so: ", Foreign Minister A. B. said on Friday". */
    private static final Pattern WHO_SAYS_SO = Pattern.compile(
            ",\\s[^,]*\\b(?:said|says|told|confirmed|announced|added|noted|stated|according to)\\b.*$", Pattern.DOTALL);

    private final Reading reading;
    private final Map<String, String> partyNames = new TreeMap<>();
    private final Set<String> states = new TreeSet<>();
    private final Map<String, Meeting> meetings = new TreeMap<>();

    private Mentions(Reading reading) {
        this.reading = reading;
        for (Party party : reading.parties()) {
            partyNames.put(party.id(), party.name());
            if (party.kind().equals("state")) {
                states.add(party.id());
            }
        }
        for (Meeting meeting : reading.meetings()) {
            meetings.put(meeting.id(), meeting);
        }
    }

    /** In the order of the claims. */
    public static List<Mention> of(Reading reading) {
        Mentions mentions = new Mentions(reading);
        return reading.claims().stream().flatMap(c -> mentions.of(c).stream()).toList();
    }

    /** The day on which a claim's act was done as far as the report tells, else that of its publication, or null. */
    public static @Nullable LocalDate said(Claim claim, Reading reading) {
        LocalDate day = singleDay(claim.when());
        for (Meeting meeting : reading.meetings()) {
            if (day == null
                    && meeting.id().equals(claim.at())
                    && !meeting.status().equals("planned")) {
                day = singleDay(meeting.when());
            }
        }
        return day == null ? published(reading) : day;
    }

    /** The day of a reading's report, or null. */
    public static @Nullable LocalDate published(Reading reading) {
        String day = reading.report().published();
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable LocalDate singleDay(@Nullable Period when) {
        return when != null && when.firstDay().equals(when.lastDay()) ? when.firstDay() : null;
    }

    private List<Mention> of(Claim claim) {
        Kind kind = kind(claim);
        if (kind == null) {
            return List.of();
        }
        List<Mention> mentions = new ArrayList<>();
        for (Item item : claim.items()) {
            Amount amount = amount(claim, item);
            Period due = due(item.due() == null ? claim.due() : item.due(), claim);
            mentions.add(mention(claim, kind, item.id(), what(claim, item, amount), amount, due));
        }
        if (mentions.isEmpty()) {
            String what = claim.quote().text();
            mentions.add(mention(claim, kind, claim.id() + "#0", what, claim.amount(), due(claim.due(), claim)));
        }
        return mentions;
    }

    private static @Nullable Kind kind(Claim claim) {
        Polarity polarity = claim.polarity();
        return switch (claim.act()) {
            case COMMIT -> {
                if (polarity == Polarity.REFUSED) {
                    yield Kind.REFUSAL;
                }
                Kind affirmed = claim.strength() == Strength.WISH ? Kind.WISH : Kind.UNDERTAKING;
                yield polarity == Polarity.DENIED ? Kind.DENIAL : affirmed;
            }
            case PROVIDE -> polarity == Polarity.AFFIRMED ? Kind.CONTRIBUTION : Kind.DENIAL;
            case REQUEST -> polarity == Polarity.AFFIRMED ? Kind.REQUEST : null;
            case MEET -> polarity == Polarity.AFFIRMED ? Kind.MEETING : null;
            default -> null;
        };
    }

    /** When something is due; nothing can be due by the day on which it is promised or asked. */
    private @Nullable Period due(@Nullable Period due, Claim claim) {
        LocalDate said = said(claim, reading);
        return due != null && said != null && !due.lastDay().isAfter(said) ? null : due;
    }

    /** An item's words with those that it shares with earlier ones; the whole passage where they are but a sum. */
    private static String what(Claim claim, Item item, @Nullable Amount amount) {
        boolean onlySum = amount != null
                && Words.fold(item.quote().text())
                        .equals(Words.fold(amount.quote().text()));
        return onlySum ? claim.quote().text() : leadOf(item) + item.quote().text();
    }

    /** The words that a piece shares with earlier ones, where they stand before it. */
    private static String leadOf(Item item) {
        Quote lead = item.lead();
        return lead == null || lead.end() > item.quote().start()
                ? ""
                : lead.text().strip() + " ";
    }

    /** The amount of an item; a claim's belongs to its only item, or to the one in whose words it stands. */
    private static @Nullable Amount amount(Claim claim, Item item) {
        Amount whole = claim.amount();
        if (item.amount() != null || whole == null) {
            return item.amount();
        }
        boolean inside = whole.quote().start() >= item.quote().start()
                && whole.quote().end() <= item.quote().end();
        return inside || claim.items().size() == 1 ? whole : null;
    }

    private Mention mention(
            Claim claim, Kind kind, String id, String what, @Nullable Amount amount, @Nullable Period due) {
        String told = WHO_SAYS_SO.matcher(what).replaceFirst("");
        String measured = amount == null ? told : told.replace(amount.quote().text(), " ");
        Meeting meeting = claim.at() == null ? null : meetings.get(claim.at());
        String report = reading.report().sha256();
        Mention.Telling telling = new Mention.Telling(
                claim.id(),
                report,
                said(claim, reading),
                meeting == null ? null : report + ":" + meeting.id(),
                meeting == null
                        ? null
                        : Sitting.of(report, meeting, published(reading)).key(),
                claim.quote().start(),
                claim.quote().end(),
                claim.confidence(),
                claim.attribution());
        return new Mention(
                id,
                kind,
                telling,
                new Mention.Parties(claim.by(), claim.to(), claim.beneficiaries()),
                new Mention.Content(
                        what,
                        Words.content(measured, names(claim)),
                        amount == null ? null : Sum.of(amount),
                        due,
                        claim.when(),
                        things(claim, what)),
                claim.strength(),
                claim.polarity(),
                claim.novelty());
    }

    private List<String> names(Claim claim) {
        List<String> names = new ArrayList<>();
        for (Collection<String> parties : List.of(claim.by(), claim.to())) {
            for (String party : parties) {
                names.add(party);
                names.add(partyNames.getOrDefault(party, party));
            }
        }
        return names;
    }

    /** The funds, programmes, instruments, bodies and third organisations of a claim that this piece of it names. */
    private Collection<String> things(Claim claim, String what) {
        Collection<String> things = new TreeSet<>();
        String folded = Words.fold(what);
        for (Topic topic : claim.about()) {
            boolean here = claim.items().size() <= 1 || folded.contains(Words.fold(topic.name()));
            if (here && (THINGS.contains(topic.kind()) || isThirdOrganisation(topic, claim))) {
                things.add(topic.id());
            }
        }
        return things;
    }

    private boolean isThirdOrganisation(Topic topic, Claim claim) {
        return topic.kind().equals("party")
                && !states.contains(topic.id())
                && !claim.by().contains(topic.id())
                && !claim.to().contains(topic.id());
    }
}
