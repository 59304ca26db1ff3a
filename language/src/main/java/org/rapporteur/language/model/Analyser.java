package org.rapporteur.language.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Unit;

/**
 * Tagger and parser, twice over: a light pass that parses from right to left, then a second that goes from left to right
 * and knows what the first thought.
 *
 * <p>The two directions err in different places, and the second learns whom to trust where (stacking; Nivre and McDonald
 * 2008). Immutable and safe for any number of threads.
 */
public final class Analyser {
    private final Vocabulary vocabulary;
    private final Tagger firstTagger;
    private final Parser firstParser;
    private final Tagger secondTagger;
    private final Parser secondParser;

    /** An analyser with the weights of a model file. */
    public Analyser(ModelFile.Content model) {
        Inventory inventory = model.inventory();
        vocabulary = model.vocabulary();
        firstTagger = new Tagger(inventory, model.firstTagger().packed());
        firstParser = new Parser(
                inventory,
                Parser.Templates.LIGHT,
                model.firstMoves().packed(),
                model.firstRelations().packed());
        secondTagger = new Tagger(inventory, model.secondTagger().packed());
        secondParser = new Parser(
                inventory,
                Parser.Templates.FULL,
                model.secondMoves().packed(),
                model.secondRelations().packed());
    }

    /**
     * Fine tags and a tree.
     *
     * @param tags index into the inventory's tags
     * @param arcs heads and relations
     */
    @SuppressWarnings("ArrayRecordComponent") // read at once and thrown away, never compared
    public record Analysis(int[] tags, Parser.Arcs arcs) {}

    /**
     * Tags and parses one sentence.
     *
     * @param forms one per token, at least one
     * @param kinds the unit that a token stands for, null for a plain word
     */
    public Analysis analyse(List<String> forms, Unit.@Nullable Kind[] kinds) {
        Words words = new Words(vocabulary, forms, kinds);
        int[] firstTags = firstTagger.tag(words, null, null);
        Parser.Arcs mirrored = firstParser.parse(words.reversed(), Mirror.of(firstTags), null, null);
        Draft draft = new Draft(firstTags, Mirror.of(mirrored));
        int[] tags = secondTagger.tag(words, draft, null);
        return new Analysis(tags, secondParser.parse(words, tags, draft, null));
    }
}
