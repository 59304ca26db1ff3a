package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.Span;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Topic;
import org.rapporteur.reading.lexicon.Entry;
import org.rapporteur.reading.lexicon.Gazetteer;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.mention.Mention;

/**
 * Lists the instruments, funds, programmes, bodies, places and meetings that a claim speaks of, the third parties, and the
 * topics of the lexicon.
 */
final class TopicFinder {
    private final Scene scene;
    private final Gazetteer gazetteer;

    TopicFinder(Scene scene, Lexicon lexicon) {
        this.scene = scene;
        this.gazetteer = lexicon.gazetteer();
    }

    /**
     * What the passage of a finding names, in order, then its topics.
     *
     * @param parties of the claim: those are no topics of it
     */
    List<Topic> of(Finding finding, Span quote, Collection<String> parties) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (Mention mention : scene.syntax().sentence().mentions()) {
            if (quote.contains(mention.span())) {
                if (mention instanceof Mention.NamedThing thing) {
                    boolean via = isChannel(thing) && gives(finding);
                    topics.putIfAbsent(thing.id(), new Topic(thing.id(), thing.name(), thing.kind(), via));
                } else if (mention instanceof Mention.MeetingMention meeting) {
                    topics.putIfAbsent(meeting.name(), new Topic(meeting.name(), meeting.name(), "meeting", false));
                } else if (mention instanceof Mention.PartyMention party && isFund(party)) {
                    String name = party.span().in(scene.document().text());
                    topics.putIfAbsent(party.party(), new Topic(party.party(), name, party.kind(), gives(finding)));
                } else if (mention instanceof Mention.PartyMention party && !parties.contains(party.party())) {
                    String name = party.span().in(scene.document().text());
                    topics.putIfAbsent(party.party(), new Topic(party.party(), name, "party", false));
                }
            }
        }
        addTopics(quote, topics);
        return new ArrayList<>(topics.values());
    }

    private void addTopics(Span quote, Map<String, Topic> topics) {
        String text = scene.document().text();
        for (Gazetteer.Match match : gazetteer.matches(text, quote)) {
            for (Entry entry : match.entries()) {
                if (entry.kind() == Entry.Kind.TOPIC) {
                    String words = match.span().in(text);
                    topics.putIfAbsent(entry.id(), new Topic(entry.id(), words, "topic", false));
                }
            }
        }
    }

    private static boolean isChannel(Mention.NamedThing thing) {
        return thing.kind().equals("fund") || thing.kind().equals("programme");
    }

    private static boolean isFund(Mention.PartyMention party) {
        return party.kind().equals("fund") || party.kind().equals("programme");
    }

    private static boolean gives(Finding finding) {
        return finding.verdict().act() == Act.PROVIDE || finding.verdict().act() == Act.COMMIT;
    }
}
