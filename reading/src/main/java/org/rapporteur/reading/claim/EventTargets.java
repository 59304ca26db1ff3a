package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.event.EventParty;
import org.rapporteur.reading.mention.Mention;

/** Finds to whom an event of one sentence is done, and where. */
final class EventTargets {
    private static final Set<String> PLACES = Set.of("in", "at", "near", "outside", "across", "inside", "throughout");
    private static final Set<String> ELSEWHERE =
            Set.of("after", "before", "since", "amid", "despite", "during", "until", "as");
    private static final Set<String> MEANS = Set.of("TROOPS", "ARMS", "MISSILE", "GIFT", "GAS", "WEAPONRY", "OUTLET");
    private static final Set<String> SITES = Set.of("in", "at", "near", "across", "throughout");
    private static final int DEEPEST = 6;

    private final Scene scene;
    private final Syntax syntax;
    private final EventParties parties;

    EventTargets(Scene scene, EventParties parties) {
        this.scene = scene;
        this.syntax = scene.syntax();
        this.parties = parties;
    }

    /**
     * Those to whom it is done: the first others named in the frame's fillers, else in what hangs on the word; foreigners
     * before those at home, and those before people of whom no country is told.
     */
    List<EventParty> of(Event event, List<EventParty> actors, int actorToken) {
        List<Integer> roots = roots(event);
        for (Rank rank : Rank.values()) {
            for (int root : roots) {
                boolean skip = root == NONE || root == actorToken || (rank != Rank.FOREIGN && isMeans(event, root));
                List<EventParty> found = skip ? List.of() : others(root, new Search(rank, actors, actorToken), 0);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** How others than the actors differ from them. */
    private enum Rank {
        FOREIGN,
        DOMESTIC,
        NAMELESS
    }

    private record Search(Rank rank, List<EventParty> actors, int actorToken) {
        boolean finds(EventParty party) {
            return switch (rank) {
                case FOREIGN -> party.code() != null && actors.stream().noneMatch(actor -> compatriots(actor, party));
                case DOMESTIC -> party.code() != null && isOther(party);
                case NAMELESS -> party.code() == null && isOther(party);
            };
        }

        private boolean isOther(EventParty party) {
            return party.sector() != null
                    && actors.stream()
                            .noneMatch(actor -> actor.words().equals(party.words())
                                    || (compatriots(actor, party) && Objects.equals(actor.sector(), party.sector())));
        }

        private static boolean compatriots(EventParty actor, EventParty party) {
            return actor.party() != null && actor.party().equals(party.party());
        }
    }

    private List<Integer> roots(Event event) {
        List<Integer> roots = new ArrayList<>(event.addressees());
        if (!event.nominal() && syntax.isPassive(event.token())) {
            roots.add(scene.subjects().patient(event.token()));
        }
        roots.addAll(event.contents());
        addDependents(event.token(), event, roots);
        return roots;
    }

    /** Troops that are moved and missiles that are fired are not those to whom it is done. */
    private static boolean isMeans(Event event, int root) {
        FrameMatch match = event.match();
        if (match == null) {
            return false;
        }
        int rank = match.fillers().indexOf(root);
        @Nullable
        String nounClass = rank < 0 ? null : match.frame().slots().get(rank).nounClass();
        return nounClass != null && MEANS.contains(nounClass);
    }

    /** "asked it to ban them": the one addressed is whom the sentence named before. */
    boolean addressesPronoun(Event event) {
        return event.addressees().stream().anyMatch(token -> syntax.is(token, Upos.PRON));
    }

    private void addDependents(int token, Event event, List<Integer> roots) {
        for (int child : syntax.children(token, "obj", "iobj", "obl", "nmod", "xcomp", "ccomp", "acl")) {
            String introducer = syntax.introducer(child);
            boolean after = child > token && !ELSEWHERE.contains(introducer);
            boolean place = PLACES.contains(introducer);
            if (after && !(place && meets(event)) && !introducer.equals("by")) {
                roots.add(child);
            }
        }
    }

    /** Where one meets and agrees is nobody met. */
    private static boolean meets(Event event) {
        return event.match() == null
                || event.match().frame().act() != null
                || Objects.requireNonNull(event.match().frame().deed())
                                .category()
                                .quad()
                                .code()
                        != 4;
    }

    /** The first named in a phrase or clause whom the search is for, with those named beside them. */
    private List<EventParty> others(int token, Search search, int depth) {
        if (depth > DEEPEST || token == search.actorToken() || syntax.mention(token) instanceof Mention.DateMention) {
            return List.of();
        }
        List<EventParty> own = parties.of(token);
        if (own.stream().anyMatch(search::finds)) {
            return own.stream()
                    .filter(party -> search.finds(party) || party.code() == null)
                    .toList();
        }
        for (int child : syntax.tree().children(token)) {
            boolean beside = ELSEWHERE.contains(syntax.introducer(child));
            List<EventParty> inside = beside ? List.of() : others(child, search, depth + 1);
            if (!inside.isEmpty()) {
                return inside;
            }
        }
        return List.of();
    }

    /** The country in which it is done ("in Harare"), or null. */
    @Nullable
    String location(Event event) {
        for (int token = 0; token < syntax.size(); token++) {
            boolean site = SITES.contains(syntax.introducer(token)) && isPlace(syntax.mention(token));
            @Nullable String country = site ? parties.countryNamed(token) : null;
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private static boolean isPlace(@Nullable Mention mention) {
        return mention instanceof Mention.NamedThing
                || (mention instanceof Mention.PartyMention party
                        && party.kind().equals("state")
                        && (party.form() == Mention.Form.NAME || party.form() == Mention.Form.SEAT));
    }

    /** "were detained in North Korea": nobody is named but where. */
    List<EventParty> hosts(Event event) {
        for (int child : syntax.children(event.token(), "obl")) {
            if (child > event.token() && syntax.introducer(child).equals("in")) {
                List<EventParty> hosts = parties.within(child);
                if (!hosts.isEmpty()) {
                    return hosts;
                }
            }
        }
        return List.of();
    }

    /** The same with a country: the place of the event, else the country of the first of the others; null where none is. */
    @Nullable
    EventParty inCountry(EventParty party, @Nullable String home, List<EventParty> others) {
        if (home != null) {
            return parties.of(party, home);
        }
        for (EventParty other : others) {
            if (other.code() != null && other.party() != null) {
                return party.of(other);
            }
        }
        return null;
    }
}
