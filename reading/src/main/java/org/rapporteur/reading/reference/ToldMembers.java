package org.rapporteur.reading.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.mention.Mention.PartyMention;

/**
 * Members of groupings that a report itself lists: "the Lake Group, led by Kenya and including Uganda and Tanzania". An act
 * of such a grouping is theirs.
 */
final class ToldMembers {
    private static final Set<String> LISTING =
            Set.of("include", "comprise", "consist", "compose", "lead", "co-lead", "form", "gather", "unite");
    private static final Set<String> LED = Set.of("led", "co-led");
    private static final int REACH = 12;
    private static final int FEWEST = 3;
    private static final int MOST = 12;

    private ToldMembers() {}

    static Map<String, List<String>> of(Document document, Memory referents) {
        Map<String, List<String>> members = new HashMap<>();
        for (AnalysedSentence sentence : document.sentences()) {
            for (int token = 0; token < sentence.tree().size(); token++) {
                Phrase verb = new Phrase(sentence, token);
                boolean lists = LISTING.contains(verb.lemma()) || LED.contains(verb.word());
                if (lists && verb.relation().startsWith("acl")) {
                    put(verb, referents, members);
                }
            }
        }
        return members;
    }

    private static void put(Phrase verb, Memory referents, Map<String, List<String>> members) {
        Set<String> listed = new TreeSet<>();
        for (Phrase child : verb.children("obl:agent", "obl", "obj", "nmod", "conj", "advcl")) {
            add(child, referents, listed);
            child.children("obj").forEach(object -> add(object, referents, listed));
        }
        String grouping = grouping(verb);
        if (grouping != null && listed.size() >= FEWEST && listed.size() <= MOST && !listed.contains(grouping)) {
            members.putIfAbsent(grouping, List.copyOf(listed));
        }
    }

    private static void add(Phrase phrase, Memory referents, Set<String> listed) {
        Referent referent = referents.get(phrase);
        if (referent != null) {
            listed.addAll(referent.parties());
        }
    }

    /** The grouping named closest before: long noun phrases are attached wrongly too often to go by the tree. */
    private static @Nullable String grouping(Phrase verb) {
        for (int token = verb.head() - 1; token >= Math.max(0, verb.head() - REACH); token--) {
            String named = grouping(verb.at(token).mention());
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    private static @Nullable String grouping(@Nullable Mention mention) {
        return mention instanceof PartyMention party && party.kind().equals("grouping") ? party.party() : null;
    }
}
