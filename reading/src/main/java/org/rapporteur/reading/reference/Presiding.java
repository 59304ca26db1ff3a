package org.rapporteur.reading.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.lexicon.Thing;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.mention.Mention.Form;
import org.rapporteur.reading.mention.Mention.MeetingMention;
import org.rapporteur.reading.mention.Mention.PartyMention;
import org.rapporteur.reading.mention.Mention.RelationMention;

/**
 * For whom those preside who chair a meeting together: a member in the chair sits there for its grouping, where the report
 * speaks of that grouping and the other side together, or of the grouping's ministers, or of who chairs it.
 */
final class Presiding {
    private static final Set<String> OFFICES = Set.of(
            "chair",
            "chairman",
            "chairwoman",
            "chairmanship",
            "chairperson",
            "presidency",
            "coordinator",
            "behalf",
            "spokesman",
            "spokesperson");

    private final Frame frame;
    private final Set<String> acting = new TreeSet<>();
    private final List<Set<String>> pairs = new ArrayList<>();

    Presiding(Frame frame, Memory referents) {
        this.frame = frame;
        for (AnalysedSentence sentence : frame.document().sentences()) {
            for (int token = 0; token < sentence.tree().size(); token++) {
                learn(new Phrase(sentence, token), referents);
            }
        }
    }

    private void learn(Phrase phrase, Memory referents) {
        Mention mention = phrase.mention();
        if (mention instanceof RelationMention relation) {
            pair(relation.parties());
        } else if (mention instanceof MeetingMention meeting) {
            pair(meeting.parties());
        } else if (mention instanceof PartyMention party && (party.form() == Form.MEMBERS || presided(phrase))) {
            acting.add(party.party());
        }
        Referent referent = referents.get(phrase);
        if (referent != null) {
            pair(referent.parties());
        }
    }

    private void pair(List<String> parties) {
        if (parties.size() == 2 && parties.stream().anyMatch(frame::body)) {
            pairs.add(Set.copyOf(parties));
        }
    }

    /** "The chair of the Forum", "on behalf of the Union". */
    private static boolean presided(Phrase phrase) {
        Phrase office = phrase.parent();
        return office != null && OFFICES.contains(office.lemma());
    }

    /**
     * The sides of a meeting, sorted: those who attend, and those for whom its chairs preside, which are the chairs
     * themselves where they preside for nobody else.
     */
    Set<String> sides(Set<String> chairs, Set<String> attending) {
        Set<String> sides = new TreeSet<>(attending);
        sides.removeAll(chairs);
        Set<String> all = new TreeSet<>(sides);
        all.addAll(chairs);
        for (String chair : chairs) {
            Set<String> others = new TreeSet<>(all);
            others.remove(chair);
            if (sides.stream().noneMatch(body -> members(body).contains(chair))) {
                String body = others.isEmpty() ? null : body(chair, others);
                sides.add(body == null ? chair : body);
            }
        }
        return sides.size() > 1 ? sides : all;
    }

    private @Nullable String body(String chair, Set<String> others) {
        for (Set<String> pair : pairs) {
            for (String body : new TreeSet<>(pair)) {
                Set<String> rest = new TreeSet<>(pair);
                rest.remove(body);
                if (others.containsAll(rest) && speaksFor(chair, body, others)) {
                    return body;
                }
            }
        }
        return acting.stream()
                .filter(body -> speaksFor(chair, body, others))
                .findFirst()
                .orElse(null);
    }

    /** Whether it is a member of the body, and none of the others is. */
    private boolean speaksFor(String chair, String body, Set<String> others) {
        List<String> members = members(body);
        return members.contains(chair)
                && others.stream().noneMatch(other -> other.equals(body) || members.contains(other));
    }

    private List<String> members(String body) {
        Thing thing = frame.lexicon().thing(body);
        return thing == null ? List.of() : thing.members();
    }
}
