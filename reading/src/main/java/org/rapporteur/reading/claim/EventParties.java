package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.event.EventParty;
import org.rapporteur.reading.lexicon.Entry;
import org.rapporteur.reading.lexicon.Gazetteer;
import org.rapporteur.reading.mention.Mention;

/** Whom the phrases of one sentence name, in PLOVER's terms: a country or organisation, a sector, or both. */
final class EventParties {
    private static final int DEEPEST = 6;
    private static final String[] DESCRIBING = {
        "amod", "nmod", "compound", "flat", "appos", "det", "nummod", "acl", "obl"
    };
    private static final Set<String> OF = Set.of("of", "from", "in", "at", "by", "");
    private static final Set<String> QUANTITIES = Set.of(
            "hundred",
            "thousand",
            "dozen",
            "score",
            "ten",
            "million",
            "group",
            "number",
            "member",
            "some",
            "crowd",
            "handful",
            "force",
            "several",
            "many",
            "most",
            "all",
            "lot",
            "leader",
            "family",
            "wife",
            "relative");

    private final Scene scene;
    private final Syntax syntax;
    private final Sectors sectors;
    private final Gazetteer gazetteer;

    EventParties(Scene scene, Sectors sectors, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.scene = scene;
        this.syntax = scene.syntax();
        this.sectors = sectors;
    }

    /** Those whom a phrase and the phrases coordinated with it name, without repeats; empty for {@link Syntax#NONE}. */
    List<EventParty> of(int token) {
        if (token == NONE) {
            return List.of();
        }
        Map<String, EventParty> found = new LinkedHashMap<>();
        for (int conjunct : syntax.conjuncts(token)) {
            for (EventParty party : alone(conjunct)) {
                found.putIfAbsent(party.code() + " " + party.party() + " " + party.sector(), party);
            }
        }
        return List.copyOf(found.values());
    }

    /** Those whom a phrase names, else the first of those named inside it. */
    List<EventParty> within(int token) {
        return within(token, 0);
    }

    private List<EventParty> within(int token, int depth) {
        if (token == NONE || depth > DEEPEST || isTime(token)) {
            return List.of();
        }
        List<EventParty> own = of(token);
        if (!own.isEmpty()) {
            return own;
        }
        for (int child : syntax.tree().children(token)) {
            boolean conjunct = syntax.relation(child).equals("conj") && syntax.isVerbal(child);
            List<EventParty> inside = conjunct ? List.of() : within(child, depth + 1);
            if (!inside.isEmpty()) {
                return inside;
            }
        }
        return List.of();
    }

    private boolean isTime(int token) {
        return syntax.mention(token) instanceof Mention.DateMention;
    }

    private List<EventParty> alone(int token) {
        List<EventParty> found = new ArrayList<>();
        @Nullable String sector = sector(token);
        for (String party : parties(token)) {
            found.add(party(token, party, sector));
        }
        int before = found.isEmpty() ? NONE : coordinatedBefore(token);
        if (before != NONE) {
            found.add(0, party(before, parties(before).get(0), sector));
        }
        if (found.isEmpty() && syntax.isNominal(token)) {
            addDescribed(token, sector, found);
        }
        return found;
    }

    /** "Tamil rebels", "hundreds of students", "the port of Hodeidah": no party of its own. */
    private void addDescribed(int token, @Nullable String sector, List<EventParty> found) {
        Mention mention = syntax.mention(token);
        if (mention instanceof Mention.NamedThing thing) {
            @Nullable String state = sectors.stateOfPlace(thing.id());
            if (state != null) {
                found.add(party(token, state, null));
            }
            return;
        }
        if (sector == null) {
            if (QUANTITIES.contains(syntax.lemma(token)) || mention instanceof Mention.AmountMention) {
                for (int child : syntax.children(token, "nmod", "obl")) {
                    if (found.isEmpty() && child > token) {
                        found.addAll(alone(child));
                    }
                }
            }
            return;
        }
        @Nullable String country = country(token, 0);
        found.add(country == null ? nameless(token, sector) : party(token, country, sector));
    }

