package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Strength;
import org.rapporteur.reading.claim.ActWord.PartOfSpeech;
import org.rapporteur.reading.lexicon.LexiconException;
import org.rapporteur.reading.lexicon.LexiconFiles;

/** The act words of the lexicon and the classes of nouns their frames ask for. Immutable. */
final class ActWords {
    private static final String FOLDER = "en/acts/";
    private static final String EVENTS = "en/events/";
    private static final String CLASSES = "classes.yaml";
    private static final Set<Act> SPOKEN = Set.of(Act.APPRECIATE, Act.REQUEST, Act.CONCERN, Act.SUPPORT);

    private final Map<PartOfSpeech, Map<String, List<ActWord>>> words;
    private final Map<String, Set<String>> classes;
    private final List<Example> examples;

    private ActWords(
            Map<PartOfSpeech, Map<String, List<ActWord>>> words,
            Map<String, Set<String>> classes,
            List<Example> examples) {
        this.words = words;
        this.classes = classes;
        this.examples = List.copyOf(examples);
    }

    /**
     * A sentence that shows a word, with what it must read as.
     *
     * @param where file and line of its entry
     * @param sentence the sentence, or several of which one part differs: "Cuba {blamed|chided} Peru."
     * @param reads the act, its strength and polarity, and the parties that do it: "commit pledge NOR"; "none" where it
     *     is no claim
     */
    record Example(String where, String sentence, String reads) {
        /** One example for each of the sentences. */
        List<Example> each() {
            int open = sentence.indexOf('{');
            int close = sentence.indexOf('}', open);
            if (open < 0 || close < 0) {
                return List.of(this);
            }
            return Stream.of(sentence.substring(open + 1, close).split("\\|", -1))
                    .map(part -> sentence.substring(0, open) + part + sentence.substring(close + 1))
                    .map(one -> new Example(where, one, reads))
                    .toList();
        }
    }

    /**
     * The words of a lexicon, an overlay's before ours.
     *
     * @throws LexiconException with file and line where a line cannot be understood
     */
    static ActWords of(LexiconFiles lexicon) {
        return of(lexicon, lexicon.pathsUnder(FOLDER));
    }

    /** The words of political events, with the classes of nouns of the act words and their own. */
    static ActWords ofEvents(LexiconFiles lexicon) {
        List<String> paths = new ArrayList<>(lexicon.pathsUnder(FOLDER + CLASSES));
        for (String path : lexicon.pathsUnder(EVENTS)) {
            if (path.endsWith(".yaml")) {
                paths.add(path);
            }
        }
        return of(lexicon, paths);
    }

    private static ActWords of(LexiconFiles lexicon, List<String> paths) {
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (String path : paths) {
            List<LexiconFiles.FileText> texts = new ArrayList<>(lexicon.texts(path));
            Collections.reverse(texts);
            for (LexiconFiles.FileText text : texts) {
                files.put(text.file(), text.text().lines().toList());
            }
        }
        return of(files);
    }

