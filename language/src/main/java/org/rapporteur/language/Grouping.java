package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a sentence with those of each unit joined into one.
 *
 * @param spans where each token stands
 * @param forms its form; of a unit, its tokens' forms with single blanks where the text has blanks
 * @param kinds the kind of unit, null for a plain token
 * @param units index into the list of units given, {@link Tree#NO_UNIT} for a plain token
 */
@SuppressWarnings("ArrayRecordComponent") // read at once and thrown away, never compared
record Grouping(Span[] spans, String[] forms, Unit.@Nullable Kind[] kinds, int[] units) {

    /**
     * Joins tokens by units.
     *
     * <p>A token that a unit touches belongs to it. A unit that touches no token, or only tokens that an earlier unit
     * has, is passed over.
     */
    static Grouping of(Sentence sentence, List<Unit> units) {
        List<Token> tokens = sentence.tokens();
        Builder builder = new Builder(tokens.size());
        int unit = 0;
        for (int i = 0; i < tokens.size(); ) {
            Span at = tokens.get(i).span();
            while (unit < units.size() && units.get(unit).span().end() <= at.begin()) {
                unit++;
            }
            int end = i;
            while (unit < units.size()
                    && end < tokens.size()
                    && tokens.get(end).span().overlaps(units.get(unit).span())) {
                end++;
            }
            if (end == i) {
                builder.plain(tokens.get(i++));
            } else {
                builder.joined(tokens.subList(i, end), units.get(unit).kind(), unit);
                i = end;
                unit++;
            }
        }
        return builder.build();
    }

    private static final class Builder {
        private final List<Span> spans;
        private final List<String> forms;
        private final List<Unit.@Nullable Kind> kinds;
        private final List<Integer> units;

        Builder(int capacity) {
            spans = new ArrayList<>(capacity);
            forms = new ArrayList<>(capacity);
            kinds = new ArrayList<>(capacity);
            units = new ArrayList<>(capacity);
        }

        void plain(Token token) {
            add(token.span(), token.form(), null, Tree.NO_UNIT);
        }

        void joined(List<Token> tokens, Unit.Kind kind, int unit) {
            Span cover = tokens.get(0).span();
            StringBuilder form = new StringBuilder(tokens.get(0).form());
            for (Token token : tokens.subList(1, tokens.size())) {
                form.append(token.span().begin() > cover.end() ? " " : "").append(token.form());
                cover = cover.cover(token.span());
            }
            add(cover, form.toString(), kind, unit);
        }

        private void add(Span span, String form, Unit.@Nullable Kind kind, int unit) {
            spans.add(span);
            forms.add(form);
            kinds.add(kind);
            units.add(unit);
        }

        Grouping build() {
            return new Grouping(
                    spans.toArray(new Span[0]),
                    forms.toArray(new String[0]),
                    kinds.toArray(new Unit.@Nullable Kind[0]),
                    units.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
