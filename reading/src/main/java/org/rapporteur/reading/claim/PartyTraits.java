package org.rapporteur.reading.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.lexicon.Entry;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Thing;

/** What the parties of a claim tell of how far it can be trusted. */
final class PartyTraits {
    private static final Steps OTHERS = new Steps("others named", 1, 2, 3, 5);
    private static final Steps BY = new Steps("by", 2, 3);

    private final Scene scene;
    private final Lexicon lexicon;

    PartyTraits(Scene scene, Lexicon lexicon) {
        this.scene = scene;
        this.lexicon = lexicon;
    }

    void add(Claim claim, List<String> traits) {
        String act = claim.act().id();
        String by = kind(claim.by());
        String to = kind(claim.to());
        traits.add("by:" + by);
        traits.add("to:" + to);
        traits.add("act+by:" + act + "+" + by);
        traits.add("act+to:" + act + "+" + to);
        traits.add("name of by:" + name(claim.by()));
        traits.add("name of to:" + name(claim.to()));
        traits.add("how many to:" + count(claim.to().size()));
        BY.add(claim.by().size(), traits);
        OTHERS.add(others(claim).size(), traits);
    }

    /** Parties that the sentence names besides. */
    private Set<String> others(Claim claim) {
        Set<String> others = new TreeSet<>();
        for (int token = 0; token < scene.syntax().size(); token++) {
            others.addAll(scene.parties(token));
        }
        claim.by().forEach(others::remove);
        claim.to().forEach(others::remove);
        return others;
    }

    /** States and bodies, both together, or a name that the lexicon does not know. */
    private String kind(List<String> parties) {
        int states = 0;
        int bodies = 0;
        for (String party : parties) {
            Thing thing = lexicon.thing(party);
            if (thing == null) {
                return "unknown";
            }
            boolean state = thing.kind() == Entry.Kind.STATE;
            states += state ? 1 : 0;
            bodies += state ? 0 : 1;
        }
        if (states > 0 && bodies > 0) {
            return "mixed";
        }
        return states > 1 ? "states" : states == 1 ? "state" : bodies > 0 ? "body" : "none";
    }

    /** How the first party's id is written: a state's or body's three letters, another abbreviation or word, or a name. */
    private static String name(List<String> parties) {
        String first = parties.isEmpty() ? "" : parties.get(0);
        boolean letters = first.length() == 3 && first.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return first.isEmpty() ? "none" : letters ? "letters" : first.indexOf(' ') >= 0 ? "words" : "word";
    }

    private static String count(int parties) {
        return parties == 0 ? "none" : parties == 1 ? "one" : parties <= 4 ? "some" : "many";
    }
}
