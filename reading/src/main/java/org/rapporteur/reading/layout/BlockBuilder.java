package org.rapporteur.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.layout.Block.Kind;

/** Makes blocks of chunks, in order. One use only. */
final class BlockBuilder {
    /** Edges such as captions and datelines stand among the first so many chunks. */
    private static final int HEAD = 5;

    /** Longer ones that end in a full stop are paragraphs of their own, though they be numbered. */
    private static final int ITEM = 40;

    private final String text;
    private final List<Chunk> chunks;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Layout.Label> labels = new ArrayList<>();
    private final Lists lists = new Lists();
    private int headline = -1;
    private boolean body;
    private boolean names;
    private @Nullable Span dateline;
    private @Nullable Span datelineDate;
    private @Nullable Span agency;
    private @Nullable SignOff pending;

    BlockBuilder(String text, List<Chunk> chunks) {
        this.text = text;
        this.chunks = chunks;
    }

    Layout build() {
        for (int i = 0; i < chunks.size(); i++) {
            take(i);
        }
        return new Layout(blocks, headline, dateline, datelineDate, agency, labels);
    }

    private void take(int at) {
        Chunk chunk = chunks.get(at);
        Span span = chunk.span();
        if (edge(at, span)) {
            return;
        }
        ListMark mark = chunk.mark();
        if (mark != null && mark.end() < span.end() && isItem(at, mark)) {
            item(chunk, mark);
            return;
        }
        Span words = mark == null || !isNumbering(mark) ? span : new Span(mark.end(), span.end());
        Span marked = Headings.marked(text, words);
        if (marked != null && !opensBody(at)) {
            heading(at, marked);
        } else if (isHeading(at, Emphasis.strip(text, words))) {
            heading(at, Emphasis.strip(text, words));
        } else {
            paragraph(at, words);
        }
    }

    private static boolean isNumbering(ListMark mark) {
        return mark.numbered() || mark.style().startsWith("I");
    }

    /** A lone block is the report itself, even when it looks like a heading. */
    private boolean opensBody(int at) {
        return chunks.size() == 1 && at == 0;
    }

    private boolean edge(int at, Span span) {
        SignOff whole = SignOff.whole(text, span);
        boolean named = whole != null && whole.agency() != null;
        if (whole != null && at > 0 && (!named || at >= chunks.size() - 2)) {
            signOff(whole);
        } else if (Edges.isCaption(text, span, at < HEAD)) {
            datelineDate = datelineDate == null && span.in(text).startsWith("date ") ? captionDate(span) : datelineDate;
            add(Kind.CAPTION, span);
        } else if (Edges.isByline(text, span) || isVenue(at)) {
            datelineDate =
                    datelineDate == null && Edges.isClock(text, span) ? Dateline.dayOf(text, span) : datelineDate;
            add(Kind.BYLINE, span);
        } else if (at < HEAD && standsAlone(span)) {
            add(Kind.BYLINE, span);
        } else if (Edges.isFurniture(text, span)) {
            add(Kind.FURNITURE, span);
        } else {
            return false;
        }
        return true;
    }

    private Span captionDate(Span span) {
        int begin = span.begin() + "date ".length();
        return new Span(begin, Math.min(span.end(), begin + "2021-08-03".length()));
    }

    private boolean isVenue(int at) {
        boolean clock = at == 0
                && chunks.size() > 1
                && Edges.isClock(text, chunks.get(1).span())
                && Dateline.dayOf(text, chunks.get(1).span()) == null;
        return clock
                && Headings.isHeadline(text, Emphasis.strip(text, chunks.get(0).span()));
    }

    private boolean standsAlone(Span span) {
        Dateline found = Dateline.alone(text, span);
        if (found == null || chunks.size() == 1) {
            return false;
        }
        record(found);
        return true;
    }

    private void record(Dateline found) {
        dateline = dateline == null ? found.place() : dateline;
        datelineDate = datelineDate == null ? found.date() : datelineDate;
        agency = agency == null ? found.agency() : agency;
    }

    private void signOff(SignOff found) {
        agency = agency == null ? found.agency() : agency;
        add(Kind.SIGN_OFF, found.span());
    }

    private void add(Kind kind, Span span) {
        blocks.add(new Block(kind, span, 0, Block.NO_LEAD_IN));
    }

    private boolean isItem(int at, ListMark mark) {
        if (!isNumbering(mark)) {
            return !mark.style().startsWith("A") || lists.isOpen() || lists.isAwaited();
        }
        Span words = new Span(mark.end(), chunks.get(at).span().end());
        boolean sentence = Stops.endsSentence(text, words) && words.length() > ITEM;
        return lists.isOpen() || (lists.isAwaited() && !(sentence && !announcedByColon()));
    }

