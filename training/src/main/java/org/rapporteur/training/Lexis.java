package org.rapporteur.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.rapporteur.language.Upos;
import org.rapporteur.language.model.Vocabulary;
import org.rapporteur.language.model.Words;

/** Makes the vocabulary: clusters from running text, tag sets from treebanks. */
final class Lexis {
    private static final int COARSE = 48;
    private static final int FINE = 320;
    private static final int ROUNDS = 10;
    private static final int LEAST_IN_TEXT = 3;
    private static final int LEAST_TAGGED = 3;
    /** A tag given to fewer than one in so many of a word's occurrences is taken for a slip. */
    private static final int SLIP = 40;

    private Lexis() {}

    /** Words of running text, one paragraph a list. */
    static List<List<String>> text(Path gzip) throws IOException {
        List<List<String>> paragraphs = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gzip)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> words = RoughTokens.of(line);
                if (!words.isEmpty()) {
                    paragraphs.add(words);
                }
            }
        }
        return paragraphs;
    }

    /** The vocabulary of treebank sentences and running text. */
    static Vocabulary vocabulary(List<Example> examples, List<List<String>> paragraphs) {
        List<int[]> sequences = new ArrayList<>();
        examples.forEach(example -> sequences.add(folded(example.forms())));
        paragraphs.forEach(words -> sequences.add(folded(words)));
        int[] words = frequent(sequences);
        int[][][] neighbours = neighbours(sequences, words);
        int[] counts = counts(sequences, words);
        int[] coarse = new Exchange(neighbours[0], neighbours[1], counts, COARSE).run(ROUNDS);
        int[] fine = new Exchange(neighbours[0], neighbours[1], counts, FINE).run(ROUNDS);
        Map<Integer, Entry> entries = new TreeMap<>();
        for (int i = 0; i < words.length; i++) {
            entries.put(words[i], new Entry((short) (coarse[i] + 1), (short) (fine[i] + 1), 0));
        }
        tagSets(examples)
                .forEach((word, tags) -> entries.merge(word, new Entry((short) 0, (short) 0, tags), Entry::with));
        return build(entries);
    }

    private record Entry(short coarse, short fine, int tags) {
        Entry with(Entry other) {
            return new Entry(coarse, fine, other.tags);
        }
    }

    private static Vocabulary build(Map<Integer, Entry> entries) {
        int[] words = entries.keySet().stream().mapToInt(Integer::intValue).toArray();
        short[] coarse = new short[words.length];
        short[] fine = new short[words.length];
        int[] tags = new int[words.length];
        int i = 0;
        for (Entry entry : entries.values()) {
            coarse[i] = entry.coarse;
            fine[i] = entry.fine;
            tags[i++] = entry.tags;
        }
        return new Vocabulary(words, coarse, fine, tags);
    }

    private static int[] folded(List<String> words) {
        return words.stream().mapToInt(Words::fold).toArray();
    }

    /** Words frequent enough to be clustered, the most frequent first. */
    private static int[] frequent(List<int[]> sequences) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int[] sequence : sequences) {
            for (int word : sequence) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_IN_TEXT)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static Map<Integer, Integer> numbers(int[] words) {
        Map<Integer, Integer> numbers = new TreeMap<>();
        for (int i = 0; i < words.length; i++) {
            numbers.put(words[i], i);
        }
        return numbers;
    }

    private static int[] counts(List<int[]> sequences, int[] words) {
        Map<Integer, Integer> numbers = numbers(words);
        int[] counts = new int[words.length];
        for (int[] sequence : sequences) {
            for (int word : sequence) {
                Integer number = numbers.get(word);
                if (number != null) {
                    counts[number]++;
                }
            }
        }
        return counts;
    }

    /** Successors and predecessors of each word with their counts. */
    private static int[][][] neighbours(List<int[]> sequences, int[] words) {
        Map<Integer, Integer> numbers = numbers(words);
        List<Map<Integer, Integer>> after = new ArrayList<>();
        List<Map<Integer, Integer>> before = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            after.add(new TreeMap<>());
            before.add(new TreeMap<>());
        }
        for (int[] sequence : sequences) {
            Integer previous = null;
            for (int word : sequence) {
                Integer number = numbers.get(word);
                if (previous != null && number != null) {
                    after.get(previous).merge(number, 1, Integer::sum);
                    before.get(number).merge(previous, 1, Integer::sum);
                }
                previous = number;
            }
        }
        return new int[][][] {flat(after), flat(before)};
    }

    private static int[][] flat(List<Map<Integer, Integer>> maps) {
        int[][] flat = new int[maps.size()][];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = maps.get(i).entrySet().stream()
                    .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return flat;
    }

    /** The tags that each word carries in the treebanks. */
    @SuppressWarnings("EnumOrdinal") // a bit has no meaning beyond being one tag's
    private static Map<Integer, Integer> tagSets(List<Example> examples) {
        Map<Integer, int[]> counts = new TreeMap<>();
        for (Example example : examples) {
            for (int i = 0; i < example.size(); i++) {
                int word = Words.fold(example.forms().get(i));
                counts.computeIfAbsent(word, w -> new int[Upos.values().length])[example.upos()[i].ordinal()]++;
            }
        }
        Map<Integer, Integer> sets = new TreeMap<>();
        counts.forEach((word, byTag) -> {
            int total = Arrays.stream(byTag).sum();
            if (total >= LEAST_TAGGED) {
                sets.put(word, tagSet(byTag, total));
            }
        });
        return sets;
    }

    private static int tagSet(int[] byTag, int total) {
        int set = 0;
        for (int tag = 0; tag < byTag.length; tag++) {
            if (byTag[tag] * SLIP >= total) {
                set |= 1 << tag;
            }
        }
        return set;
    }
}
