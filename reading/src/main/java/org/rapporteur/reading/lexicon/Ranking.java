package org.rapporteur.reading.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says which of several things a shared name means most often. A shared name without a line here is a fault. */
final class Ranking {
    private final Map<String, Row> rows = new HashMap<>();

    /** Reads the file; an id in it that is not among the known ones is a fault. */
    static Ranking read(LexiconFiles files, Set<String> ids) {
        Ranking ranking = new Ranking();
        for (Row row : Table.read(files, "en/ambiguous.tsv", 1, 2).rows()) {
            for (String id : row.list(1)) {
                if (!ids.contains(id)) {
                    throw row.unknown("id", id, ids);
                }
            }
            ranking.rows.put(folded(row.cell(0)), row);
        }
        return ranking;
    }

    /** Puts names that share their words in order, likeliest first. */
    void sort(List<Name> names) {
        if (sameThing(names)) {
            return;
        }
        Row row = rows.get(folded(names.get(0).written()));
        if (row == null) {
            Name first = names.get(0);
            Name other = names.stream()
                    .filter(name -> !name.entry().id().equals(first.entry().id()))
                    .findFirst()
                    .orElseThrow();
            throw other.row()
                    .error("\"" + other.written() + "\" names " + other.entry().id() + ", and in "
                            + first.row().file() + ":" + first.row().line() + " also "
                            + first.entry().id() + "; expected a line for it in en/ambiguous.tsv, likeliest id first");
        }
        List<String> order = row.list(1);
        names.sort((a, b) -> Integer.compare(rank(order, a), rank(order, b)));
    }

    private static int rank(List<String> order, Name name) {
        int at = order.indexOf(name.entry().id());
        return at < 0 ? order.size() : at;
    }

    private static boolean sameThing(List<Name> names) {
        String id = names.get(0).entry().id();
        return names.stream().allMatch(name -> name.entry().id().equals(id));
    }

    private static String folded(String written) {
        WordScan words = new WordScan(written, 0, written.length());
        StringBuilder folded = new StringBuilder(written.length());
        for (int i = 0; i < words.size(); i++) {
            folded.append(i == 0 ? "" : " ").append(words.folded(i));
        }
        return folded.toString();
    }
}
