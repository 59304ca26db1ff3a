package org.rapporteur.training.soak;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.Soundness;
import org.rapporteur.reading.mention.NotEnglishException;

/**
 * Measures that time grows in step with the length of texts made to be hard: processor time per character at one, four and
 * sixteen times a length. A ratio near 1 is linear, near 4 and 16 is quadratic.
 */
public final class HostileText {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LENGTH = 8_000;
    private static final String SENTENCE = "Norway pledged $2 million to Kenya on Monday, said the minister. ";
    private static final String OPENING =
            "Norway and Kenya agree\n\nOSLO, 3 May 2021 — The two ministers met in Oslo on Monday.\n\n";

    private HostileText() {}

    /**
     * Prints a line for each kind of text.
     *
     * @param args the shortest length in characters; 8,000 where none is given
     */
    public static void main(String[] args) {
        int length = args.length == 0 ? LENGTH : Integer.parseInt(args[0]);
        Reader reader = Reader.standard();
        microseconds(reader, SENTENCE.repeat(400));
        kinds().forEach((kind, text) -> {
            microseconds(reader, text.apply(length / 4));
            double one = microseconds(reader, text.apply(length));
            double four = microseconds(reader, text.apply(4 * length));
            double sixteen = microseconds(reader, text.apply(16 * length));
            System.out.printf(
                    Locale.ROOT,
                    "%-34s %6.2f µs a character; 4 times as long %.2f, 16 times %.2f%n",
                    kind,
                    one,
                    four / one,
                    sixteen / one);
        });
    }

    /** Of processor time for each character; what is declined as no English is read behind as much English. */
    private static double microseconds(Reader reader, String text) {
        try {
            return read(reader, text);
        } catch (NotEnglishException e) {
            return read(reader, fill(SENTENCE, text.length()) + "\n\n" + text);
        }
    }

    private static double read(Reader reader, String text) {
        long begin = THREADS.getCurrentThreadCpuTime();
        List<String> faults = Soundness.faults(text, reader.read(Report.of(text)));
        long took = THREADS.getCurrentThreadCpuTime() - begin;
        faults.stream().limit(3).forEach(System.out::println);
        return took / 1e3 / text.length();
    }

    /** Texts of a given length, by what makes them hard. */
    private static Map<String, IntFunction<String>> kinds() {
        Map<String, IntFunction<String>> kinds = new LinkedHashMap<>();
        kinds.put("plain sentences", n -> OPENING + fill(SENTENCE, n));
        kinds.put("no full stop", n -> fill("the minister of Norway and ", n));
        kinds.put("commas for full stops", n -> fill(SENTENCE.replace(". ", ", "), n));
        kinds.put("one line each", n -> fill("Norway pledged $2 million to Kenya\n", n));
        kinds.put("one word", n -> fill("Kenya ", n));
        kinds.put("one verb", n -> OPENING + fill("pledged ", n));
        kinds.put("one letter", n -> fill("a", n));
        kinds.put("nested brackets", n -> OPENING + fill("(", n / 2) + "Kenya" + fill(")", n / 2));
        kinds.put("brackets never closed", n -> OPENING + fill("(Kenya [", n));
        kinds.put("quotes never closed", n -> OPENING + fill("“We thank Kenya, ", n));
        kinds.put("straight quotes", n -> OPENING + fill("\"We thank Kenya\" ", n));
        kinds.put("quotes over many sentences", n -> OPENING + "“" + fill("We thank Kenya for its help. ", n));
        kinds.put("all capitals", n -> fill(SENTENCE.toUpperCase(Locale.ROOT), n));
        kinds.put("one run of capitalised words", n -> fill("Great Council Of Northern ", n));
        kinds.put("all digits", n -> fill("7", n));
        kinds.put("figures and commas", n -> fill("1,000,", n));
        kinds.put("amounts", n -> fill("$2 million, ", n));
        kinds.put("dates", n -> fill("3 May 2021 to 5 May 2021 and ", n));
        kinds.put("states in a row", n -> fill("Norway, Kenya, Chile and Japan, ", n));
        kinds.put("persons", n -> OPENING + fill("Foreign Minister Kari Nordmann of Norway and ", n));
        kinds.put("many persons", HostileText::manyPersons);
        kinds.put("many bodies", HostileText::manyBodies);
        kinds.put("meetings", n -> fill("The 3rd Norway-Kenya Summit was held. ", n));
        kinds.put("list items", n -> OPENING + "They agreed to:\n" + fill("- open a school in Kenya;\n", n));
        kinds.put("chain of 'of'", n -> OPENING + "He saw the " + fill("house of the father of ", n));
        kinds.put("chain of 'that'", n -> OPENING + fill("Norway said that Kenya said that ", n));
        kinds.put("chain of 'to'", n -> OPENING + "Norway agreed " + fill("to ask Kenya to help ", n));
        kinds.put("pronouns", n -> OPENING + fill("They thanked them. He told her. ", n));
        kinds.put("blank lines", n -> OPENING + fill("\n \n", n));
        kinds.put("dashes and colons", n -> OPENING + fill("Kenya: Norway — ", n));
        kinds.put("combining marks", n -> fill("e\u0301\u0323\u0302", n));
        kinds.put("surrogate pairs", n -> fill("\uD83D\uDE00", n));
        return kinds;
    }

    private static String fill(String words, int length) {
        return words.repeat(Math.max(1, length / words.length()));
    }

    private static String manyPersons(int length) {
        StringBuilder text = new StringBuilder(OPENING);
        for (int i = 0; text.length() < length; i++) {
            text.append("Minister ").append(name(i)).append(" Roe thanked Kenya. He spoke of ports. ");
        }
        return text.toString();
    }

    private static String manyBodies(int length) {
        StringBuilder text = new StringBuilder(OPENING);
        for (int i = 0; text.length() < length; i++) {
            text.append("The ").append(name(i)).append(" Relief Council pledged $2 million to Kenya. ");
        }
        return text.toString();
    }

    /** A name for each number: "Baba", "Caba", … */
    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        int left = number;
        do {
            name.append((char) ('b' + left % 19)).append("aeiou".charAt(left / 19 % 5));
            left /= 95;
        } while (left > 0);
        name.append("ndo");
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
