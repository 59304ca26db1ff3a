package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.LanguageModel;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Span;
import org.rapporteur.language.Token;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Unit;
import org.rapporteur.language.Upos;

/**
 * Parses a sentence without what is inserted in it and without marks that part nothing, and hangs these on the whole.
 * Immutable. Time as the parser's, but for a part linear in the sentence.
 */
final class SplitParser {
    private final LanguageModel language;
    private final Insertions insertions;

    SplitParser(LanguageModel language, Insertions insertions) {
        this.language = language;
        this.insertions = insertions;
    }

    /** The tree of a sentence; its units are ranks in the list given. */
    Tree parse(Sentence sentence, List<Unit> units) {
        Set<Integer> scare = insertions.scareMarks(sentence);
        Insertions.@Nullable Insertion inserted = insertions.in(sentence);
        if (inserted != null && !crosses(sentence, inserted, units)) {
            @Nullable Tree split = split(sentence, inserted, scare, units);
            if (split != null) {
                return split;
            }
        }
        return scare.isEmpty() || isCrossed(sentence, scare, units)
                ? language.parse(sentence, units)
                : new Pieces(sentence, piece(kept(sentence, scare, 0, -1), units), null, null).tree();
    }

    private @Nullable Tree split(
            Sentence sentence, Insertions.Insertion inserted, Set<Integer> scare, List<Unit> units) {
        Piece inner = piece(sentence.tokens().subList(inserted.from(), inserted.to() + 1), units);
        if (inserted.kind() == Insertions.Kind.SOURCE && !isClause(inner.tree())) {
            return null;
        }
        boolean crossed = isCrossed(sentence, scare, units);
        List<Token> rest = kept(sentence, crossed ? Set.of() : scare, inserted.first(), inserted.last());
        return rest.isEmpty() ? null : new Pieces(sentence, piece(rest, units), inner, inserted.kind()).tree();
    }

    /** The tokens that are no scare marks and do not stand from one rank to another. */
    private static List<Token> kept(Sentence sentence, Set<Integer> scare, int first, int last) {
        List<Token> kept = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (!scare.contains(i) && (i < first || i > last)) {
                kept.add(sentence.tokens().get(i));
            }
        }
        return kept;
    }

    /** Whether a unit holds one of these marks. */
    private static boolean isCrossed(Sentence sentence, Set<Integer> marks, List<Unit> units) {
        return marks.stream().map(mark -> sentence.tokens().get(mark).span()).anyMatch(mark -> units.stream()
                .anyMatch(unit -> unit.span().contains(mark)));
    }

    /** Whether a unit runs over an edge of the insertion. */
    private static boolean crosses(Sentence sentence, Insertions.Insertion inserted, List<Unit> units) {
        List<Token> tokens = sentence.tokens();
        Span whole = tokens.get(inserted.first())
                .span()
                .cover(tokens.get(inserted.last()).span());
        Span inside = tokens.get(inserted.from())
                .span()
                .cover(tokens.get(inserted.to()).span());
        return units.stream()
                .map(Unit::span)
                .anyMatch(span -> span.begin() < whole.end() && span.end() > whole.begin() && !inside.contains(span));
    }

    private Piece piece(List<Token> tokens, List<Unit> units) {
        List<Integer> ranks = new ArrayList<>();
        List<Unit> own = new ArrayList<>();
        int token = 0;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            while (token < tokens.size()
                    && tokens.get(token).span().begin() < unit.span().begin()) {
                token++;
            }
            if (token < tokens.size() && unit.span().contains(tokens.get(token).span())) {
                ranks.add(i);
                own.add(unit);
            }
        }
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        return new Piece(language.parse(new Sentence(span, tokens), own), ranks);
    }

    private static boolean isClause(Tree tree) {
        int root = Piece.root(tree);
        boolean subject = false;
        for (int child : tree.children(root)) {
            subject |= tree.relation(child).startsWith("nsubj");
        }
        return tree.tag(root) == Upos.VERB && subject;
    }
}
