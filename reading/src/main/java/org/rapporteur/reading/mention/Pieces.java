package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Span;
import org.rapporteur.language.Token;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;

/** Puts the trees of a sentence's parts and the marks left out together again, in the order of their words. */
final class Pieces {
    private final Piece outer;
    private final @Nullable Piece inner;
    private final Insertions.@Nullable Kind kind;
    private final List<Token> marks;
    private final int[] placeOfOuter;
    private final int[] placeOfInner;
    private final int[] placeOfMark;
    private final int size;

    /**
     * @param inner what is inserted, or null
     * @param kind what the insertion is, null where there is none
     */
    Pieces(Sentence sentence, Piece outer, @Nullable Piece inner, Insertions.@Nullable Kind kind) {
        this.outer = outer;
        this.inner = inner;
        this.kind = kind;
        this.placeOfOuter = new int[outer.tree().size()];
        this.placeOfInner = new int[inner == null ? 0 : inner.tree().size()];
        this.marks = marks(sentence, outer, inner);
        this.placeOfMark = new int[marks.size()];
        this.size = placeOfOuter.length + placeOfInner.length + placeOfMark.length;
        place();
    }

    private static List<Token> marks(Sentence sentence, Piece outer, @Nullable Piece inner) {
        List<Token> marks = new ArrayList<>();
        int out = 0;
        int in = 0;
        for (Token token : sentence.tokens()) {
            int begin = token.span().begin();
            out = skip(outer.tree(), out, begin);
            in = inner == null ? 0 : skip(inner.tree(), in, begin);
            boolean told = covers(outer.tree(), out, token.span())
                    || (inner != null && covers(inner.tree(), in, token.span()));
            if (!told) {
                marks.add(token);
            }
        }
        return marks;
    }

    /** The first token from a rank on that ends behind an offset. */
    private static int skip(Tree tree, int from, int offset) {
        int token = from;
        while (token < tree.size() - 1 && tree.span(token).end() <= offset) {
            token++;
        }
        return token;
    }

    private static boolean covers(Tree tree, int token, Span span) {
        return tree.span(token).begin() <= span.begin() && tree.span(token).end() >= span.end();
    }

    private void place() {
        int out = 0;
        int in = 0;
        int mark = 0;
        for (int place = 0; place < size; place++) {
            int o = out < placeOfOuter.length ? outer.tree().span(out).begin() : Integer.MAX_VALUE;
            int i = inner != null && in < placeOfInner.length
                    ? inner.tree().span(in).begin()
                    : Integer.MAX_VALUE;
            int m = mark < placeOfMark.length ? marks.get(mark).span().begin() : Integer.MAX_VALUE;
            if (o < i && o < m) {
                placeOfOuter[out++] = place;
            } else if (i < m) {
                placeOfInner[in++] = place;
            } else {
                placeOfMark[mark++] = place;
            }
        }
    }

    /** The whole tree. */
    Tree tree() {
        Words words = new Words(size);
        words.take(outer, placeOfOuter, Tree.ROOT, "root");
        int root = placeOfOuter[Piece.root(outer.tree())];
        if (inner != null && kind != null) {
            words.take(inner, placeOfInner, host(), relation(inner, kind));
            root = placeOfInner[Piece.root(inner.tree())];
        }
        for (int i = 0; i < placeOfMark.length; i++) {
            words.mark(marks.get(i), placeOfMark[i], root);
        }
        return words.tree();
    }

    /** What the auxiliary before the insertion belongs to, else the sentence's root. */
    private int host() {
        int root = placeOfOuter[Piece.root(outer.tree())];
        for (int i = 0; kind == Insertions.Kind.ASIDE && i < placeOfOuter.length; i++) {
            boolean last = i + 1 < placeOfOuter.length && placeOfOuter[i + 1] > placeOfInner[0];
            if (last && placeOfOuter[i] < placeOfInner[0] && outer.tree().head(i) != Tree.ROOT) {
                return placeOfOuter[outer.tree().head(i)];
            }
        }
        return root;
    }

    private static String relation(Piece inner, Insertions.Kind kind) {
        if (kind == Insertions.Kind.SOURCE) {
            return "parataxis";
        }
        Upos tag = inner.tree().tag(Piece.root(inner.tree()));
        return tag == Upos.NOUN || tag == Upos.PROPN ? "obl" : tag == Upos.ADV ? "advmod" : "advcl";
    }

    /** The arrays of a tree in the making. */
    private static final class Words {
        private final Span[] spans;
        private final String[] forms;
        private final String[] lemmas;
        private final Upos[] tags;
        private final int[] heads;
        private final String[] relations;
        private final int[] units;

        Words(int size) {
            spans = new Span[size];
            forms = new String[size];
            lemmas = new String[size];
            tags = new Upos[size];
            heads = new int[size];
            relations = new String[size];
            units = new int[size];
        }

        void take(Piece piece, int[] places, int host, String relation) {
            Tree tree = piece.tree();
            for (int token = 0; token < tree.size(); token++) {
                int place = places[token];
                boolean root = tree.head(token) == Tree.ROOT;
                spans[place] = tree.span(token);
                forms[place] = tree.form(token);
                lemmas[place] = tree.lemma(token);
                tags[place] = tree.tag(token);
                heads[place] = root ? host : places[tree.head(token)];
                relations[place] = root ? relation : tree.relation(token);
                units[place] = piece.unit(token);
            }
        }

        void mark(Token token, int place, int head) {
            spans[place] = token.span();
            forms[place] = token.form();
            lemmas[place] = token.form();
            tags[place] = Upos.PUNCT;
            heads[place] = head;
            relations[place] = "punct";
            units[place] = Tree.NO_UNIT;
        }

        Tree tree() {
            return new Tree(spans, forms, lemmas, tags, heads, relations, units);
        }
    }
}
