package org.rapporteur.reading.claim;

import java.util.Set;
import org.rapporteur.language.Tree;

/** What is added behind a comma and belongs neither to a passage nor to its pieces: who says so, what went on meanwhile. */
final class Asides {
    private static final Set<Mood> FINITE = Set.of(Mood.PAST, Mood.PRESENT, Mood.ONGOING);

    private Asides() {}

    /** The last token before an aside between two tokens, or the second of them where there is none. */
    static int before(Syntax syntax, int from, int last) {
        for (int token = from + 2; token <= last; token++) {
            if (syntax.word(token - 1).equals(",") && begins(syntax, token)) {
                return token - 2;
            }
        }
        return last;
    }

    /** Whether an aside begins at a token behind a comma: ", according to a statement", ", as Vietnam wound up its term". */
    static boolean begins(Syntax syntax, int token) {
        boolean source = syntax.word(token).equals("according")
                && token + 1 < syntax.size()
                && syntax.word(token + 1).equals("to");
        return source || (syntax.word(token).equals("as") && marksClause(syntax, token));
    }

    /** "to turn the bay, as some call it, into a park": what goes on behind it is part of what is told. */
    private static boolean isLast(Syntax syntax, int as) {
        for (int token = as + 1; token < syntax.size(); token++) {
            if (syntax.word(token).equals(",")) {
                return false;
            }
        }
        return true;
    }

    private static boolean marksClause(Syntax syntax, int as) {
        int verb = syntax.tree().head(as);
        return verb != Tree.ROOT
                && verb > as
                && isLast(syntax, as)
                && syntax.relation(as).equals("mark")
                && syntax.relation(verb).equals("advcl")
                && syntax.ownSubject(verb) > as
                && FINITE.contains(Mood.of(syntax, verb));
    }
}
