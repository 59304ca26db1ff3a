package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Act;

/** Splits what an act is about into the coordinated pieces that could be followed up on their own. */
final class ItemSplitter {
    /** Verbs whose objects are the pieces: "provide medicines and tents" is two. */
    private static final Set<String> GIVING = Set.of(
            "provide",
            "supply",
            "give",
            "send",
            "deliver",
            "donate",
            "contribute",
            "offer",
            "share",
            "address",
            "support");

    private final Scene scene;
    private final Syntax syntax;

    ItemSplitter(Scene scene) {
        this.scene = scene;
        this.syntax = scene.syntax();
    }

    /**
     * A piece and the words before it that it shares with earlier ones.
     *
     * @param token its head
     * @param span its characters
     */
    record Piece(int token, Span span) {}

    /** The pieces of a finding, inside its quote, in order of the text. */
    List<Piece> pieces(Finding finding, Span quote) {
        List<Integer> heads = new ArrayList<>();
        for (int content : finding.contents()) {
            for (int conjunct : syntax.conjuncts(content)) {
                addHeads(conjunct, finding, heads);
            }
        }
        if (heads.isEmpty() && finding.event().match() == null) {
            heads.add(finding.token());
        }
        heads.sort(Integer::compare);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int next = i + 1 < heads.size() ? startWithVerb(heads.get(i + 1), heads.get(i)) : syntax.size();
            addPiece(heads.get(i), next, quote, pieces);
        }
        return pieces;
    }

    private void addHeads(int token, Finding finding, List<Integer> heads) {
        boolean gives =
                GIVING.contains(syntax.lemma(token)) && finding.verdict().act() != Act.STATE;
        List<Integer> objects = gives ? syntax.children(token, "obj") : List.of();
        if (!objects.isEmpty() && syntax.conjuncts(objects.get(0)).size() > 1 && objects.get(0) > token) {
            heads.addAll(syntax.conjuncts(objects.get(0)));
        } else if (!heads.contains(token)) {
            heads.add(token);
        }
    }

    private int start(int token) {
        int start = token;
        for (int child : syntax.tree().children(token)) {
            String relation = syntax.relation(child);
            boolean joint = relation.equals("cc")
                    || relation.equals("punct")
                    || relation.equals("mark")
                    || relation.equals("case");
            if (!joint && child < token) {
                start = Math.min(start, syntax.leftmost(child));
            }
        }
        return start;
    }

    /** Where a piece begins for the one before it: "provide" of "provide tents" belongs to neither. */
    private int startWithVerb(int token, int before) {
        int start = start(token);
        int verb = syntax.tree().head(syntax.firstConjunct(token));
        boolean given = verb != Tree.ROOT
                && verb > before
                && verb < token
                && syntax.isVerbal(verb)
                && syntax.relation(syntax.firstConjunct(token)).equals("obj");
        return given ? Math.min(start, start(verb)) : start;
    }

    private void addPiece(int token, int next, Span quote, List<Piece> pieces) {
        int first = start(token);
        int last = Math.max(token, Math.min(syntax.rightmost(token), next - 1));
        while (last > token && isJoint(last)) {
            last--;
        }
        Span span = syntax.span(first, last);
        int begin = Math.max(span.begin(), quote.begin());
        int end = Math.min(span.end(), quote.end());
        if (begin < end) {
            pieces.add(new Piece(token, Trim.of(scene.document().text(), new Span(begin, end))));
        }
    }

    private boolean isJoint(int token) {
        return syntax.is(token, Upos.PUNCT)
                || syntax.is(token, Upos.CCONJ)
                || (syntax.is(token, Upos.PART) && syntax.word(token).equals("to"))
                || syntax.is(token, Upos.ADP)
                || (syntax.word(token).equals("well") && syntax.word(token - 1).equals("as"));
    }
}
