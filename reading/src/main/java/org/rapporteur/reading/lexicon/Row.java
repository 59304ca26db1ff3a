package org.rapporteur.reading.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One line of a table of the lexicon, with its place for messages. Immutable. */
public final class Row {
    private final String file;
    private final int line;
    private final String[] cells;

    Row(String file, int line, String[] cells) {
        this.file = file;
        this.line = line;
        this.cells = cells;
    }

    /** The file as the user knows it. */
    public String file() {
        return file;
    }

    /** The line from 1. */
    public int line() {
        return line;
    }

    /** The text of a column from 0; "" where the file has nothing or "-". */
    public String cell(int column) {
        return cells[column];
    }

    /** The text of a column, or null where the file has nothing or "-". */
    public @Nullable String cellOrNull(int column) {
        return cells[column].isEmpty() ? null : cells[column];
    }

    /** The parts of a column that '|' parts, without blanks around them. */
    public List<String> list(int column) {
        String cell = cells[column];
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < cell.length(); ) {
            int bar = cell.indexOf('|', from);
            int to = bar < 0 ? cell.length() : bar;
            String part = cell.substring(from, to).strip();
            if (part.isEmpty()) {
                throw error("expected a name between bars, got \"" + cell + "\"");
            }
            parts.add(part);
            from = to + 1;
        }
        return parts;
    }

    /** The constant that a cell names in lower case with hyphens: "press-release" is {@code PRESS_RELEASE}. */
    public <E extends Enum<E>> E constant(int column, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (names(cells[column], constant.name())) {
                return constant;
            }
        }
        List<String> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            known.add(word(constant));
        }
        throw unknown(type.getSimpleName().toLowerCase(Locale.ROOT), cells[column], known);
    }

    /** Whether a cell says {@code yes} rather than {@code no}; anything else is a fault. */
    boolean choice(int column, String no, String yes) {
        if (!cells[column].equals(no) && !cells[column].equals(yes)) {
            throw unknown("choice", cells[column], List.of(no, yes));
        }
        return cells[column].equals(yes);
    }

    /** Whether "press-release" names {@code PRESS_RELEASE}; without garbage, since every line of the lexicon asks. */
    private static boolean names(String word, String constant) {
        if (word.length() != constant.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = constant.charAt(i);
            if (word.charAt(i) != (c == '_' ? '-' : (char) (c + 'a' - 'A'))) {
                return false;
            }
        }
        return true;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A fault of this line, to be thrown: "lexicon/en/states.tsv:41: " and the message. */
    public LexiconException error(String message) {
        return new LexiconException(file, line, message);
    }

    /** A fault of this line: something named that is not known, with a guess at what was meant. */
    public LexiconException unknown(String what, String got, Collection<String> known) {
        String list = known.size() <= 12 ? "; expected one of " + String.join(", ", known) : "";
        return error("unknown " + what + " '" + got + "'" + DidYouMean.hint(got, known) + list);
    }

    Row plus(Row more, int keys) {
        String[] joined = cells.clone();
        for (int i = keys; i < cells.length; i++) {
            if (!more.cells[i].isEmpty()) {
                joined[i] = joined[i].isEmpty() ? more.cells[i] : joined[i] + "|" + more.cells[i];
            }
        }
        return new Row(more.file, more.line, joined);
    }

    String key(int keys) {
        if (keys == 1) {
            return cells[0];
        }
        return String.join("\t", List.of(cells).subList(0, keys));
    }
}
