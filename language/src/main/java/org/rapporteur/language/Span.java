package org.rapporteur.language;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text, [begin, end), counted in UTF-16 {@code char}s as {@link String#substring} counts them.
 *
 * <p>Inside the pipeline all offsets are of this kind; at the public edge of a reading they become code points.
 *
 * @param begin first char, 0 or more
 * @param end one past the last char, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("expected 0 <= begin <= end, got [" + begin + ", " + end + ")");
        }
    }

    /** Length in chars. */
    public int length() {
        return end - begin;
    }

    /** Whether the two have a char in common. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Whether every char of the other lies in this one. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** The smallest span that contains both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** The characters of this span in the text it counts in. */
    public String in(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** By begin, the longer first where two begin together. */
    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
    }

    /** Written out, since spans are compared before the JIT has seen a record's own way. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && begin == span.begin && end == span.end;
    }

    @Override
    public int hashCode() {
        return 31 * begin + end;
    }
}