    /** The same with a country. */
    EventParty of(EventParty party, String country) {
        return sectors.party(country, party.sector(), party.words());
    }

    private EventParty nameless(int token, String sector) {
        return new EventParty(null, null, null, null, sector, words(token));
    }

    private EventParty party(int token, String party, @Nullable String sector) {
        return sectors.party(party, sector, words(token));
    }

    private Quote words(int token) {
        return Quote.of(scene.document().text(), syntax.tree().span(token));
    }

    /** The parties of the phrase itself, without those coordinated with it. */
    private List<String> parties(int token) {
        Mention mention = syntax.mention(token);
        if (mention instanceof Mention.PartyMention party) {
            return List.of(party.party());
        }
        if (mention instanceof Mention.AmountMention) {
            return inside(mention.span());
        }
        if (mention instanceof Mention.PersonMention person && person.party() != null) {
            return List.of(person.party());
        }
        List<String> own = new ArrayList<>(scene.parties(token));
        List<Integer> conjuncts = syntax.conjuncts(token);
        for (int conjunct : conjuncts.subList(1, conjuncts.size())) {
            own.removeAll(scene.parties(conjunct));
        }
        own.removeIf(party -> sectors.code(party) == null);
        return own;
    }

    /** "Iraqi and Syrian officials": an adjective joined to the phrase from before. */
    private int coordinatedBefore(int token) {
        int before = syntax.child(token, "amod");
        return before != NONE && before < token && syntax.mention(before) instanceof Mention.PartyMention
                ? before
                : NONE;
    }

    /** The state in a counted phrase, which is one word to the tree: "two American soldiers". */
    private List<String> inside(Span span) {
        for (Gazetteer.Match match : gazetteer.matches(scene.document().text(), span)) {
            for (Entry entry : match.entries()) {
                if (sectors.code(entry.id()) != null) {
                    return List.of(entry.id());
                }
            }
        }
        return List.of();
    }

    /** The country that a noun's modifiers name, or null: "Colombian rebels", "police in Minsk", "workers of the UN". */
    private @Nullable String country(int token, int depth) {
        for (int child : syntax.children(token, DESCRIBING)) {
            boolean linked = child < token || OF.contains(syntax.introducer(child));
            @Nullable String named = linked ? countryNamed(child) : null;
            if (named == null && linked && depth < 2) {
                named = country(child, depth + 1);
            }
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    /** The country that a word itself names, or null. */
    @Nullable
    String countryNamed(int token) {
        Mention mention = syntax.mention(token);
        if (mention instanceof Mention.NamedThing thing) {
            return sectors.stateOfPlace(thing.id());
        }
        List<String> parties = parties(token);
        return parties.isEmpty() ? null : parties.get(0);
    }

    /** The sector that a phrase tells, or null: the last word that tells one, else that of a person with an office. */
    private @Nullable String sector(int token) {
        Mention mention = syntax.mention(token);
        @Nullable String told = mention == null ? sectors.ofNoun(syntax.lemma(token)) : ofWords(syntax.word(token));
        if (told != null || mention == null) {
            return told != null && isOpposition(token) ? "OPP" : told;
        }
        if (mention instanceof Mention.PersonMention person) {
            boolean known = person.party() != null || person.office() != null;
            return isOpposition(token) ? "OPP" : known ? "GOV" : null;
        }
        boolean acts = mention instanceof Mention.PartyMention party
                && party.form() == Mention.Form.ORGAN
                && sectors.isState(party.party());
        return acts ? "GOV" : null;
    }

    private boolean isOpposition(int token) {
        return syntax.word(token).contains("opposition")
                || syntax.children(token, "compound", "amod").stream()
                        .anyMatch(child -> syntax.word(child).equals("opposition"));
    }

    private @Nullable String ofWords(String words) {
        String[] parts = words.split("[ \\n-]", -1);
        for (int i = parts.length - 1; i >= 0; i--) {
            @Nullable String told = sectors.ofNoun(parts[i]);
            if (told != null) {
                return told;
            }
        }
        return null;
    }
}
