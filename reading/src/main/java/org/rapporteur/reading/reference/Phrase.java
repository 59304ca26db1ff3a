package org.rapporteur.reading.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Mention;

/** A token seen as the head of its phrase: asks the tree in the words of grammar. */
record Phrase(AnalysedSentence sentence, int head) {
    private static final Set<String> GENITIVE_MARKS = Set.of("'s", "’s", "'", "’");
    private static final Set<String> POSSESSIVES = Set.of("my", "our", "your", "his", "her", "its", "their", "whose");
    private static final Set<String> PLURAL_DETERMINERS = Set.of("these", "those", "both", "all", "several", "many");
    private static final Set<String> LOOSE = Set.of("this", "both", "these", "those");
    private static final Set<String> IRREGULAR_PLURALS = Set.of("people", "men", "women", "spokesmen", "troops");

    Tree tree() {
        return sentence.tree();
    }

    @Nullable
    Mention mention() {
        return sentence.mention(head);
    }

    /** The head's form in lower case. */
    String word() {
        return tree().word(head);
    }

    String lemma() {
        String lemma = tree().lemma(head);
        return mention() == null ? lemma : lemma.toLowerCase(Locale.ROOT);
    }

    Upos tag() {
        return tree().tag(head);
    }

    String relation() {
        return tree().relation(head);
    }

    Phrase at(int token) {
        return new Phrase(sentence, token);
    }

    @Nullable
    Phrase parent() {
        int parent = tree().head(head);
        return parent == Tree.ROOT ? null : at(parent);
    }

    /** Dependents with one of the relations, left to right; all of them where none is given. */
    List<Phrase> children(String... relations) {
        List<Phrase> found = List.of();
        Tree tree = tree();
        for (int rank = 0; rank < tree.childCount(head); rank++) {
            int child = tree.child(head, rank);
            if (relations.length == 0 || isOne(tree.relation(child), relations)) {
                found = found.isEmpty() ? new ArrayList<>(4) : found;
                found.add(at(child));
            }
        }
        return found;
    }

    private static boolean isOne(String relation, String... relations) {
        for (String wanted : relations) {
            if (wanted.equals(relation)) {
                return true;
            }
        }
        return false;
    }

    /** Nominal conjuncts of the phrase, left to right, without the phrase itself. */
    List<Phrase> conjuncts() {
        List<Phrase> found = new ArrayList<>();
        for (Phrase conjunct : children("conj")) {
            if (conjunct.nominal()) {
                found.add(conjunct);
                found.addAll(conjunct.conjuncts());
            }
        }
        return found;
    }

    /** Whether the head can head a noun phrase. */
    boolean nominal() {
        return switch (tag()) {
            case NOUN, PROPN, PRON, NUM -> true;
            case ADJ, DET, X, SYM -> mention() != null || isBoth();
            default -> mention() != null;
        };
    }

    private boolean isBoth() {
        return word().equals("both") || word().equals("all");
    }

    /** The word that marks the phrase's case ("of", "with"), or "" where none does. */
    String preposition() {
        for (Phrase child : children("case")) {
            if (!GENITIVE_MARKS.contains(child.word())) {
                return child.word();
            }
        }
        return "";
    }

    /** Whether it is a possessive pronoun or carries a genitive mark. */
    boolean genitive() {
        if (POSSESSIVES.contains(word())) {
            return tag() == Upos.PRON || tag() == Upos.DET;
        }
        return marked(head + 1) || children("case").stream().anyMatch(child -> child.head > head && marked(child.head));
    }

    private boolean marked(int token) {
        return token < tree().size() && GENITIVE_MARKS.contains(tree().form(token)) && tree().tag(token) != Upos.PUNCT;
    }

    /** Genitives that depend on the phrase: "Japan's", "its". */
    List<Phrase> genitives() {
        List<Phrase> found = new ArrayList<>();
        for (Phrase child : children("nmod", "nmod:poss", "det", "compound")) {
            if (child.head < head && child.genitive()) {
                found.add(child);
            }
        }
        return found;
    }

    /** Nouns that hang on the phrase by one of the prepositions. */
    List<Phrase> prepositional(String... prepositions) {
        Set<String> wanted = Set.of(prepositions);
        return children("nmod", "obl").stream()
                .filter(child -> child.head > head && wanted.contains(child.preposition()))
                .toList();
    }

    boolean subject() {
        return relation().equals("nsubj") || relation().equals("nsubj:pass");
    }

    /** The determiner in lower case, or "". */
    String determiner() {
        for (Phrase child : children("det", "det:predet", "amod", "nummod")) {
            if (child.tag() == Upos.DET || PLURAL_DETERMINERS.contains(child.word())) {
                return child.word();
            }
        }
        return determinerBefore();
    }

    /** A determiner that the tree hangs elsewhere: "this" before the adjectives of the noun. */
    private String determinerBefore() {
        for (int token = head - 1; token >= Math.max(0, head - 4); token--) {
            if (tree().tag(token) == Upos.DET || LOOSE.contains(tree().word(token))) {
                return tree().word(token);
            }
            if (tree().tag(token) != Upos.ADJ && tree().tag(token) != Upos.NUM) {
                return "";
            }
        }
        return "";
    }

    /** The number that counts the phrase, 2 for "both", 0 where none does. */
    int number() {
        if (word().equals("both") || determiner().equals("both")) {
            return 2;
        }
        for (Phrase child : children("nummod", "amod", "det")) {
            int number = Numerals.value(child.word());
            if (number > 1) {
                return number;
            }
        }
        return Math.max(0, Numerals.value(word()));
    }

    boolean plural() {
        if (tag() == Upos.VERB || tag() == Upos.ADJ) {
            return false;
        }
        if (number() > 1 || PLURAL_DETERMINERS.contains(determiner()) || IRREGULAR_PLURALS.contains(word())) {
            return true;
        }
        boolean noun = (tag() == Upos.NOUN && !word().equals(lemma())) || (tag() == Upos.PROPN && isNounInCapitals());
        return mention() == null && noun && word().endsWith("s");
    }

    /** "Presidents", "Leaders": tagged a name for its capital, and so without a lemma. */
    private boolean isNounInCapitals() {
        return !determiner().isEmpty() || number() > 1 || head == 0;
    }

    /** The lemma; of a noun written with a capital its singular in lower case. */
    String noun() {
        boolean name = tag() == Upos.PROPN && mention() == null && word().length() > 2;
        return name && word().endsWith("s") && !word().endsWith("ss")
                ? word().substring(0, word().length() - 1)
                : lemma();
    }

    /**
     * The nearest subject of the clause that the phrase stands in, or of those around it, if it stands before the phrase; of
     * an infinitive the object that it is asked of ("asked Kenya to play its role").
     */
    @Nullable
    Phrase governingSubject() {
        for (Phrase verb = parent(); verb != null; verb = verb.parent()) {
            for (Phrase child : verb.children("nsubj", "nsubj:pass")) {
                if (child.head < head && !tree().dominates(child.head, head)) {
                    return child;
                }
            }
            Phrase controller = verb.controller();
            if (controller != null) {
                return controller;
            }
        }
        return null;
    }

    private @Nullable Phrase controller() {
        Phrase governor = parent();
        if (governor == null || (!relation().equals("xcomp") && !relation().equals("advcl"))) {
            return null;
        }
        boolean infinitive =
                children("mark").stream().anyMatch(mark -> mark.word().equals("to"));
        for (Phrase object : governor.children("obj", "iobj")) {
            if (object.head < head && infinitive && (relation().equals("xcomp") || object.mention() != null)) {
                return object;
            }
        }
        return null;
    }
}
