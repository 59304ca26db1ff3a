package org.rapporteur.reading.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.reading.lexicon.Entry.Kind;
import org.rapporteur.reading.lexicon.Entry.NameForm;

/** Reads the files of things and their names into a table by id and a trie of names. */
final class Things {
    private static final Set<Kind> GROUPS =
            Set.of(Kind.ORGANISATION, Kind.GROUPING, Kind.FUND, Kind.PROGRAMME, Kind.BODY);

    private final LexiconFiles files;
    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, Row> memberRows = new LinkedHashMap<>();
    private final Map<String, Thing> byId = new LinkedHashMap<>(4096);
    private final Map<String, Row> rowOf = new HashMap<>(4096);
    private final List<Office> offices = new ArrayList<>();
    private final NameTrie.Builder names = new NameTrie.Builder();

    Things(LexiconFiles files) {
        this.files = files;
        readMembers();
        readStates();
        readThings("organisations", GROUPS);
        readThings("programmes", GROUPS);
        readThings("instruments", Set.of(Kind.INSTRUMENT));
        readPlaces();
        readOffices();
        readTopics();
        readOrgans();
        readPhrases();
        checkMembers();
    }

    Map<String, Thing> byId() {
        return byId;
    }

    List<Office> offices() {
        return List.copyOf(offices);
    }

    Gazetteer gazetteer() {
        return names.build(Ordinary.read(files), Ranking.read(files, byId.keySet()));
    }

    private List<Row> rows(String file, int columns) {
        return Table.read(files, "en/".concat(file).concat(".tsv"), 1, columns).rows();
    }

    private void readMembers() {
        for (Row row : rows("members", 2)) {
            members.put(row.cell(0), row.list(1));
            memberRows.put(row.cell(0), row);
        }
    }

    private void readStates() {
        for (Row row : rows("states", 8)) {
            String id = row.cell(0);
            checkWikidata(row, row.cell(1));
            Thing state =
                    new Thing(id, row.cell(3), Kind.STATE, row.cellOrNull(1), List.of(), List.of(), row.cellOrNull(2));
            put(state, row);
            add(state, NameForm.NAME, state.name(), row);
            addAll(state, NameForm.NAME, 4, row);
            addAll(state, NameForm.ADJECTIVE, 5, row);
            addAll(state, NameForm.DEMONYM, 6, row);
            addAll(state, NameForm.SEAT, 7, row);
        }
    }

    private void readThings(String file, Set<Kind> kinds) {
        for (Row row : rows(file, 5)) {
            Kind kind = row.constant(1, Kind.class);
            if (!kinds.contains(kind)) {
                throw row.error("a thing of kind " + row.cell(1) + " has no place in this file");
            }
            checkWikidata(row, row.cell(2));
            String id = row.cell(0);
            List<String> own = members.getOrDefault(id, List.of());
            Thing thing = new Thing(id, row.cell(3), kind, row.cellOrNull(2), own, List.of(), null);
            checkPartyId(row, thing);
            put(thing, row);
            add(thing, NameForm.NAME, thing.name(), row);
            addAll(thing, NameForm.NAME, 4, row);
            if (!id.equals(thing.name()) && Name.isAbbreviation(id)) {
                add(thing, NameForm.NAME, id, row);
            }
        }
    }

    private void readPlaces() {
        for (Row row : rows("places", 5)) {
            checkWikidata(row, row.cell(1));
            List<String> within = row.list(4);
            for (String state : within) {
                if (!byId.containsKey(state)) {
                    throw row.unknown("state", state, byId.keySet());
                }
            }
            Thing place = new Thing(row.cell(0), row.cell(2), Kind.PLACE, row.cellOrNull(1), List.of(), within, null);
            put(place, row);
            add(place, NameForm.NAME, place.name(), row);
            addAll(place, NameForm.NAME, 3, row);
        }
    }

    private void readOffices() {
        for (Row row : rows("offices", 4)) {
            List<String> singular = row.list(2);
            Office office =
                    new Office(row.cell(0), singular.get(0), row.constant(1, Office.Rank.class), singular, row.list(3));
            offices.add(office);
            Thing thing = new Thing(office.id(), office.name(), Kind.OFFICE, null, List.of(), List.of(), null);
            put(thing, row);
            addAll(thing, NameForm.NAME, 2, row);
            addAll(thing, NameForm.MEMBERS, 3, row);
        }
    }

    private void readTopics() {
        for (Row row : rows("topics", 3)) {
            Thing topic = new Thing(row.cell(0), row.cell(1), Kind.TOPIC, null, List.of(), List.of(), null);
            put(topic, row);
            add(topic, NameForm.NAME, topic.name(), row);
            addAll(topic, NameForm.NAME, 2, row);
        }
    }

    private void readOrgans() {
        for (Row row : rows("organs", 4)) {
            Thing party = byId.get(row.cell(1));
            if (party == null || !party.isParty()) {
                throw row.unknown("party", row.cell(1), byId.keySet());
            }
            NameForm form = row.constant(2, NameForm.class);
            add(party, form, row.cell(0), row);
            addAll(party, form, 3, row);
        }
    }

    private void readPhrases() {
        for (Row row : rows("phrases", 1)) {
            names.add(NameTrie.NOT_A_NAME, row.cell(0), row);
        }
    }

    private void put(Thing thing, Row row) {
        Thing before = byId.put(thing.id(), thing);
        if (before != null) {
            Row other = rowOf.get(thing.id());
            throw row.error("the id " + thing.id() + " is taken"
                    + (other == null ? "" : " in " + other.file() + ":" + other.line()));
        }
        if (thing.name().isEmpty()) {
            throw row.error("expected a name, got nothing");
        }
        rowOf.put(thing.id(), row);
    }

    private void addAll(Thing thing, NameForm form, int column, Row row) {
        if (!row.cell(column).isEmpty()) {
            for (String name : row.list(column)) {
                add(thing, form, name, row);
            }
        }
    }

    private void add(Thing thing, NameForm form, String written, Row row) {
        boolean abbreviation = form == NameForm.NAME && Name.isAbbreviation(written);
        NameForm asForm = abbreviation ? NameForm.ABBREVIATION : form;
        Entry entry = new Entry(thing.id(), thing.name(), thing.kind(), asForm);
        names.add(entry, written, row);
    }

    private static void checkWikidata(Row row, String id) {
        boolean right = id.isEmpty() || (id.length() > 1 && id.charAt(0) == 'Q' && digits(id));
        if (!right) {
            throw row.error("expected a Wikidata id such as Q17 or '-', got \"" + id + "\"");
        }
    }

    private static boolean digits(String id) {
        for (int i = 1; i < id.length(); i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static void checkPartyId(Row row, Thing thing) {
        if (thing.isParty() && thing.id().indexOf('-') >= 0) {
            throw row.error("expected a party id without hyphens, got \"" + thing.id() + "\"");
        }
    }

    private void checkMembers() {
        for (Map.Entry<String, Row> line : memberRows.entrySet()) {
            if (!byId.containsKey(line.getKey())) {
                throw line.getValue().unknown("party", line.getKey(), byId.keySet());
            }
            for (String member : members.getOrDefault(line.getKey(), List.of())) {
                if (!byId.containsKey(member)) {
                    throw line.getValue().unknown("member", member, byId.keySet());
                }
            }
        }
    }
}
