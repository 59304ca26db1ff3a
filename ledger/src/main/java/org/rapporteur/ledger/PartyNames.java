package org.rapporteur.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Words;
import org.rapporteur.ledger.question.Named;
import org.rapporteur.ledger.question.Partnership;
import org.rapporteur.ledger.store.Reads;

/** Finds out which parties people mean, within one question. */
final class PartyNames {
    private static final Pattern JOINT = Pattern.compile("\\s*[-\u2010-\u2015/]\\s*");

    private final Parties parties;
    private final Reads reads;
    private @Nullable Map<String, String> told;

    PartyNames(Parties parties, Reads reads) {
        this.parties = parties;
        this.reads = reads;
    }

    /**
     * The party that a name or id means.
     *
     * @throws IllegalArgumentException if nobody is known by it
     */
    String id(String name) {
        String id = find(name);
        if (id == null) {
            throw new IllegalArgumentException("expected a party (an id such as JPN, or a name such as Japan), got '"
                    + name + "', which neither the lexicon nor a report in the ledger knows");
        }
        return id;
    }

    private @Nullable String find(String name) {
        String wanted = name.strip();
        if (told().containsKey(wanted)) {
            return wanted;
        }
        String known = parties.id(wanted);
        if (known != null) {
            return known;
        }
        List<String> sameName = reads.partiesNamed(Words.fold(wanted));
        return sameName.isEmpty() ? null : sameName.get(0);
    }

    /**
     * The partnership that a name means: "ASEAN-JPN", "Japan-ASEAN", "ASEAN–Japan".
     *
     * @throws IllegalArgumentException if it does not name two parties that are known
     */
    Partnership partnership(String name) {
        List<String> ids = new ArrayList<>();
        for (String part : parts(name)) {
            String id = id(part);
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        if (ids.size() < 2) {
            throw new IllegalArgumentException(
                    "expected a partnership of two parties or more, such as ASEAN-JPN, got '" + name + "'");
        }
        return ofIds(ids);
    }

    /** The partnership of two parties by their ids. */
    Partnership partnership(String one, String other) {
        return ofIds(List.of(one, other));
    }

    private Partnership ofIds(Collection<String> ids) {
        List<Named> named =
                ids.stream().sorted().map(id -> new Named(id, name(id))).toList();
        return new Partnership(ids.stream().sorted().collect(Collectors.joining("-")), named);
    }

    /** Ids of the parties of a partnership, or of the one party that a name means. */
    List<String> parties(String name) {
        return find(name) == null ? partnership(name).ids() : List.of(id(name));
    }

    /** Cut at hyphens and dashes, but for those within a name that is known. */
    private List<String> parts(String name) {
        List<String> pieces = List.of(JOINT.split(name.strip(), -1));
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int end = Math.min(pieces.size(), at + 3);
            while (end > at + 1 && find(String.join("-", pieces.subList(at, end))) == null) {
                end--;
            }
            parts.add(String.join("-", pieces.subList(at, end)));
            at = end;
        }
        return parts;
    }

    /**
     * The body or relation of an office: as it is where a report tells of an office in it, else the relation of the
     * parties that it names, else a party.
     *
     * @throws IllegalArgumentException if nothing of this name is known
     */
    String body(String name) {
        String wanted = name.strip();
        if (!reads.offices(reads.citations()).termsOf(wanted).isEmpty()) {
            return wanted;
        }
        return JOINT.split(wanted, -1).length > 1 && find(wanted) == null
                ? partnership(wanted).id()
                : id(wanted);
    }

    /** Ids of the places, topics, instruments and parties that a name means in the lexicon. */
    List<String> things(String name) {
        return parties.things(name.strip());
    }

    /** The usual name of a party, or its id. */
    String name(String id) {
        String told = told().get(id);
        String known = told == null || told.equals(id) ? parties.name(id) : told;
        return known == null ? id : known;
    }

    /** What the reports call parties; the reader has most of these names from the lexicon. */
    private Map<String, String> told() {
        if (told == null) {
            told = reads.partyNames();
        }
        return told;
    }

    /** Those of some parties that a party is or is a member of; itself besides. */
    Set<String> sideOf(String party, Collection<String> among) {
        Set<String> side = new TreeSet<>(Set.of(party));
        for (String other : among) {
            if (parties.members(other).contains(party)) {
                side.add(other);
            }
        }
        return side;
    }

    /** Names of many parties, by id. */
    Map<String, String> names(Iterable<String> ids) {
        Map<String, String> names = new TreeMap<>();
        ids.forEach(id -> names.put(id, name(id)));
        return names;
    }

    /** What a party is called within the name of a meeting. */
    List<String> calls(String id) {
        String name = name(id);
        return name.equals(id) ? List.of(id) : List.of(id, name);
    }
}
