package org.rapporteur.reading.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.mention.Mention.NamedThing;
import org.rapporteur.reading.mention.Mention.PartyMention;

/** Bodies and funds that a document names, by the last word of their names: "the Commission" is the one named before. */
final class BodyNames {
    private static final List<String> WORKING = List.of(
            "force", "committee", "commission", "group", "council", "dialogue", "forum", "team", "board", "mechanism");

    private static final Set<String> LAUNCHING = Set.of(
            "launch", "announce", "establish", "create", "unveil", "inaugurate", "found", "initiate", "introduce");

    private static final Set<String> RANKS = Set.of(
            "supreme",
            "ministerial",
            "executive",
            "permanent",
            "governing",
            "council",
            "standing",
            "general",
            "summit");

    private static final Set<String> ORGANS = Set.of(
            "council", "committee", "assembly", "conference", "commission", "secretariat", "meeting", "of ministers");

    private final Map<String, TreeMap<Integer, String>> byLastWord = new HashMap<>();

    private final Map<String, List<String>> members = new TreeMap<>();

    private final Set<String> launched = new TreeSet<>();

    private final IssuingBody issuer;

    BodyNames(Document document, IssuingBody issuer) {
        this.issuer = issuer;
        for (AnalysedSentence sentence : document.sentences()) {
            learnLaunched(sentence);
            for (Mention mention : sentence.mentions()) {
                String party = body(mention);
                if (party != null) {
                    learn(mention, party);
                    String words = mention.span().in(document.text()).toLowerCase(Locale.ROOT);
                    byLastWord
                            .computeIfAbsent(words.substring(words.lastIndexOf(' ') + 1), word -> new TreeMap<>())
                            .put(mention.span().begin(), party);
                }
            }
        }
    }

    /** "The Presidents launched the Lake Partnership": what it does they do. */
    private void learnLaunched(AnalysedSentence sentence) {
        for (int token = 0; token < sentence.tree().size(); token++) {
            Phrase named = new Phrase(sentence, token);
            Phrase verb = named.mention() instanceof NamedThing ? named.parent() : null;
            boolean object = named.relation().equals("obj") || named.relation().equals("nsubj:pass");
            if (object
                    && verb != null
                    && named.mention() instanceof NamedThing thing
                    && LAUNCHING.contains(verb.lemma())) {
                launched.add(thing.id());
            }
        }
    }

    /** Whether the text says that somebody brought the programme or body into being. */
    boolean isLaunched(String id) {
        return launched.contains(id);
    }

    private void learn(Mention mention, String id) {
        boolean joint = mention instanceof NamedThing thing && thing.parties().size() > 1 && isWorking(thing.name());
        if (joint && mention instanceof NamedThing thing) {
            members.putIfAbsent(id, thing.parties());
        }
    }

    /** A body in which its parties work: what it does they do. */
    private static boolean isWorking(String name) {
        String last = name.toLowerCase(Locale.ROOT).replaceFirst(" (on|for|of) .*", "");
        return WORKING.stream().anyMatch(last::endsWith);
    }

    /**
     * Parties in the name of a body that works for them ("the Chile-Peru Commission on Trade"), also under its short name.
     *
     * @return none where nobody is named so
     */
    List<String> parties(NamedThing body) {
        List<String> own = members.get(body.id());
        if (own != null || !body.parties().isEmpty()) {
            return own == null ? List.of() : own;
        }
        String words = body.name().toLowerCase(Locale.ROOT);
        return members.entrySet().stream()
                .filter(known -> known.getKey().toLowerCase(Locale.ROOT).contains(words))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }

    /** Parties of the body of an id; none where its name names none. */
    List<String> parties(String id) {
        return members.getOrDefault(id, List.of());
    }

    private static @Nullable String body(Mention mention) {
        if (mention instanceof PartyMention party && !party.kind().equals("state")) {
            return party.party();
        }
        return mention instanceof NamedThing thing
                        && (thing.kind().equals("body") || thing.kind().equals("fund"))
                ? thing.id()
                : null;
    }

    /** "The Supreme Council", "the Executive Committee": an organ that only its rank names. */
    boolean isOrgan(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int blank = lower.indexOf(' ');
        return blank > 0 && RANKS.contains(lower.substring(0, blank)) && ORGANS.contains(lower.substring(blank + 1));
    }

    /** The one body in whose name the text is issued, or null. */
    @Nullable
    String issuer() {
        return issuer.party();
    }

    /** The party whose name ends in the lower-case word, in the text's head or last before a place in it, or null. */
    @Nullable
    String before(String word, int place) {
        String inHead = issuer.byLastWord().get(word);
        if (inHead != null) {
            return inHead;
        }
        TreeMap<Integer, String> places = byLastWord.get(word);
        Map.Entry<Integer, String> last = places == null ? null : places.lowerEntry(place);
        return last == null ? null : last.getValue();
    }
}
