package org.rapporteur.training;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Unit;
import org.rapporteur.language.Upos;
import org.rapporteur.language.model.Inventory;

/** Which tags and relations of the treebanks the model tells apart. */
final class Classes {
    /** Subtypes that a reader of claims profits from; all others are dropped. */
    private static final Set<String> KEPT =
            Set.of("nsubj:pass", "aux:pass", "obl:agent", "nmod:poss", "acl:relcl", "compound:prt");

    private static final List<String> TAGS = List.of(
            "ADJ.JJ",
            "ADJ.JJR",
            "ADP",
            "ADV.RB",
            "ADV.WRB",
            "AUX.MD",
            "AUX.VBD",
            "AUX.VB",
            "CCONJ",
            "DET",
            "INTJ",
            "NOUN.NN",
            "NOUN.NNS",
            "NUM",
            "PART.TO",
            "PART.RB",
            "PART.POS",
            "PRON.PRP",
            "PRON.PRP$",
            "PRON.WP",
            "PRON.DT",
            "PROPN",
            "PUNCT",
            "SCONJ",
            "SYM",
            "VERB.VB",
            "VERB.VBD",
            "VERB.VBG",
            "VERB.VBN",
            "VERB.VBP",
            "VERB.VBZ",
            "X");

    private Classes() {}

    static Inventory inventory(List<Example> examples) {
        Set<String> relations = new TreeSet<>();
        for (Example example : examples) {
            for (String relation : example.relations()) {
                relations.add(relation(relation));
            }
        }
        return new Inventory(TAGS, List.copyOf(relations));
    }

    static String relation(String relation) {
        return KEPT.contains(relation) ? relation : bare(relation);
    }

    /** A relation without its subtype. */
    static String bare(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** The fine tag of a token. */
    static String tag(Upos upos, String xpos, Unit.@Nullable Kind kind) {
        return switch (upos) {
            case ADJ -> xpos.equals("JJR") || xpos.equals("JJS") ? "ADJ.JJR" : "ADJ.JJ";
            case ADV -> xpos.equals("WRB") ? "ADV.WRB" : "ADV.RB";
            case AUX -> auxiliary(xpos);
            case NOUN -> xpos.equals("NNS") && kind == null ? "NOUN.NNS" : "NOUN.NN";
            case PART -> xpos.equals("TO") || xpos.equals("POS") ? "PART." + xpos : "PART.RB";
            case PRON -> pronoun(xpos);
            case VERB -> verb(xpos);
            default -> upos.name();
        };
    }

    private static String auxiliary(String xpos) {
        return switch (xpos) {
            case "MD" -> "AUX.MD";
            case "VBD", "VBP", "VBZ" -> "AUX.VBD";
            default -> "AUX.VB";
        };
    }

    private static String pronoun(String xpos) {
        return switch (xpos) {
            case "PRP", "PRP$" -> "PRON." + xpos;
            case "WP", "WDT", "WP$" -> "PRON.WP";
            default -> "PRON.DT";
        };
    }

    private static String verb(String xpos) {
        return switch (xpos) {
            case "VBD", "VBG", "VBN", "VBP", "VBZ" -> "VERB." + xpos;
            default -> "VERB.VB";
        };
    }
}
