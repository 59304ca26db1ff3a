package org.rapporteur.reading.claim;

import java.util.Set;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.mention.Mention.PersonMention;

/**
 * Finds the subject that a parser took for one more apposition of the host: "At the invitation of the President of Mali,
 * Musa Keita, the King of Bhutan paid a visit".
 */
final class InvitedVisitor {
    private static final Set<String> CALLS = Set.of("invitation", "request", "behest");

    private final AnalysedSentence sentence;
    private final Tree tree;
    private final int[] heads;
    private final String[] relations;

    private InvitedVisitor(AnalysedSentence sentence, int[] heads, String[] relations) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.heads = heads;
        this.relations = relations;
    }

    /**
     * Hangs the visitor on the verb.
     *
     * @param heads heads of the tree's tokens, which this may change
     * @param relations their relations, which this may change
     * @return whether anything was changed
     */
    static boolean mend(AnalysedSentence sentence, int[] heads, String[] relations) {
        InvitedVisitor visitor = new InvitedVisitor(sentence, heads, relations);
        int call = visitor.call();
        return call >= 0 && visitor.mendAfter(call);
    }

    /** The noun of "At the invitation of" that opens the sentence, or -1. */
    private int call() {
        for (int token = 1; token < Math.min(heads.length, 6); token++) {
            if (CALLS.contains(tree.lemma(token)) && relations[token].equals("obl")) {
                return token;
            }
        }
        return -1;
    }

    private boolean mendAfter(int call) {
        int verb = heads[call];
        if (verb < call || tree.tag(verb) != Upos.VERB || hasSubject(verb)) {
            return false;
        }
        int visitor = visitor(call, verb);
        if (visitor < 0) {
            return false;
        }
        for (int token = visitor + 1; token < verb; token++) {
            if (relations[token].equals("appos") && heads[token] < visitor) {
                heads[token] = visitor;
            }
        }
        heads[visitor] = verb;
        relations[visitor] = "nsubj";
        return true;
    }

    private boolean hasSubject(int verb) {
        for (int child : tree.children(verb)) {
            if (relations[child].startsWith("nsubj")) {
                return true;
            }
        }
        return false;
    }

    /** The first person behind a comma who is neither the host nor an office told of the host; else the last before the verb. */
    private int visitor(int call, int verb) {
        int host = -1;
        int last = -1;
        boolean named = false;
        for (int token = call + 1; token < verb; token++) {
            if (!(sentence.mention(token) instanceof PersonMention person)) {
                continue;
            }
            boolean another = host >= 0 && behindComma(token) && isAnother(person, host, named);
            if (another) {
                return token;
            }
            last = host >= 0 && behindComma(token) && isFollowedByVerb(token) ? token : last;
            host = host < 0 ? token : host;
            named |= person.name() != null;
        }
        return last;
    }

    private boolean isFollowedByVerb(int token) {
        return tree.tag(token + 1) == Upos.VERB || tree.tag(token + 1) == Upos.AUX;
    }

    private boolean behindComma(int token) {
        int before = token - 1;
        while (before > 0 && tree.tag(before) == Upos.DET) {
            before--;
        }
        return tree.form(before).equals(",");
    }

    /** Another name than the host's, or an office of another party. */
    private boolean isAnother(PersonMention person, int host, boolean hostNamed) {
        Mention first = sentence.mention(host);
        if (person.name() != null) {
            return hostNamed;
        }
        String party = first instanceof PersonMention known ? known.party() : null;
        return person.party() != null && party != null && !party.equals(person.party());
    }
}
