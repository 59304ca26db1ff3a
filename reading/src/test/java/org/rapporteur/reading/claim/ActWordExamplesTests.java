package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.language.Lemmatiser;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.LexiconFiles;

/** Runs the examples of every entry of lexicon/en/acts. */
class ActWordExamplesTests {
    private static final Reader READER = Reader.standard();
    private static final Lemmatiser LEMMATISER = new Lemmatiser();

    /** Makes the example part of a story about relations between states. */
    private static final String CONTEXT = "\n\nThe foreign ministers of Chad and Niger met in Rome.\n";

    static Stream<ActWords.Example> examples() {
        return ActWords.of(Lexicon.bundled().files()).examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleReadsAsItSays(ActWords.Example example) {
        List<String> read = READER.read(Report.of(example.sentence() + CONTEXT)).claims().stream()
                .filter(claim ->
                        claim.quote().start() < example.sentence().codePoints().count())
                .map(ActWordExamplesTests::shown)
                .toList();
        List<String> expected = example.reads().equals("none") ? List.of() : List.of(example.reads());
        if (expected.isEmpty()) {
            assertThat(read).as("%s: %s", example.where(), example.sentence()).isEmpty();
        } else {
            assertThat(read).as("%s: %s", example.where(), example.sentence()).containsAll(expected);
        }
    }

    private static String shown(Claim claim) {
        List<String> words = new ArrayList<>(List.of(claim.act().id()));
        if (claim.strength() != null) {
            words.add(claim.strength().name().toLowerCase(Locale.ROOT));
        }
        if (claim.polarity() != Polarity.AFFIRMED) {
            words.add(claim.polarity().name().toLowerCase(Locale.ROOT));
        }
        words.add(String.join(",", new TreeSet<>(claim.by())));
        return String.join(" ", words);
    }

    @Test
    void everyActWordHasAnExampleOfItsOwn() {
        List<String> without = new ArrayList<>();
        for (ActFile.Item entry : entries()) {
            List<List<String>> sentences = lemmas(entry);
            entry.list("words").stream()
                    .filter(word -> sentences.stream().noneMatch(sentence -> shows(sentence, word)))
                    .forEach(word -> without.add(entry.file() + ":" + entry.line() + ": " + word));
        }
        assertThat(without).as("act words that no example of their entry shows").isEmpty();
    }

    private static List<ActFile.Item> entries() {
        LexiconFiles files = Lexicon.bundled().files();
        return files.pathsUnder("en/acts/").stream()
                .filter(path -> !path.endsWith("classes.yaml"))
                .flatMap(path -> files.texts(path).stream())
                .flatMap(text -> ActFile.read(text.file(), text.text().lines().toList()).stream())
                .toList();
    }

    /** Of each example of an entry, its words with their lemmas as the entry's part of speech: "took take over over". */
    private static List<List<String>> lemmas(ActFile.Item entry) {
        Upos tag =
                switch (entry.scalar("pos")) {
                    case "noun" -> Upos.NOUN;
                    case "adjective" -> Upos.ADJ;
                    default -> Upos.VERB;
                };
        return entry.list("examples").stream()
                .map(example -> new ActWords.Example("", example.substring(0, example.indexOf(" => ")), ""))
                .flatMap(example -> example.each().stream())
                .map(example -> Stream.of(example.sentence().split("[^\\p{L}\\p{M}-]+"))
                        .map(word -> LEMMATISER.lemma(word, tag) + "/" + word.toLowerCase(Locale.ROOT))
                        .toList())
                .toList();
    }

    /** Whether a word stands in a sentence, with its particle somewhere after it: "handed the chair over". */
    private static boolean shows(List<String> sentence, String word) {
        String[] parts = word.split(" ", 2);
        for (int i = 0; i < sentence.size(); i++) {
            List<String> forms = List.of(sentence.get(i).split("/", -1));
            String rest = String.join(
                    " ",
                    sentence.subList(i + 1, sentence.size()).stream()
                            .map(form -> form.substring(form.indexOf('/') + 1))
                            .toList());
            if (forms.contains(parts[0]) && (parts.length == 1 || (" " + rest + " ").contains(" " + parts[1] + " "))) {
                return true;
            }
        }
        return false;
    }
}