    /**
     * The words of some files.
     *
     * @param files lines by name, {@code classes.yaml} among them; a word of several files tries their frames in this
     *     order
     * @throws LexiconException with file and line where a line cannot be understood
     */
    static ActWords of(Map<String, List<String>> files) {
        Map<String, Set<String>> classes = classes(files);
        FrameNotation notation = new FrameNotation(classes.keySet());
        Map<PartOfSpeech, Map<String, List<ActWord>>> words = new EnumMap<>(PartOfSpeech.class);
        List<Example> examples = new ArrayList<>();
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            if (!file.getKey().endsWith(CLASSES)) {
                for (ActFile.Item item : ActFile.read(file.getKey(), file.getValue())) {
                    addWords(words, file.getKey(), item, notation);
                    addExamples(examples, file.getKey(), item);
                }
            }
        }
        return new ActWords(words, classes, examples);
    }

    private static Map<String, Set<String>> classes(Map<String, List<String>> files) {
        Map<String, Set<String>> classes = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            if (file.getKey().endsWith(CLASSES)) {
                for (ActFile.Item item : ActFile.read(file.getKey(), file.getValue())) {
                    classes.computeIfAbsent(item.scalar("class"), k -> new HashSet<>())
                            .addAll(item.list("nouns"));
                }
            }
        }
        return classes;
    }

    private static void addWords(
            Map<PartOfSpeech, Map<String, List<ActWord>>> words,
            String file,
            ActFile.Item item,
            FrameNotation notation) {
        PartOfSpeech pos = partOfSpeech(item);
        List<Frame> frames = new ArrayList<>();
        item.frames().forEach((frame, yield) -> {
            try {
                frames.add(notation.parse(frame, yield));
            } catch (IllegalArgumentException e) {
                throw new LexiconException(file, line(item, frame), String.valueOf(e.getMessage()));
            }
        });
        for (String word : item.list("words")) {
            add(words, wordOf(word, pos, frames));
        }
    }

    private static PartOfSpeech partOfSpeech(ActFile.Item item) {
        String pos = item.scalar("pos");
        for (PartOfSpeech known : PartOfSpeech.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(pos)) {
                return known;
            }
        }
        throw new LexiconException(item.file(), item.line(), "expected pos verb, noun or adjective, got '" + pos + "'");
    }

    private static int line(ActFile.Item item, String frame) {
        return item.frameLines().getOrDefault(frame, item.line());
    }

    private static ActWord wordOf(String word, PartOfSpeech pos, List<Frame> frames) {
        int blank = word.indexOf(' ');
        String lemma = blank < 0 ? word : word.substring(0, blank);
        @Nullable String particle = blank < 0 ? null : word.substring(blank + 1);
        return new ActWord(lemma, particle, pos, frames);
    }

    private static void add(Map<PartOfSpeech, Map<String, List<ActWord>>> words, ActWord word) {
        List<ActWord> same = words.computeIfAbsent(word.partOfSpeech(), k -> new HashMap<>())
                .computeIfAbsent(word.lemma(), k -> new ArrayList<>());
        for (int i = 0; i < same.size(); i++) {
            if (Objects.equals(same.get(i).particle(), word.particle())) {
                same.set(i, same.get(i).with(word.frames()));
                return;
            }
        }
        same.add(word.particle() == null ? same.size() : 0, word);
    }

    private static void addExamples(List<Example> examples, String file, ActFile.Item item) {
        for (String example : item.list("examples")) {
            int arrow = example.indexOf(" => ");
            if (arrow < 0) {
                throw new LexiconException(
                        file, item.line(), "expected 'sentence => act parties', got '" + example + "'");
            }
            examples.add(
                    new Example(file + ":" + item.line(), example.substring(0, arrow), example.substring(arrow + 4)));
        }
    }

    /** The words of a lemma, phrasal ones first; empty where it carries no act. */
    List<ActWord> of(String lemma, PartOfSpeech partOfSpeech) {
        return words.getOrDefault(partOfSpeech, Map.of()).getOrDefault(lemma, List.of());
    }

    /** Whether a verb can do an act by being said: "we welcome", "we call on", "we pledge". */
    boolean isPerformative(String verb) {
        return of(verb, PartOfSpeech.VERB).stream()
                .flatMap(word -> word.frames().stream())
                .anyMatch(frame -> frame.effect() == Frame.Effect.REPORT
                        || frame.strength() == Strength.PLEDGE
                        || frame.strength() == Strength.AGREEMENT
                        || (frame.act() != null && SPOKEN.contains(frame.act())));
    }

    /** Whether a noun that carries an act says it in a clause of this kind: "the pledge to send". */
    boolean takes(String noun, SlotKind clause) {
        return of(noun, PartOfSpeech.NOUN).stream()
                .flatMap(word -> word.frames().stream())
                .anyMatch(frame ->
                        frame.slots().size() == 1 && frame.slots().get(0).kind() == clause);
    }

    /** Whether a verb can do its act to an object. */
    boolean takesObject(String verb) {
        return of(verb, PartOfSpeech.VERB).stream()
                .flatMap(word -> word.frames().stream())
                .anyMatch(frame -> frame.has(SlotKind.NP));
    }

    /** Whether a verb can have a party and a thing as its two objects: "gave Bolivia access". */
    boolean takesReceiver(String verb) {
        return of(verb, PartOfSpeech.VERB).stream()
                .flatMap(word -> word.frames().stream())
                .filter(frame -> frame.slots().size() == 2)
                .anyMatch(frame -> frame.slots().get(0).kind() == SlotKind.ADDRESSEE
                        && frame.slots().stream().allMatch(slot -> slot.preposition() == null)
                        && frame.slots().get(1).kind() != SlotKind.TO_INFINITIVE
                        && frame.slots().get(1).kind() != SlotKind.THAT_CLAUSE);
    }

    /** Whether a noun is of a class. */
    boolean isOf(String nounClass, String lemma) {
        return classes.getOrDefault(nounClass, Set.of()).contains(lemma);
    }

    /** The sentences that show the words, each alone. */
    List<Example> examples() {
        return examples.stream().flatMap(example -> example.each().stream()).toList();
    }

    /** Number of words, a word in two parts of speech counted twice. */
    int size() {
        return words.values().stream()
                .flatMap(byLemma -> byLemma.values().stream())
                .mapToInt(List::size)
                .sum();
    }
}
