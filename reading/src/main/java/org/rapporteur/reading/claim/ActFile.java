package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.lexicon.LexiconException;

/**
 * Reads the part of YAML in which act words are written: a list of mappings whose values are words, lists in brackets,
 * lists of dashed lines, or one mapping inside. A reader of all YAML takes ten times as long to start.
 *
 * <p>A line that is not of this form fails with the file's name, the line, and what was expected.
 */
final class ActFile {
    private static final List<String> KEYS = List.of("words", "pos", "frames", "examples", "class", "nouns");

    private final String file;

    private ActFile(String file) {
        this.file = file;
    }

    /**
     * One entry of a file.
     *
     * @param file where it stands
     * @param line where it starts, from 1
     * @param scalars values that are one word or sentence
     * @param lists values that are lists
     * @param frames the mapping under {@code frames}, in order
     * @param frameLines line of each frame
     */
    record Item(
            String file,
            int line,
            Map<String, String> scalars,
            Map<String, List<String>> lists,
            Map<String, String> frames,
            Map<String, Integer> frameLines) {
        Item(String file, int line) {
            this(
                    file,
                    line,
                    new LinkedHashMap<>(),
                    new LinkedHashMap<>(),
                    new LinkedHashMap<>(),
                    new LinkedHashMap<>());
        }

        /** The value of a key that every entry has. */
        String scalar(String key) {
            String value = scalars.get(key);
            if (value == null) {
                throw new LexiconException(file, line, "expected a '" + key + ":' in this entry, got none");
            }
            return value;
        }

        /** The list of a key; empty where the key is missing. */
        List<String> list(String key) {
            return lists.getOrDefault(key, List.of());
        }
    }

    /**
     * The entries of a file.
     *
     * @param file its name, for messages
     * @throws LexiconException with file and line where a line cannot be understood
     */
    static List<Item> read(String file, List<String> lines) {
        return new ActFile(file).items(lines);
    }

    private List<Item> items(List<String> lines) {
        List<Item> items = new ArrayList<>();
        String key = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            String words = line.strip();
            if (words.isEmpty() || words.startsWith("#")) {
                continue;
            }
            if (line.startsWith("- ")) {
                items.add(new Item(file, i + 1));
                key = keyLine(items.get(items.size() - 1), words.substring(2), i + 1);
            } else if (items.isEmpty()) {
                throw fail(i + 1, "'- words: [...]' or '- class: NAME'", words);
            } else if (line.startsWith("    ")) {
                nested(items.get(items.size() - 1), key, words, i + 1);
            } else {
                key = keyLine(items.get(items.size() - 1), words, i + 1);
            }
        }
        return items;
    }

    private String keyLine(Item item, String words, int line) {
        int colon = words.indexOf(':');
        if (colon <= 0) {
            throw fail(line, "'key: value'", words);
        }
        String key = words.substring(0, colon);
        if (!KEYS.contains(key)) {
            throw fail(line, "one of " + KEYS, key);
        }
        String value = words.substring(colon + 1).strip();
        if (value.startsWith("[") != value.endsWith("]")) {
            throw fail(line, "a list in brackets that is closed on its line ('[pledge, vow]')", value);
        }
        if (value.startsWith("[")) {
            item.lists().put(key, bracketed(value, line));
        } else if (!value.isEmpty()) {
            item.scalars().put(key, unquoted(value));
        }
        return key;
    }

    private List<String> bracketed(String value, int line) {
        List<String> words = new ArrayList<>();
        String inner = value.substring(1, value.length() - 1);
        for (int from = 0; from <= inner.length(); ) {
            int comma = inner.indexOf(',', from);
            int to = comma < 0 ? inner.length() : comma;
            String word = unquoted(inner.substring(from, to).strip());
            if (word.isEmpty() || word.indexOf('[') >= 0 || word.indexOf(']') >= 0) {
                throw fail(line, "words parted by commas between one pair of brackets", value);
            }
            words.add(word);
            from = to + 1;
        }
        return words;
    }

    private void nested(Item item, String key, String words, int line) {
        if (words.startsWith("- ")) {
            item.lists()
                    .computeIfAbsent(key, k -> new ArrayList<>())
                    .add(unquoted(words.substring(2).strip()));
            return;
        }
        int colon = words.indexOf(": ");
        if (!key.equals("frames") || colon <= 0) {
            throw fail(line, "a frame ('V to-V: commit pledge') or '- item'", words);
        }
        item.frames().put(words.substring(0, colon), words.substring(colon + 2).strip());
        item.frameLines().put(words.substring(0, colon), line);
    }

    private static String unquoted(String word) {
        boolean quoted = word.length() >= 2 && word.startsWith("\"") && word.endsWith("\"");
        return quoted ? word.substring(1, word.length() - 1) : word;
    }

    private LexiconException fail(int line, String expected, @Nullable String found) {
        return new LexiconException(file, line, "expected " + expected + ", got '" + found + "'");
    }
}
