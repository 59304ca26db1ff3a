package org.rapporteur.language.model;

import java.util.List;
import org.rapporteur.language.Unit;
import org.rapporteur.language.Upos;

/**
 * The classes of the tagger and of the labeller.
 *
 * <p>The tagger tells apart more than the universal tags, since the parser lives on the difference between "provide",
 * "provided" and "providing": a fine tag is a universal tag, alone or followed by a dot and a distinction, such as
 * {@code VERB.VBG}.
 */
public final class Inventory {
    private final List<String> tags;
    private final List<String> relations;
    private final Upos[] universal;

    /** The classes in the order of their numbers. */
    public Inventory(List<String> tags, List<String> relations) {
        this.tags = List.copyOf(tags);
        // Most of what the reader compares them with are literals.
        this.relations = relations.stream().map(String::intern).toList();
        this.universal = tags.stream().map(Inventory::universal).toArray(Upos[]::new);
    }

    private static Upos universal(String name) {
        int dot = name.indexOf('.');
        return Upos.valueOf(dot < 0 ? name : name.substring(0, dot));
    }

    /** Fine tags, at most 32. */
    public List<String> tags() {
        return tags;
    }

    /** UD v2 relations, at most 64. */
    public List<String> relations() {
        return relations;
    }

    /** The universal tag of a fine tag. */
    public Upos upos(int tag) {
        return universal[tag];
    }

    /** The fine tag that a kind of unit always has. */
    public int tagOf(Unit.Kind kind) {
        return switch (kind) {
            case NAME, PERSON -> tag("PROPN");
            case ADJECTIVE -> tag("ADJ.JJ");
            case AMOUNT, DATE, NOUN -> tag("NOUN.NN");
        };
    }

    /** The number of a fine tag. */
    public int tag(String name) {
        int tag = tags.indexOf(name);
        if (tag < 0) {
            throw new IllegalArgumentException("expected one of " + tags + ", got " + name);
        }
        return tag;
    }
}
