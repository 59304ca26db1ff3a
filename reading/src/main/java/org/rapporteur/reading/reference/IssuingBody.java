package org.rapporteur.reading.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.layout.Block;
import org.rapporteur.reading.lexicon.Entry;
import org.rapporteur.reading.lexicon.Gazetteer;
import org.rapporteur.reading.mention.Document;

/**
 * The bodies that the head of a text names: its title and the lines before its first paragraph.
 *
 * @param party the one body in whose name a communiqué, conclusions or the like are issued, or null
 * @param byLastWord parties by the last lower-case word of their names in the head: what "the Council" means all through
 */
record IssuingBody(@Nullable String party, Map<String, String> byLastWord) {
    private static final int HEAD_LINES = 5;

    private static final List<String> ISSUED = List.of(
            "communiqué",
            "communique",
            "conclusions",
            "declaration",
            "outcome",
            "resolution",
            "chair's statement",
            "chair’s statement",
            "chairman's statement",
            "chairman’s statement",
            "chairperson's statement",
            "chairperson’s statement",
            "final statement",
            "summit statement",
            "presidential statement");

    IssuingBody {
        byLastWord = Map.copyOf(byLastWord);
    }

    /** @param home for whom the text is published: the body itself where the head names neither body nor state */
    static IssuingBody of(Document document, Gazetteer gazetteer, Home home) {
        Map<String, String> named = new TreeMap<>();
        Set<String> bodies = new TreeSet<>();
        boolean issued = false;
        boolean states = false;
        for (String line : head(document)) {
            String lower = line.toLowerCase(Locale.ROOT);
            issued |= ISSUED.stream().anyMatch(lower::contains);
            boolean place = line.indexOf(',') > 0;
            for (Gazetteer.Match match : matches(line, gazetteer)) {
                Entry entry = match.entries().get(0);
                states |= entry.kind() == Entry.Kind.STATE && !place;
                if (isBody(entry)) {
                    bodies.add(entry.id());
                    String words = match.span().in(lower);
                    named.putIfAbsent(words.substring(words.lastIndexOf(' ') + 1), entry.id());
                }
            }
        }
        String own = home.official() && bodies.isEmpty() ? bodyOf(home, gazetteer) : null;
        if (own != null) {
            bodies.add(own);
        }
        boolean one = issued && !states && bodies.size() == 1;
        return new IssuingBody(one ? bodies.iterator().next() : null, named);
    }

    /** The organisation or grouping that publishes the text, or null. */
    private static @Nullable String bodyOf(Home home, Gazetteer gazetteer) {
        String party = home.state();
        return party == null
                ? null
                : outermost(party, gazetteer).stream()
                        .map(match -> match.entries().get(0))
                        .filter(IssuingBody::isBody)
                        .map(Entry::id)
                        .filter(party::equals)
                        .findFirst()
                        .orElse(null);
    }

    /** Names of a line, without those inside longer ones: "ASEAN Regional Forum" is not ASEAN. */
    static List<Gazetteer.Match> outermost(String line, Gazetteer gazetteer) {
        List<Gazetteer.Match> outermost = new ArrayList<>();
        int end = 0;
        for (Gazetteer.Match match : gazetteer.matches(line, new Span(0, line.length()))) {
            if (match.span().begin() >= end) {
                outermost.add(match);
                end = match.span().end();
            }
        }
        return outermost;
    }

    private static List<String> head(Document document) {
        List<String> lines = new ArrayList<>();
        String title = document.description().title();
        if (title != null) {
            lines.add(title);
        }
        for (Block block : document.layout().blocks()) {
            if (block.kind().carriesClaims() || lines.size() == HEAD_LINES) {
                break;
            }
            lines.add(block.span().in(document.text()));
        }
        return lines;
    }

    /** Names in a line as it stands, else as it would stand without words in capitals. */
    private static List<Gazetteer.Match> matches(String line, Gazetteer gazetteer) {
        List<Gazetteer.Match> matches = outermost(line, gazetteer);
        String quiet = quiet(line);
        return matches.stream().noneMatch(match -> isBody(match.entries().get(0))) && quiet.length() == line.length()
                ? outermost(quiet, gazetteer)
                : matches;
    }

    /** "FOREIGN AFFAIRS Council" as "Foreign Affairs Council". */
    private static String quiet(String line) {
        StringBuilder words = new StringBuilder(line.length());
        boolean first = true;
        for (int c : line.codePoints().toArray()) {
            words.appendCodePoint(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        return words.toString();
    }

    private static boolean isBody(Entry entry) {
        return entry.kind() == Entry.Kind.ORGANISATION || entry.kind() == Entry.Kind.GROUPING;
    }
}
