package org.rapporteur.reading.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of tab-separated columns, with an overlay's lines merged into it. Blank lines and lines that begin with '#' say
 * nothing. In an overlay a line with a known key replaces ours, "+KEY" adds to the lists of ours, "-KEY" alone removes it,
 * and any other line is added. Immutable.
 */
public final class Table {
    private final List<Row> rows;

    private Table(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * Reads and merges a file.
     *
     * @param path such as "en/states.tsv"
     * @param keys how many leading columns name a line; no two lines of a file share them
     * @param columns how many columns each line has
     * @throws LexiconException where a line cannot be understood
     */
    static Table read(LexiconFiles files, String path, int keys, int columns) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (LexiconFiles.FileText text : files.texts(path)) {
            new Reading(text, keys, columns, rows).read();
        }
        return new Table(List.copyOf(rows.values()));
    }

    /** Lines in the order of the file, an overlay's new ones last. */
    public List<Row> rows() {
        return rows;
    }

    /** One pass over one file's text. */
    private record Reading(LexiconFiles.FileText source, int keys, int columns, Map<String, Row> rows) {
        void read() {
            String text = source.text();
            int line = 1;
            for (int from = 0; from < text.length(); line++) {
                int feed = text.indexOf('\n', from);
                int to = feed < 0 ? text.length() : feed;
                if (to > from && text.charAt(from) != '#') {
                    take(text.substring(from, to), line);
                }
                from = to + 1;
            }
        }

        private void take(String text, int line) {
            if (text.isBlank()) {
                return;
            }
            char sign = source.overlay() ? text.charAt(0) : ' ';
            if (sign == '-' && text.length() > 1 && text.charAt(1) != '\t') {
                remove(text.substring(1).strip(), line);
            } else if (sign == '+') {
                add(row(text.substring(1), line));
            } else {
                put(row(text, line));
            }
        }

        private Row row(String text, int line) {
            String[] cells = new String[columns];
            int from = 0;
            int count = 0;
            for (; from <= text.length(); count++) {
                int tab = text.indexOf('\t', from);
                int to = tab < 0 ? text.length() : tab;
                if (count < columns) {
                    String cell = text.substring(from, to).strip();
                    cells[count] = cell.equals("-") ? "" : cell;
                }
                from = to + 1;
            }
            if (count != columns) {
                throw fault(
                        line, "expected " + columns + " tab-separated columns, got " + count + ": \"" + text + "\"");
            }
            Row row = new Row(source.file(), line, cells);
            if (cells[0].isEmpty()) {
                throw row.error("expected a key in the first column, got nothing");
            }
            return row;
        }

        private void put(Row row) {
            Row before = rows.put(row.key(keys), row);
            if (before != null && before.file().equals(row.file())) {
                throw row.error("'" + row.cell(0) + "' stands already in line " + before.line());
            }
        }

        private void add(Row row) {
            Row before = rows.get(row.key(keys));
            if (before == null) {
                throw row.unknown("line to add to", row.cell(0), rows.keySet());
            }
            rows.put(row.key(keys), before.plus(row, keys));
        }

        private void remove(String key, int line) {
            if (rows.remove(key) == null) {
                throw fault(
                        line,
                        "expected a line to remove, found none of '" + key + "'" + DidYouMean.hint(key, rows.keySet()));
            }
        }

        private LexiconException fault(int line, String message) {
            return new LexiconException(source.file(), line, message);
        }
    }
}