    private void item(Chunk chunk, ListMark mark) {
        lists.item(mark.style(), chunk.indent());
        Span span = closing(labelledItem(new Span(mark.end(), chunk.span().end())));
        if (names) {
            add(Kind.FURNITURE, span);
            return;
        }
        blocks.add(new Block(Kind.LIST_ITEM, span, lists.level(), lists.leadIn()));
        body = true;
        if (Stops.endsInColon(text, span) || !(Stops.endsSentence(text, span) || Stops.breaksOff(text, span))) {
            lists.introduces(blocks.size() - 1);
        }
        closeOff();
    }

    private boolean isHeading(int at, Span span) {
        if (chunks.size() == 1) {
            return false;
        }
        if (!body && headline < 0 && at < HEAD) {
            boolean isShort = chunks.get(at).lines() <= 2 && at + 1 < chunks.size();
            return isShort && (Headings.isHeadline(text, span) || (at == 0 && isSigned(span)));
        }
        return Headings.isSubheading(text, span) && at + 1 < chunks.size() && !announcedByColon();
    }

    /** "Togo to send envoys to Ghana." above "By A. Writer": a headline, though it ends in a stop. */
    private boolean isSigned(Span span) {
        return span.length() > 1
                && Headings.isHeadline(text, new Span(span.begin(), span.end() - 1))
                && Edges.isByline(text, chunks.get(1).span());
    }

    private boolean announcedByColon() {
        return lists.isAwaited()
                && !blocks.isEmpty()
                && Stops.endsInColon(text, blocks.get(blocks.size() - 1).span());
    }

    private void heading(int at, Span span) {
        boolean first = !body && headline < 0 && at < HEAD;
        add(first ? Kind.HEADLINE : Kind.SUBHEADING, span);
        headline = first ? blocks.size() - 1 : headline;
        names = Edges.announcesParticipants(text, span);
        lists.leave(blocks.size() - 1);
    }

    private void paragraph(int at, Span words) {
        Span span = words;
        if (!body) {
            Dateline found = Dateline.at(text, span);
            if (found != null && found.rest() < span.end()) {
                record(found);
                span = new Span(found.rest(), span.end());
            }
        }
        body = true;
        span = closing(labelled(Emphasis.strip(text, span)));
        boolean leadsIn = Stops.endsInColon(text, span)
                || (!Stops.endsSentence(text, span) && (!Stops.breaksOff(text, span) || isBeforeBullet(at)));
        names = leadsIn && Edges.announcesParticipants(text, span);
        add(names && span.length() < 100 ? Kind.FURNITURE : Kind.PARAGRAPH, span);
        lists.leave(leadsIn ? blocks.size() - 1 : Block.NO_LEAD_IN);
        closeOff();
    }

    /** "The Danish side, for its part," before bullets breaks off only to go on in each of them. */
    private boolean isBeforeBullet(int at) {
        ListMark next = at + 1 < chunks.size() ? chunks.get(at + 1).mark() : null;
        return next != null && !chunks.get(at + 1).apart();
    }

    private Span labelled(Span span) {
        RunIn found = RunIn.at(text, span);
        if (found == null) {
            return span;
        }
        labels.add(new Layout.Label(blocks.size(), found.label(), found.kind()));
        return new Span(found.rest(), span.end());
    }

    /** A name before mere money says whose it is, and is part of what is read. */
    private Span labelledItem(Span span) {
        RunIn found = RunIn.at(text, span);
        boolean giver = found != null
                && found.kind() == Layout.Label.Kind.TOPIC
                && (isMoney(found.rest()) || !Stops.endsSentence(text, span));
        return giver ? span : labelled(span);
    }

    /** Whether money is told from an offset: "EUR 5 million", "$5", "£3". */
    private boolean isMoney(int from) {
        int at = from;
        while (at < text.length() && at - from < 3 && Character.isUpperCase(text.charAt(at))) {
            at++;
        }
        boolean sign = at < text.length() && Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL;
        at += sign || (at > from && at < text.length() && text.charAt(at) == ' ') ? 1 : 0;
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** The span without a sign-off at its end, which is kept for {@link #closeOff}. */
    private Span closing(Span span) {
        pending = SignOff.trailing(text, span);
        if (pending == null) {
            return span;
        }
        return new Span(
                span.begin(), Line.trimEnd(text, span.begin(), pending.span().begin()));
    }

    private void closeOff() {
        if (pending != null) {
            signOff(pending);
            pending = null;
        }
    }
}
