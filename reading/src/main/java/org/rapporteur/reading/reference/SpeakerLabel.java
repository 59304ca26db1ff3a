package org.rapporteur.reading.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.layout.Layout;
import org.rapporteur.reading.lexicon.Entry;
import org.rapporteur.reading.lexicon.Gazetteer;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Heading;

/**
 * A label of a transcript: "PRESIDENT SILVA", "THE VICE PRESIDENT", "Q".
 *
 * @param block index of the block that it opens
 * @param sentence index of the first sentence said under it
 * @param span its words
 * @param name of the person, or null where only an office is said
 * @param office as said, or null
 * @param officeId id of the office in the lexicon, or null
 * @param asks whether somebody asks who acts for nobody
 */
record SpeakerLabel(
        int block,
        int sentence,
        Span span,
        @Nullable String name,
        @Nullable String office,
        @Nullable String officeId,
        boolean asks) {
    /** One label alone may be anything. */
    private static final int FEWEST = 2;

    private static final Set<String> ASKING = Set.of(
            "Q", "QUESTION", "REPORTER", "JOURNALIST", "CORRESPONDENT", "INTERVIEWER", "PRESS", "MODERATOR", "HOST");

    /** Offices as labels shorten them. */
    private static final Map<String, String> SHORT = Map.of(
            "FM", "Foreign Minister",
            "PM", "Prime Minister",
            "DPM", "Deputy Prime Minister",
            "SG", "Secretary-General");

    /** The labels of a transcript in order; none for other texts. */
    static List<SpeakerLabel> of(Document document, Gazetteer gazetteer) {
        List<SpeakerLabel> labels = new ArrayList<>();
        List<AnalysedSentence> sentences = document.sentences();
        int sentence = 0;
        boolean titled = false;
        for (Layout.Label label : document.layout().labels()) {
            while (sentence < sentences.size() && sentences.get(sentence).block() < label.block()) {
                sentence++;
            }
            SpeakerLabel read = read(document, label, sentence, gazetteer);
            if (read != null) {
                labels.add(read);
                titled |= read.office() != null || isInTitle(document, read.name());
            }
        }
        return labels.size() < FEWEST && !(titled && isTalk(document)) ? List.of() : labels;
    }

    private static @Nullable SpeakerLabel read(
            Document document, Layout.Label label, int sentence, Gazetteer gazetteer) {
        String words = label.span().in(document.text());
        if (label.kind() == Layout.Label.Kind.SPEAKER || isSurnameInTurn(document, label)) {
            return read(label, sentence, words, gazetteer);
        }
        if (!isTalk(document)) {
            return null;
        }
        if (isInTitle(document, words)) {
            return new SpeakerLabel(label.block(), sentence, label.span(), words, null, null, false);
        }
        SpeakerLabel officer = words.indexOf(',') > 0 ? read(label, sentence, words, gazetteer) : null;
        if (officer != null && officer.office() != null) {
            return officer;
        }
        boolean asks = document.layout()
                        .blocks()
                        .get(label.block())
                        .span()
                        .in(document.text())
                        .indexOf('?')
                >= 0;
        return asks ? new SpeakerLabel(label.block(), sentence, label.span(), null, null, null, true) : null;
    }

    private static boolean isTalk(Document document) {
        return "transcript".equals(document.description().genre());
    }

    /** "Foreign Minister Ana Silva's press conference" over "Ana Silva: …". */
    private static boolean isInTitle(Document document, @Nullable String name) {
        String title = Heading.of(document);
        return name != null && title != null && name.indexOf(' ') > 0 && title.contains(name);
    }

    /** "LINDGREN: …" time and again: a surname in capitals under which somebody speaks more than once. */
    private static boolean isSurnameInTurn(Document document, Layout.Label label) {
        String word = label.span().in(document.text());
        boolean shouted = word.length() > 2
                && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '\'' || c == '’');
        return shouted
                && document.layout().labels().stream()
                                .filter(other ->
                                        other.span().in(document.text()).equals(word))
                                .limit(FEWEST)
                                .count()
                        == FEWEST;
    }

    private static @Nullable SpeakerLabel read(Layout.Label label, int sentence, String words, Gazetteer gazetteer) {
        if (ASKING.contains(asking(words))) {
            return new SpeakerLabel(label.block(), sentence, label.span(), null, null, null, true);
        }
        boolean shouted = words.equals(words.toUpperCase(Locale.ROOT));
        String spelt = inFull(words, shouted);
        for (Gazetteer.Match match : gazetteer.matches(spelt, new Span(0, spelt.length()))) {
            Entry entry = match.entries().get(0);
            if (entry.kind() == Entry.Kind.OFFICE) {
                String behind = nameIn(spelt.substring(match.span().end()));
                String before = spelt.substring(0, match.span().begin()).strip();
                boolean first = behind == null && before.indexOf(',') > 0;
                String name = first ? nameIn(before.substring(0, before.indexOf(','))) : behind;
                String office = match.span().in(spelt);
                return new SpeakerLabel(label.block(), sentence, label.span(), name, office, entry.id(), false);
            }
        }
        String name = nameIn(spelt);
        boolean person = name != null && (shouted || !name.equals(spelt.strip()));
        return person ? new SpeakerLabel(label.block(), sentence, label.span(), name, null, null, false) : null;
    }

    /** "Question (Reuters)", "Q2": who asks, without agency and number. */
    private static String asking(String words) {
        int bracket = words.indexOf('(');
        String bare = (bracket < 0 ? words : words.substring(0, bracket)).toUpperCase(Locale.ROOT);
        int end = bare.length();
        while (end > 0 && !Character.isLetter(bare.charAt(end - 1))) {
            end--;
        }
        return bare.substring(0, end).strip();
    }

    /** "FM SATO": Foreign Minister Sato. */
    private static String inFull(String words, boolean shouted) {
        String first = firstWord(words);
        String office = SHORT.get(first);
        String rest = office == null ? words : words.substring(first.length());
        return (office == null ? "" : office) + (shouted ? capitalised(rest) : rest);
    }

    /** "Mr. Kirby": Kirby; null where nothing but honorifics is left. */
    private static @Nullable String nameIn(String words) {
        String left = words.strip();
        while (!left.isEmpty() && PersonName.of(firstWord(left)).isEmpty()) {
            left = left.substring(firstWord(left).length()).strip();
        }
        return left.isEmpty() || firstWord(left).equals("The") ? null : left;
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }

    /** Labels stand in capitals: SILVA is Silva. */
    private static String capitalised(String words) {
        StringBuilder spelt = new StringBuilder(words.length());
        boolean first = true;
        for (int c : words.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            spelt.appendCodePoint(first ? Character.toTitleCase(c) : c);
            first = !Character.isLetter(c);
        }
        return spelt.toString();
    }
}
