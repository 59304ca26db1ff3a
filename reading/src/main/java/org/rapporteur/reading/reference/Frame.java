package org.rapporteur.reading.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Thing;
import org.rapporteur.reading.mention.Document;

/**
 * What is known of a document as a whole before its phrases are read one by one. Read only.
 *
 * @param kinds kind of each party that the document names, by id
 * @param aliases ids of names that only the document explains
 * @param members of groupings whose members the document lists
 * @param participants parties of the main meeting, sorted; empty where there is none
 * @param issuers whom "we" stands for outside quotations
 * @param audience whom "you" stands for where one party speaks to another, as the title tells
 */
record Frame(
        Document document,
        Lexicon lexicon,
        Names names,
        Home home,
        PersonRegister persons,
        BodyNames bodies,
        Transcript transcript,
        Map<String, String> kinds,
        Map<String, String> aliases,
        Map<String, List<String>> members,
        List<String> participants,
        Referent issuers,
        Referent audience) {
    Frame {
        kinds = Map.copyOf(kinds);
        aliases = Map.copyOf(aliases);
        members = Map.copyOf(members);
        participants = List.copyOf(participants);
    }

    Frame with(Map<String, List<String>> members, List<String> participants, Referent issuers, Referent audience) {
        return new Frame(
                document,
                lexicon,
                names,
                home,
                persons,
                bodies,
                transcript,
                kinds,
                aliases,
                members,
                participants,
                issuers,
                audience);
    }

    /** Whom a block's speaker calls "you". */
    Referent addressed(int block) {
        Referent other = transcript.addressed(block);
        return other.parties().isEmpty() ? audience : other;
    }

    boolean state(String party) {
        return kindOf(party).equals("state");
    }

    /** Whether a party is an organisation or grouping, which "the bloc" can be. */
    boolean body(String party) {
        String kind = kindOf(party);
        return kind.equals("organisation") || kind.equals("grouping");
    }

    private String kindOf(String party) {
        String kind = kinds.get(party);
        if (kind != null) {
            return kind;
        }
        Thing thing = lexicon.thing(party);
        if (thing != null) {
            return thing.kind().name().toLowerCase(Locale.ROOT);
        }
        boolean code = party.length() == 3 && party.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return code ? "state" : "other";
    }

    PartyNouns nouns() {
        return names.nouns();
    }
}
