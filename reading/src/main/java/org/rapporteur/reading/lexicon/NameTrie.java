package org.rapporteur.reading.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.Span;

/**
 * Names as a trie over words. A look-up walks from each word at most {@link #LONGEST} words ahead, so it takes time linear
 * in the text whatever the text is.
 */
final class NameTrie implements Gazetteer {
    /** Words of the longest name that the lexicon may hold. */
    static final int LONGEST = 20;

    /** Marks phrases whose words name nothing: "Latin American" is not American. */
    static final Entry NOT_A_NAME = new Entry("", "", Entry.Kind.TOPIC, Entry.NameForm.NAME);

    private static final int ROOT = 0;
    private static final int NONE = -1;

    private final Map<String, Integer> wordIds;
    private final Edges edges;
    private final List<List<Name>> namesAt;
    private final Ordinary ordinary;

    private NameTrie(Map<String, Integer> wordIds, Edges edges, List<List<Name>> namesAt, Ordinary ordinary) {
        this.wordIds = wordIds;
        this.edges = edges;
        this.namesAt = namesAt;
        this.ordinary = ordinary;
    }

    @Override
    public List<Match> matches(String text, Span within) {
        return new LookUp(text, within).matches();
    }

    /** One look-up in one text. */
    private final class LookUp {
        private final String text;
        private final Span within;
        private final WordScan words;
        private final int[] ids;
        private final List<Match> found = new ArrayList<>();
        private int hiddenUntil;

        LookUp(String text, Span within) {
            this.text = text;
            this.within = within;
            this.words = new WordScan(text, within.begin(), within.end());
            this.ids = new int[words.size()];
        }

        List<Match> matches() {
            for (int i = 0; i < ids.length; i++) {
                ids[i] = wordIds.getOrDefault(words.folded(i), NONE);
            }
            for (int i = 0; i < ids.length; i++) {
                from(i);
            }
            return found;
        }

        private void from(int first) {
            int sizeBefore = found.size();
            int node = ROOT;
            int separator = WordScan.SPACE;
            for (int i = first; i < ids.length && ids[i] != NONE; i++) {
                node = edges.to(node, separator, ids[i]);
                if (node == NONE) {
                    break;
                }
                if (!namesAt.get(node).isEmpty()) {
                    take(first, i, entries(namesAt.get(node), first, i), sizeBefore);
                }
                if (i + 1 < ids.length) {
                    separator = words.separator(i + 1);
                }
            }
            Collections.reverse(found.subList(sizeBefore, found.size()));
        }

        private List<Entry> entries(List<Name> names, int first, int last) {
            List<Entry> entries = new ArrayList<>(1);
            for (Name name : names) {
                if (name.isWritten(words, first, last - first + 1)
                        && !ordinary.here(name, words, first)
                        && !hasThing(entries, name.entry().id())) {
                    entries.add(name.entry());
                }
            }
            return entries;
        }

        private void take(int first, int last, List<Entry> entries, int sizeBefore) {
            int end = words.end(last);
            if (hideNames(entries)) {
                found.subList(sizeBefore, found.size()).clear();
                hiddenUntil = Math.max(hiddenUntil, end);
            } else if (!entries.isEmpty() && end > hiddenUntil && !isBeforeMoneySign(end)) {
                found.add(new Match(new Span(words.begin(first), end), entries));
            }
        }

        @SuppressWarnings("ReferenceEquality") // the mark is one instance
        private static boolean hideNames(List<Entry> entries) {
            for (Entry entry : entries) {
                if (entry == NOT_A_NAME) {
                    return true;
                }
            }
            return false;
        }

        /** "US" before "$" is money. */
        private boolean isBeforeMoneySign(int at) {
            return at < within.end() && Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL;
        }
    }

