package org.rapporteur.reading.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.mention.Mention.MeetingMention;
import org.rapporteur.reading.mention.Mention.NamedThing;
import org.rapporteur.reading.mention.Mention.PartyMention;
import org.rapporteur.reading.mention.Mention.PersonMention;
import org.rapporteur.reading.mention.Mention.RelationMention;

/**
 * Reads the office or function that a passage says is held, taken over or handed over: "took over the chairmanship of the
 * African Union from Kenya", "coordinates Nordic-Baltic relations until 2026". Stateless.
 */
public final class RoleReader {
    private static final Set<String> GIVING =
            Set.of("transfer", "hand", "pass", "cede", "relinquish", "turn", "entrust");
    private static final Set<String> TAKING =
            Set.of("take", "assume", "inherit", "receive", "succeed", "replace", "accept");

    /** Prepositions that belong to a body's name: "relations between Chile and Peru", "Council of Europe". */
    private static final Set<String> NAMING = Set.of("of", "between", "with", "among");

    private final Document document;
    private final References references;
    private final int sentence;

    private RoleReader(Document document, References references, int sentence) {
        this.document = document;
        this.references = references;
        this.sentence = sentence;
    }

    /**
     * The role that a word tells of.
     *
     * @param sentence index of the sentence in the document
     * @param token the verb that holds, takes or gives it ("transferred", "chairs"), or the role's own noun ("as ASEAN chair")
     * @return null where no office or function stands there
     */
    public static @Nullable Role role(Document document, References references, int sentence, int token) {
        RoleReader reader = new RoleReader(document, references, sentence);
        Phrase event = new Phrase(document.sentences().get(sentence), token);
        RoleNoun role = RoleNoun.of(event);
        Role read = role == null ? null : reader.read(event, role);
        boolean done = role != null && role.phrase().tag() == Upos.VERB;
        return read != null && done && read.bodyId() == null ? null : read; // whoever leads an effort holds no office
    }

    private Role read(Phrase event, RoleNoun role) {
        Body body = completed(role, body(role));
        Handover handover = handover(event);
        return new Role(
                role.name(),
                body == null ? null : body.id(),
                body == null ? null : body.name(),
                new TermReader(document, references).term(event, role.phrase()),
                handover.predecessor(),
                handover.successor(),
                occupant(event));
    }

    /** Who had it and who gets it; both null where it is merely held. */
    private record Handover(
            @Nullable String predecessor, @Nullable String successor) {}

    private Handover handover(Phrase event) {
        boolean passive = !event.children("nsubj:pass").isEmpty();
        String holder = passive ? one(event.children("obl:agent")) : one(subjects(event));
        if (GIVING.contains(event.lemma())) {
            String from = last(event, "from");
            return new Handover(from != null ? from : holder, last(event, "to"));
        }
        if (TAKING.contains(event.lemma())) {
            String predecessor = last(event, "from");
            if (predecessor == null
                    && (event.lemma().equals("succeed") || event.lemma().equals("replace"))) {
                predecessor = one(event.children("obj"));
            }
            return new Handover(predecessor, predecessor == null ? null : holder);
        }
        return new Handover(null, null);
    }

    /** The party after the last "to" or "from" below the event, wherever the tree hangs it. */
    private @Nullable String last(Phrase event, String preposition) {
        String found = null;
        for (int token = event.head() + 1; token < event.tree().size(); token++) {
            Phrase phrase = event.at(token);
            boolean below = event.tree().dominates(event.head(), token);
            if (below && phrase.nominal() && phrase.preposition().equals(preposition)) {
                String party = one(List.of(phrase));
                found = party == null ? found : party;
            }
        }
        return found;
    }

    private static List<Phrase> subjects(Phrase event) {
        return Participants.subjects(event).stream()
                .filter(subject -> subject.head() != event.head())
                .toList();
    }

    private @Nullable String one(List<Phrase> phrases) {
        Set<String> parties = new TreeSet<>();
        phrases.forEach(
                phrase -> parties.addAll(references.of(sentence, phrase.head()).parties()));
        return parties.size() == 1 ? parties.iterator().next() : null;
    }

