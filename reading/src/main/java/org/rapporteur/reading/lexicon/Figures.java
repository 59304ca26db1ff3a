package org.rapporteur.reading.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Persons who are known to have acted for a party, and when. Such lists rot, so a report's own words come first; this is
 * asked only about those with whom a report names no party. Immutable.
 */
public final class Figures {
    private static final String ANY_MINISTER = "minister";

    private final Map<String, List<Figure>> bySurname;

    private Figures(Map<String, List<Figure>> bySurname) {
        this.bySurname = bySurname;
    }

    private record Figure(
            List<String> names, String party, int first, int last, List<String> surname, List<String> offices) {}

    static Figures read(LexiconFiles files, Map<String, Thing> things) {
        Map<String, List<Figure>> bySurname = new HashMap<>(1024);
        for (Row row : Table.read(files, "en/figures.tsv", 3, 6).rows()) {
            Figure figure = figure(row, things);
            for (String key : keys(figure)) {
                bySurname.computeIfAbsent(key, k -> new ArrayList<>(1)).add(figure);
            }
        }
        return new Figures(bySurname);
    }

    /** The last words of the surname and of each spelling of the name. */
    private static Set<String> keys(Figure figure) {
        Set<String> keys = new TreeSet<>();
        keys.add(figure.surname().get(figure.surname().size() - 1));
        for (String name : figure.names()) {
            List<String> words = words(name);
            keys.add(words.get(words.size() - 1));
        }
        return keys;
    }

    private static Figure figure(Row row, Map<String, Thing> things) {
        Thing party = things.get(row.cell(1));
        if (party == null || !party.isParty()) {
            throw row.unknown("party", row.cell(1), things.keySet());
        }
        List<String> offices = row.list(5);
        for (String office : offices) {
            Thing thing = things.get(office);
            if (thing == null || thing.kind() != Entry.Kind.OFFICE) {
                throw row.unknown("office", office, things.keySet());
            }
        }
        List<String> surname = words(row.cell(4));
        if (surname.isEmpty()) {
            throw row.error("expected the word said for the name alone, got nothing");
        }
        return new Figure(row.list(0), party.id(), year(row, 2), year(row, 3), surname, offices);
    }

    private static int year(Row row, int column) {
        String cell = row.cell(column);
        if (cell.length() != 4 || !cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw row.error("expected a year of four digits, got \"" + cell + "\"");
        }
        return Integer.parseInt(cell);
    }

    /**
     * The party that a person acts for.
     *
     * @param name as a report says it at its fullest, in either order of names
     * @param offices lexicon ids of the offices that the report names with the person; a surname alone needs one of them
     * @param year of the report, or null where that is not known
     * @return null where nobody of the name is known, or several of different parties are
     */
    public @Nullable String partyOf(String name, Collection<String> offices, @Nullable Integer year) {
        List<String> said = words(name);
        Set<String> parties = new TreeSet<>();
        for (String word : said) {
            for (Figure figure : bySurname.getOrDefault(word, List.of())) {
                boolean then = year == null || (figure.first() <= year && year <= figure.last());
                if (then && isNamed(figure, said, offices)) {
                    parties.add(figure.party());
                }
            }
        }
        return parties.size() == 1 ? parties.iterator().next() : null;
    }

    private static boolean isNamed(Figure figure, List<String> said, Collection<String> offices) {
        if (said.equals(figure.surname())) {
            return holdsOneOf(figure, offices);
        }
        for (String name : figure.names()) {
            List<String> words = words(name);
            if (said.containsAll(words) && (words.size() > 1 || holdsOneOf(figure, offices))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsOneOf(Figure figure, Collection<String> offices) {
        for (String office : figure.offices()) {
            if (offices.contains(office) || (office.endsWith("-minister") && offices.contains(ANY_MINISTER))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String name) {
        WordScan scan = new WordScan(name, 0, name.length());
        List<String> words = new ArrayList<>(scan.size());
        for (int i = 0; i < scan.size(); i++) {
            words.add(scan.folded(i));
        }
        return words;
    }
}
