package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.event.Category;
import org.rapporteur.reading.event.EventParty;
import org.rapporteur.reading.event.PoliticalEvent;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.mention.Mention;

/** Fills the fields of the events of one sentence. */
final class EventBuilder {
    /** Categories that the manual asks a recipient of. */
    private static final Set<Category> NEED_RECIPIENT = Set.of(Category.COOPERATE, Category.AID, Category.SANCTION);

    private final Scene scene;
    private final Syntax syntax;
    private final EventSentence sentence;
    private final DeedTable table;
    private final EventParties parties;
    private final EventTargets targets;
    private final TimeFinder times;

    EventBuilder(Scene scene, EventSentence sentence, Lexicon lexicon, Sectors sectors, DeedTable table) {
        this.scene = scene;
        this.syntax = scene.syntax();
        this.sentence = sentence;
        this.table = table;
        this.parties = new EventParties(scene, sectors, lexicon.gazetteer());
        this.targets = new EventTargets(scene, parties);
        this.times = new TimeFinder(scene);
    }

    /** The events in order of their words. */
    List<PoliticalEvent> events() {
        List<PoliticalEvent> events = new ArrayList<>();
        for (EventSentence.Told told : sentence.told()) {
            List<EventParty> before =
                    events.isEmpty() ? List.of() : events.get(events.size() - 1).recipients();
            PoliticalEvent event = event(told, before);
            if (event != null && events.stream().noneMatch(other -> repeats(event, other))) {
                events.add(event);
            }
        }
        return events;
    }

    /** "downgraded its ties with Ankara and ordered the ambassador to leave": one reduction of relations. */
    private static boolean repeats(PoliticalEvent event, PoliticalEvent other) {
        return event.category() == other.category()
                && codes(event.actors()).equals(codes(other.actors()))
                && codes(event.recipients()).equals(codes(other.recipients()));
    }

    private static List<String> codes(List<EventParty> parties) {
        return parties.stream().map(party -> party.party() + " " + party.code()).toList();
    }

    private @Nullable PoliticalEvent event(EventSentence.Told told, List<EventParty> before) {
        Event event = told.event();
        int actorToken = sentence.actor(event);
        List<EventParty> actors = actors(event, actorToken);
        List<EventParty> recipients = targets.of(event, actors, actorToken);
        if (recipients.isEmpty() && targets.addressesPronoun(event)) {
            recipients = before;
        }
        if (isTogether(event, told.deed()) && actors.isEmpty()) {
            actors = recipients;
            recipients = List.of();
        }
        @Nullable String home = targets.location(event);
        boolean crowd = told.deed().category() == Category.PROTEST;
        actors = located(actors, home, crowd ? List.of() : recipients);
        recipients = located(recipients, home, actors);
        if (actors.isEmpty() || isLone(told.deed().category(), actors, recipients)) {
            return null;
        }
        return built(told, actors, recipients);
    }

    private PoliticalEvent built(EventSentence.Told told, List<EventParty> actors, List<EventParty> recipients) {
        Event event = told.event();
        FrameMatch match = event.match();
        @Nullable Act act = told.verdict() == null ? null : told.verdict().act();
        Verdict verdict = told.verdict() == null ? new Verdict(Act.STATE, null, Polarity.AFFIRMED) : told.verdict();
        Finding finding =
                new Finding(event, verdict, Actor.NOBODY, List.of(), event.addressees(), event.contents(), null);
        String text = scene.document().text();
        return new PoliticalEvent(
                told.deed().category(),
                told.deed().modes(),
                contexts(),
                actors,
                recipients,
                Quote.of(text, new QuoteChooser(scene, List.of(finding)).quote(finding)),
                Quote.of(text, syntax.tree().span(event.token())),
                act,
                times.when(finding),
                scene.index(),
                match == null ? "clause" : match.frame().notation());
    }

    /** Whoever the subject phrase names, else the first named in it ("a Saudi-led air strike"); a place where nobody is. */
    private List<EventParty> actors(Event event, int token) {
        List<EventParty> named = parties.of(token);
        if (named.isEmpty()) {
            named = parties.within(token);
        }
        boolean nobody = token == NONE && !event.nominal() && syntax.isPassive(event.token());
        return named.isEmpty() && nobody ? targets.hosts(event) : named;
    }

    /** Talks, agreements and fights that a noun tells: all who are named do it. */
    private static boolean isTogether(Event event, Deed deed) {
        return event.nominal() && (deed.category() == Category.CONSULT || deed.category() == Category.AGREE);
    }

    private static boolean isLone(Category category, List<EventParty> actors, List<EventParty> recipients) {
        return NEED_RECIPIENT.contains(category) && recipients.isEmpty() && actors.size() < 2;
    }

    /** Those without a country are of the place of the event, else of the country of the other side. */
    private List<EventParty> located(List<EventParty> nameless, @Nullable String home, List<EventParty> others) {
        List<EventParty> located = new ArrayList<>();
        List<EventParty> all = new ArrayList<>(nameless);
        all.addAll(others);
        for (EventParty party : nameless) {
            @Nullable EventParty of = party.code() != null ? party : targets.inCountry(party, home, all);
            located.add(of == null ? party : of);
        }
        return located;
    }

    private List<String> contexts() {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Set<String>> context : table.contexts().entrySet()) {
            boolean told = false;
            for (int token = 0; token < syntax.size(); token++) {
                boolean name = syntax.mention(token) instanceof Mention.PartyMention;
                told |= !name && context.getValue().contains(syntax.lemma(token));
            }
            if (told) {
                found.add(context.getKey());
            }
        }
        return found;
    }
}
