package org.rapporteur.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;

/**
 * Joins hard-wrapped lines and parts lines that are paragraphs of their own. Between blank lines, a line goes on with the
 * one before it if that one broke off: it has no final stop, or it is as full as its neighbours.
 */
final class ChunkReader {
    /** Lines longer than this were not wrapped by hand. */
    private static final int WIDEST_WRAP = 130;

    /** Lines shorter than this are lines of a head. */
    private static final int NARROWEST_WRAP = 50;

    /** Title, place and date, and a note at the head of a report are no more lines than these. */
    private static final int HEAD = 5;

    private static final double FULL = 0.75;

    private final String text;
    private final List<Chunk> chunks = new ArrayList<>();

    private ChunkReader(String text) {
        this.text = text;
    }

    static List<Chunk> of(String text) {
        ChunkReader reader = new ChunkReader(text);
        List<Line> group = new ArrayList<>();
        for (Line line : Line.of(text)) {
            if (line.isBlank()) {
                reader.group(group);
                group.clear();
            } else {
                group.add(line);
            }
        }
        reader.group(group);
        return reader.chunks;
    }

    private void group(List<Line> lines) {
        int widest = lines.stream().mapToInt(line -> line.span().length()).max().orElse(0);
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !goesOn(lines, first, i, widest)) {
                add(lines.subList(first, i), first == 0);
                first = i;
            }
        }
    }

    private boolean goesOn(List<Line> lines, int first, int at, int widest) {
        Line before = lines.get(at - 1);
        Line line = lines.get(at);
        if (isMarked(line) || isHeadingMark(line.span()) || isHeadingMark(before.span())) {
            return false;
        }
        if (isDateline(lines, at) || (first == at - 1 && isDateline(lines, at - 1))) {
            return false;
        }
        if (chunks.isEmpty() && first == at - 1 && isHead(lines, at)) {
            return false;
        }
        char last = text.charAt(before.span().end() - 1);
        boolean stopped = Stops.endsSentence(text, before.span()) || last == ':';
        boolean wrapped = widest <= WIDEST_WRAP && isFull(before, line, widest);
        if (stopped) {
            return wrapped || isCutFigure(before, line);
        }
        boolean apart = standsAlone(before) || Stops.endsInColon(text, line.span());
        return wrapped || beginsSmall(line) || !(first == at - 1 && apart);
    }

    /** Who wrote it, or place and date, right under the report's first line. */
    private boolean isHead(List<Line> lines, int at) {
        Span line = lines.get(at).span();
        return lines.size() <= HEAD
                && Headings.isHeadline(text, withoutStop(lines.get(at - 1).span()))
                && (Edges.isByline(text, line) || Dateline.alone(text, line) != null);
    }

    private Span withoutStop(Span line) {
        boolean stop = line.length() > 1 && text.charAt(line.end() - 1) == '.';
        return stop ? new Span(line.begin(), line.end() - 1) : line;
    }

    /** Place and date on a line of their own, under a title. */
    private boolean isDateline(List<Line> lines, int at) {
        return at > 0
                && lines.size() <= HEAD
                && standsAlone(lines.get(at - 1))
                && Dateline.alone(text, lines.get(at).span()) != null;
    }

    /** Whether the first word of the next line would not have fitted, more or less. */
    private boolean isFull(Line before, Line line, int widest) {
        int word = 0;
        while (word < line.span().length()
                && !Line.isBlank(text.charAt(line.span().begin() + word))) {
            word++;
        }
        return before.span().length() + 1 + word > widest * FULL && widest > NARROWEST_WRAP;
    }

    /** "$1." and "7 billion" on the next line. */
    private boolean isCutFigure(Line before, Line line) {
        int stop = before.span().end() - 1;
        return stop > before.span().begin() + 1
                && text.charAt(stop) == '.'
                && Character.isDigit(text.charAt(stop - 1))
                && Character.isDigit(text.charAt(line.span().begin()));
    }

    private boolean beginsSmall(Line line) {
        return Character.isLowerCase(text.charAt(line.span().begin()));
    }

    /** A short line without a final stop that reads like a heading. */
    private boolean standsAlone(Line line) {
        return Headings.isTitleLike(text, line.span());
    }

    private boolean isMarked(Line line) {
        return ListMark.at(text, line.span().begin(), line.span().end()) != null;
    }

    private boolean isHeadingMark(Span span) {
        return Headings.marked(text, span) != null;
    }

    private void add(List<Line> lines, boolean apart) {
        Line head = lines.get(0);
        Span span = head.span().cover(lines.get(lines.size() - 1).span());
        @Nullable ListMark mark = ListMark.at(text, span.begin(), span.end());
        chunks.add(new Chunk(span, head.indent(), mark, apart, lines.size()));
    }
}
