package org.rapporteur.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.Span;

/**
 * Where one word of a sentence hangs, checked by hand.
 *
 * @param kind which of the genre's constructs it is, such as {@code gerund}
 * @param text the sentence
 * @param dependent what hangs; a phrase stands for its head
 * @param heads what a careful annotator would let it hang from, at least one
 */
record Attachment(String kind, String text, Span dependent, List<Span> heads) {
    private static final String FILE = "attachments.txt";

    Attachment {
        heads = List.copyOf(heads);
    }

    /** Our own sentences of the genre, in order of the file. */
    static List<Attachment> ofTheGenre() throws IOException {
        try (InputStream in = Attachment.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("expected the resource " + FILE + " beside " + Attachment.class.getName());
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /**
     * Reads blocks of a sentence and its attachments, parted by blank lines.
     *
     * @throws IllegalArgumentException if a line is not one, or names words that its sentence does not have
     */
    static List<Attachment> parse(String file) {
        List<Attachment> attachments = new ArrayList<>();
        String sentence = "";
        int number = 0;
        for (String line : file.split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                sentence = "";
            } else if (sentence.isEmpty() && !line.startsWith("#")) {
                sentence = line;
            } else if (!line.startsWith("#")) {
                attachments.add(parse(line, sentence, number));
            }
        }
        return attachments;
    }

    private static Attachment parse(String line, String sentence, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new IllegalArgumentException(
                    "line " + number + ": expected kind, what hangs, what from, parted by tabs, got: " + line);
        }
        List<Span> heads = Arrays.stream(cells[2].split("\\|", -1))
                .map(words -> find(words, sentence, number))
                .toList();
        return new Attachment(cells[0], sentence, find(cells[1], sentence, number), heads);
    }

    /** Words, or with {@code #2} behind them where they stand the second time. */
    private static Span find(String words, String sentence, int number) {
        int mark = words.indexOf('#');
        String sought = mark < 0 ? words : words.substring(0, mark);
        int left = mark < 0 ? 1 : Integer.parseInt(words.substring(mark + 1));
        int begin = -1;
        while (left > 0) {
            begin = sentence.indexOf(sought, begin + 1);
            if (begin < 0) {
                throw new IllegalArgumentException("line " + number + ": no \"" + words + "\" in: " + sentence);
            }
            left -= isWhole(sentence, begin, begin + sought.length()) ? 1 : 0;
        }
        return new Span(begin, begin + sought.length());
    }

    private static boolean isWhole(String sentence, int begin, int end) {
        return (begin == 0 || !Character.isLetterOrDigit(sentence.charAt(begin - 1)))
                && (end == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end)));
    }
}