    private static boolean hasThing(List<Entry> entries, String id) {
        for (Entry entry : entries) {
            if (entry.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** Edges of the trie: open addressing over (node, separator, word), so that it loads fast and lies close in memory. */
    private static final class Edges {
        private long[] keys = new long[1 << 15];
        private int[] targets = new int[1 << 15];
        private int size;

        int to(int node, int separator, int word) {
            long key = key(node, separator, word);
            int slot = slot(keys, key);
            return keys[slot] == key ? targets[slot] : NONE;
        }

        void put(int node, int separator, int word, int target) {
            if (size * 2 > keys.length) {
                grow();
            }
            long key = key(node, separator, word);
            int slot = slot(keys, key);
            keys[slot] = key;
            targets[slot] = target;
            size++;
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldTargets = targets;
            keys = new long[oldKeys.length * 2];
            targets = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    int slot = slot(keys, oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    targets[slot] = oldTargets[i];
                }
            }
        }

        /** Never 0, since separators of edges begin at 1. */
        private static long key(int node, int separator, int word) {
            return ((long) node << 36) | ((long) separator << 32) | word;
        }

        private static int slot(long[] keys, long key) {
            int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
            while (keys[slot] != 0 && keys[slot] != key) {
                slot = (slot + 1) & (keys.length - 1);
            }
            return slot;
        }
    }

    /** Collects names. */
    static final class Builder {
        private final Map<String, Integer> wordIds = new HashMap<>(1 << 14);
        private final Edges edges = new Edges();
        private final List<List<Name>> namesAt = new ArrayList<>();

        Builder() {
            namesAt.add(List.of());
        }

        /** Adds a name; words parted by '.' or ',' are found without it too. */
        List<Name> add(Entry entry, String written, Row row) {
            WordScan words = new WordScan(written, 0, written.length());
            if (words.size() == 0 || words.size() > LONGEST) {
                throw row.error("expected a name of 1 to " + LONGEST + " words, got \"" + written + "\"");
            }
            Name name = Name.of(entry, written, words, row);
            int[] ids = new int[words.size()];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = wordId(words.folded(i));
            }
            return put(name, words, ids, 1, step(ROOT, WordScan.SPACE, ids[0]));
        }

        private int wordId(String word) {
            Integer known = wordIds.putIfAbsent(word, wordIds.size());
            return known == null ? wordIds.size() - 1 : known;
        }

        /** Names that stood at the same place already. */
        private List<Name> put(Name name, WordScan words, int[] ids, int next, int node) {
            if (next == ids.length) {
                return putAt(node, name);
            }
            List<Name> others = new ArrayList<>();
            for (int separator : ways(name, words.separator(next))) {
                others.addAll(put(name, words, ids, next + 1, step(node, separator, ids[next])));
            }
            return others;
        }

        private static int[] ways(Name name, int separator) {
            return switch (separator) {
                case WordScan.DOT -> new int[] {WordScan.DOT, WordScan.SPACE};
                case WordScan.APOSTROPHE -> new int[] {WordScan.APOSTROPHE, WordScan.SPACE};
                case WordScan.COMMA -> new int[] {WordScan.COMMA, WordScan.SPACE};
                case WordScan.SLASH -> new int[] {WordScan.SLASH, WordScan.SPACE};
                case WordScan.BREAK ->
                    throw name.row()
                            .error("expected words parted by one blank, hyphen, full stop, comma, slash or apostrophe,"
                                    + " got \"" + name.written() + "\"");
                default -> new int[] {separator};
            };
        }

        private int step(int node, int separator, int word) {
            int target = edges.to(node, separator, word);
            if (target == NONE) {
                target = namesAt.size();
                namesAt.add(List.of());
                edges.put(node, separator, word, target);
            }
            return target;
        }

        private List<Name> putAt(int node, Name name) {
            List<Name> names = namesAt.get(node);
            for (Name other : names) {
                if (other.entry().id().equals(name.entry().id()) && other.exact() == name.exact()) {
                    return List.of();
                }
            }
            List<Name> more = new ArrayList<>(names);
            more.add(name);
            namesAt.set(node, more);
            return names;
        }

        NameTrie build(Ordinary ordinary, Ranking ranking) {
            for (List<Name> names : namesAt) {
                if (names.size() > 1) {
                    ranking.sort(names);
                }
            }
            return new NameTrie(wordIds, edges, namesAt, ordinary);
        }
    }
}
