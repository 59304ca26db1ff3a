package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.LanguageModel;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Span;
import org.rapporteur.language.Token;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Unit;
import org.rapporteur.language.Upos;

/**
 * Parses an item of a list that goes on from a subject above it: "Thanks Peru for", "Plans to visit". By itself its first
 * word looks like a noun; behind a subject it shows that it is the verb.
 */
final class BorrowedSubject {
    private BorrowedSubject() {}

    /** The tree of the sentence without the subject that was lent to it, or null where its first word is no verb even so. */
    static @Nullable Tree parse(LanguageModel language, Sentence sentence, List<Unit> units, Tree plain) {
        Token first = sentence.tokens().get(0);
        boolean noun = plain.tag(0) == Upos.NOUN || plain.tag(0) == Upos.PROPN;
        boolean looksLike =
                noun && plain.unit(0) == Tree.NO_UNIT && first.form().endsWith("s") && plain.size() > 2;
        if (!looksLike || plain.tag(1) == Upos.ADP || plain.tag(1) == Upos.PUNCT) {
            return null;
        }
        String verb = first.form().toLowerCase(Locale.ROOT);
        @Nullable Tree one = lent(language, sentence, units, plain, "It", verb);
        return one != null ? one : lent(language, sentence, units, plain, "They", verb.substring(0, verb.length() - 1));
    }

    private static @Nullable Tree lent(
            LanguageModel language, Sentence sentence, List<Unit> units, Tree plain, String subject, String word) {
        Token first = sentence.tokens().get(0);
        List<Token> tokens = new ArrayList<>();
        tokens.add(new Token(new Span(first.span().begin(), first.span().begin()), subject));
        tokens.add(new Token(first.span(), word));
        tokens.addAll(sentence.tokens().subList(1, sentence.tokens().size()));
        Tree lent = language.parse(new Sentence(sentence.span(), tokens), units);
        boolean verb = lent.size() == plain.size() + 1
                && lent.tag(1) == Upos.VERB
                && lent.head(1) == Tree.ROOT
                && lent.head(0) == 1;
        return verb ? without(lent, first.form()) : null;
    }

    /** The tree without its first token; what hung on that hangs on the verb. */
    private static Tree without(Tree lent, String form) {
        int size = lent.size() - 1;
        Span[] spans = new Span[size];
        String[] forms = new String[size];
        String[] lemmas = new String[size];
        Upos[] tags = new Upos[size];
        int[] heads = new int[size];
        String[] relations = new String[size];
        int[] unitOf = new int[size];
        for (int i = 0; i < size; i++) {
            int old = i + 1;
            spans[i] = lent.span(old);
            forms[i] = i == 0 ? form : lent.form(old);
            lemmas[i] = lent.lemma(old);
            tags[i] = lent.tag(old);
            heads[i] = lent.head(old) == Tree.ROOT ? Tree.ROOT : Math.max(0, lent.head(old) - 1);
            relations[i] = lent.relation(old);
            unitOf[i] = lent.unit(old);
        }
        return new Tree(spans, forms, lemmas, tags, heads, relations, unitOf);
    }
}
