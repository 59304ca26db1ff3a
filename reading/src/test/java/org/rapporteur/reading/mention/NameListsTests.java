package org.rapporteur.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.Mention.Form;
import org.rapporteur.reading.mention.Mention.PartyMention;

class NameListsTests {
    @Test
    void aSecondSubjectAfterAndIsJoinedToTheFirst() {
        Tree tree = tree("Kenya/PROPN/3/nsubj and/CCONJ/3/cc Ghana/PROPN/3/nsubj met/VERB/-1/root");
        Tree mended = NameLists.mend(tree, names(tree));
        assertThat(mended.relation(2)).isEqualTo("conj");
        assertThat(mended.head(2)).isZero();
        assertThat(mended.head(1)).isEqualTo(2);
    }

    @Test
    void aListThatRunsOverASemicolonIsTheSubjectOfTheNextClause() {
        Tree tree = tree(
                "Kenya/PROPN/1/nsubj thanked/VERB/-1/root Ghana/PROPN/1/obj ;/PUNCT/4/punct Togo/PROPN/2/conj praised/VERB/1/advcl");
        Tree mended = NameLists.mend(tree, names(tree));
        assertThat(mended.relation(4)).isEqualTo("nsubj");
        assertThat(mended.head(4)).isEqualTo(5);
    }

    @Test
    void aSoundTreeStaysAsItIs() {
        Tree tree = tree("Kenya/PROPN/1/nsubj thanked/VERB/-1/root Ghana/PROPN/1/obj");
        assertThat(NameLists.mend(tree, names(tree))).isSameAs(tree);
    }

    private static List<Mention> names(Tree tree) {
        return java.util.stream.IntStream.range(0, tree.size())
                .filter(token -> tree.tag(token) == Upos.PROPN)
                .<Mention>mapToObj(token -> new PartyMention(tree.span(token), tree.form(token), "state", Form.NAME))
                .toList();
    }

    private static Tree tree(String line) {
        String[] words = line.split(" ");
        int size = words.length;
        Span[] spans = new Span[size];
        String[] forms = new String[size];
        Upos[] tags = new Upos[size];
        int[] heads = new int[size];
        String[] relations = new String[size];
        int[] units = new int[size];
        int begin = 0;
        int named = 0;
        for (int i = 0; i < size; i++) {
            String[] parts = words[i].split("/");
            forms[i] = parts[0];
            tags[i] = Upos.valueOf(parts[1]);
            heads[i] = Integer.parseInt(parts[2]);
            relations[i] = parts[3];
            spans[i] = new Span(begin, begin + forms[i].length());
            begin += forms[i].length() + 1;
            units[i] = tags[i] == Upos.PROPN ? named++ : Tree.NO_UNIT;
        }
        return new Tree(spans, forms, forms.clone(), tags, heads, relations, units);
    }
}
