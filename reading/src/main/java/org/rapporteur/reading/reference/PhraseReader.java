package org.rapporteur.reading.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.mention.Mention.AmountMention;
import org.rapporteur.reading.mention.Mention.DateMention;
import org.rapporteur.reading.mention.Mention.MeetingMention;
import org.rapporteur.reading.mention.Mention.NamedThing;
import org.rapporteur.reading.mention.Mention.PartyMention;
import org.rapporteur.reading.mention.Mention.PersonMention;
import org.rapporteur.reading.mention.Mention.RelationMention;

/** Reads one phrase in its place, and those below it: names, nouns that act for a party, coordination. */
final class PhraseReader {
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "near", "outside", "across", "around");
    private static final Set<String> ACTING_THINGS = Set.of("fund", "programme", "body");

    private final Frame frame;
    private final Memory memory;
    private final Names names;
    private final PersonReader persons;
    private final PronounReader pronouns;
    private final NounReader nouns;

    PhraseReader(Frame frame, Discourse discourse, Quotations quotations) {
        this.frame = frame;
        this.memory = new Memory(frame.document());
        this.names = frame.names();
        this.persons = new PersonReader(frame, discourse, this);
        GroupReader groups = new GroupReader(frame, discourse);
        this.pronouns = new PronounReader(frame, discourse, quotations, this, groups);
        this.nouns = new NounReader(frame, this, groups, persons);
    }

    /** Whom the phrase with its conjuncts stands for. */
    Referent joint(Phrase phrase) {
        return withListed(phrase, coordinated(phrase));
    }

    /** The subject's own parties, with all whom the sentence lists before its verb. */
    Referent withListed(Phrase phrase, Referent own) {
        Set<String> listed = Dignitaries.of(phrase, this::alone);
        boolean more = listed.size() > own.parties().size() && listed.containsAll(own.parties());
        return more ? by(listed, "those listed before the verb", 0.8) : own;
    }

    private Referent coordinated(Phrase phrase) {
        Referent first = alone(phrase);
        if (headsWe(phrase) && !frame.issuers().parties().isEmpty()) {
            return frame.issuers(); // "We — the Lake Forum and Kenya — meet", with "Forum" for its head
        }
        List<Phrase> conjuncts = Coordination.conjuncts(phrase);
        if (conjuncts.isEmpty() || first.parties().isEmpty()) {
            return first;
        }
        Set<String> parties = new TreeSet<>(first.parties());
        double confidence = first.confidence();
        boolean more = false;
        for (Phrase conjunct : conjuncts) {
            Referent other = alone(conjunct);
            if (samePerson(first, other)) {
                continue; // "the Minister, Amina Odero," taken for two
            }
            more |= !other.parties().isEmpty();
            parties.addAll(other.parties());
            confidence = other.parties().isEmpty() ? confidence : Math.min(confidence, other.confidence());
        }
        return more
                ? new Referent(
                        List.copyOf(parties), null, first.evidence(), first.reason() + ", with others", confidence)
                : first;
    }

    private static boolean headsWe(Phrase phrase) {
        return phrase.mention() != null
                && phrase.children("nsubj").stream()
                        .anyMatch(child -> child.word().equals("we"));
    }

    private static boolean samePerson(Referent one, Referent other) {
        return one.speaker() != null
                && one.speaker().name() != null
                && one.speaker().equals(other.speaker());
    }

    /** Whom the phrase without its conjuncts stands for. */
    Referent alone(Phrase phrase) {
        Referent known = memory.get(phrase);
        if (known != null) {
            return known;
        }
        memory.put(phrase, Referent.NONE); // a phrase that refers to itself stands for nothing
        Referent read = read(phrase);
        memory.put(phrase, read);
        return read;
    }

    private Referent read(Phrase phrase) {
        Mention mention = phrase.mention();
        if (mention != null) {
            return named(phrase, mention);
        }
        if (frame.persons().named(phrase) != null) {
            return persons.readName(phrase);
        }
        if (PronounReader.isPronoun(phrase)) {
            return pronouns.read(phrase);
        }
        return phrase.nominal() ? nouns.read(phrase) : Referent.NONE;
    }

    private Referent named(Phrase phrase, Mention mention) {
        if (mention instanceof PersonMention person) {
            return persons.read(phrase, person);
        } else if (mention instanceof PartyMention party) {
            return party(phrase, party);
        } else if (mention instanceof RelationMention relation) {
            return by(relation.parties(), "relation named", 0.9);
        } else if (mention instanceof MeetingMention meeting
                && !meeting.parties().isEmpty()) {
            return by(meeting.parties(), "parties in the meeting's name", 0.4);
        } else if (mention instanceof NamedThing thing && ACTING_THINGS.contains(thing.kind())) {
            List<String> members = frame.bodies().parties(thing);
            if (members.isEmpty()
                    && phrase.subject()
                    && frame.issuers().parties().size() > 1
                    && frame.bodies().isLaunched(thing.id())) {
                return by(frame.issuers().parties(), "launched by those who issue the text", 0.7);
            }
            return !members.isEmpty()
                    ? by(members, "members of " + thing.id(), 0.7)
                    : by(List.of(thing.id()), "named " + thing.kind(), 0.5);
        } else if (mention instanceof AmountMention || mention instanceof DateMention) {
            return Referent.NONE;
        }
        return Referent.NONE;
    }

    private Referent party(Phrase phrase, PartyMention party) {
        String id = frame.aliases().getOrDefault(party.party(), party.party());
        String issuer = frame.bodies().issuer();
        if (issuer != null && frame.bodies().isOrgan(id)) {
            return by(List.of(issuer), "organ of the body that issues the text", 0.8);
        }
        List<String> members = frame.members().get(id);
        if (members != null) {
            return by(members, "members of " + id + " as listed", 0.8);
        }
        return switch (party.form()) {
            case NAME, ADJECTIVE -> by(List.of(id), "name", 0.97);
            case DEMONYM -> by(List.of(id), "people of the party", 0.6);
            case ORGAN -> by(List.of(id), "organ of the party", 0.92);
            case MEMBERS -> by(List.of(id), "members of the party", 0.92);
            case SEAT ->
                by(List.of(id), "seat of the party", PLACE_PREPOSITIONS.contains(phrase.preposition()) ? 0.2 : 0.8);
        };
    }

    /** Parties of the phrases that a noun belongs to, each with its conjuncts. */
    Set<String> parties(List<Phrase> phrases) {
        Set<String> parties = new TreeSet<>();
        phrases.forEach(phrase -> parties.addAll(joint(phrase).parties()));
        return parties;
    }

    Names names() {
        return names;
    }

    static Referent by(Iterable<String> parties, String reason, double confidence) {
        return by(parties, null, reason, confidence);
    }

    static Referent by(Iterable<String> parties, @Nullable Speaker speaker, String reason, double confidence) {
        Set<String> sorted = new TreeSet<>();
        parties.forEach(sorted::add);
        return new Referent(List.copyOf(sorted), speaker, null, reason, confidence);
    }
}