    /** The person who exercises it: the subject, where it is one by name. */
    private @Nullable String occupant(Phrase event) {
        for (Phrase subject : subjects(event)) {
            Speaker speaker = references.of(sentence, subject.head()).speaker();
            if (speaker != null && speaker.name() != null) {
                return speaker.name();
            }
        }
        return null;
    }

    /** What the role is held in. */
    private record Body(String id, String name) {}

    private @Nullable Body body(RoleNoun role) {
        if (role.phrase().mention() instanceof PartyMention organ) {
            return new Body(organ.party(), organ.party());
        }
        for (Phrase candidate : role.bodies()) {
            Body body = body(candidate);
            if (body != null) {
                return body;
            }
        }
        if (role.phrase().mention() instanceof PersonMention office && office.party() != null) {
            return new Body(office.party(), office.party());
        }
        return relationAfter(role.phrase());
    }

    /** "Country coordinator for Japan", "coordinates the dialogue": that of those whose meeting the report is about. */
    private @Nullable Body completed(RoleNoun role, @Nullable Body body) {
        List<String> sides = references.meetings().stream()
                .filter(meeting -> meeting.id().equals(references.mainMeeting()))
                .findFirst()
                .map(Meeting::participants)
                .orElse(List.of());
        boolean partial = body == null || (sides.contains(body.id()) && isState(body.id()));
        return role.name().equals("coordinator") && partial && sides.size() == 2
                ? new Body(relationId(sides), body == null ? relationId(sides) : body.name())
                : body;
    }

    private static boolean isState(String id) {
        return id.length() == 3 && id.chars().allMatch(Character::isUpperCase);
    }

    /** The first relation named after the role, where the tree tells nothing of a body. */
    private @Nullable Body relationAfter(Phrase role) {
        for (int token = role.head() + 1; token < role.tree().size(); token++) {
            if (role.at(token).mention() instanceof RelationMention) {
                return body(role.at(token));
            }
        }
        return null;
    }

    private @Nullable Body body(Phrase phrase) {
        Mention mention = phrase.mention();
        if (mention instanceof RelationMention relation) {
            return new Body(relationId(relation.parties()), name(phrase));
        } else if (mention instanceof PartyMention party && !party.kind().equals("state")) {
            return new Body(party.party(), name(phrase));
        } else if (mention instanceof NamedThing thing) {
            return new Body(thing.id(), thing.name());
        } else if (mention instanceof MeetingMention meeting) {
            return new Body(meeting.series(), meeting.name());
        }
        Set<String> related = related(phrase);
        if (related.size() > 1) {
            return new Body(relationId(related), name(phrase));
        }
        List<String> parties = references.of(sentence, phrase.head()).parties();
        if (parties.isEmpty()) {
            parties = List.copyOf(related);
        }
        return parties.isEmpty() ? null : new Body(relationId(parties), name(phrase));
    }

    /** Parties of "relations between Chile and Peru", "Chile-Peru relations", "its dialogue with India". */
    private Set<String> related(Phrase phrase) {
        Set<String> parties = new TreeSet<>();
        for (Phrase child : phrase.children("nmod", "compound", "amod", "nmod:poss")) {
            boolean joins = child.head() < phrase.head()
                    || Set.of("between", "with", "of").contains(child.preposition());
            if (joins) {
                parties.addAll(references.of(sentence, child.head()).parties());
            }
        }
        return parties;
    }

    private static String relationId(Iterable<String> parties) {
        Set<String> sorted = new TreeSet<>();
        parties.forEach(sorted::add);
        return String.join("-", sorted);
    }

    /** The body in the words of the report, from its first modifier to its last word, without determiner and case. */
    private String name(Phrase phrase) {
        Phrase head = phrase;
        Phrase parent = phrase.parent();
        if (parent != null && phrase.relation().equals("compound") && !RoleNoun.isRole(parent)) {
            head = parent;
        }
        Span span = head.tree().span(head.head());
        for (Phrase child : head.children("compound", "amod", "flat", "nmod", "nmod:poss")) {
            boolean after = child.head() > head.head() && NAMING.contains(child.preposition());
            if ((child.head() < head.head() && child.preposition().isEmpty()) || after) {
                span = span.cover(
                        after
                                ? child.tree().subtree(child.head())
                                : child.tree().span(child.head()));
            }
        }
        return span.in(document.text());
    }
}
