package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.mention.Mention;

/**
 * Chooses the passage of each finding of a sentence: from the subject, or from the verb where an earlier claim has the
 * subject already, to the end of the content.
 */
final class QuoteChooser {
    private final Scene scene;
    private final Syntax syntax;
    private final List<Finding> findings;

    QuoteChooser(Scene scene, List<Finding> findings) {
        this.scene = scene;
        this.syntax = scene.syntax();
        this.findings = findings;
    }

    /** The passage of a finding, in chars of the text, without punctuation at its edges. */
    Span quote(Finding finding) {
        int first = first(finding);
        int last = Math.max(Asides.before(syntax, finding.token(), last(finding)), finding.token());
        while (last > finding.token() && (syntax.is(last, Upos.PUNCT) || syntax.is(last, Upos.CCONJ))) {
            last--;
        }
        return Trim.of(scene.document().text(), syntax.span(first, last));
    }

    private int first(Finding finding) {
        int start = finding.event().nominal() ? nominalStart(finding) : verbalStart(finding);
        return Math.min(Math.min(start, finding.token()), frontedStart(finding));
    }

    /** "…, the minister said": what is said stands before. */
    private int frontedStart(Finding finding) {
        int start = finding.token();
        if (finding.event().effect() == Frame.Effect.REPORT) {
            for (int content : finding.contents()) {
                start = Math.min(start, syntax.leftmost(content));
            }
        }
        return start;
    }

    private int nominalStart(Finding finding) {
        if (isContentOfTeller(finding)) {
            return tellerStart(finding);
        }
        int token = finding.token();
        int start = token;
        if (finding.actor().how().equals("bearer")) {
            return RolePhrases.start(syntax, finding.actor().token());
        }
        for (int child : syntax.tree().children(token)) {
            if (child < token && !isBeside(child)) {
                start = Math.min(start, syntax.leftmost(child));
            }
        }
        return start;
    }

    /** "reaffirmed its commitment": the verb is part of the passage. */
    private boolean isContentOfTeller(Finding finding) {
        return !finding.tellers().isEmpty()
                && finding.tellers().get(0).contents().stream()
                        .anyMatch(content -> syntax.conjuncts(content).contains(finding.token()));
    }

    private boolean isBeside(int child) {
        String relation = syntax.relation(child);
        return relation.equals("case") || relation.equals("cc") || relation.equals("punct") || relation.equals("mark");
    }

    private int verbalStart(Finding finding) {
        if (!finding.tellers().isEmpty() && isFirstTold(finding)) {
            return tellerStart(finding);
        }
        int sum = toldBefore(finding);
        return sum == NONE ? clauseStart(finding.token(), finding) : subjectStart(sum, finding.token());
    }

    /** "the $5 million which Peru promised": the sum is part of the passage, or none. */
    private int toldBefore(Finding finding) {
        int sum = syntax.tree().head(finding.token());
        boolean relative = finding.verdict().act() == Act.COMMIT
                && syntax.relation(finding.token()).equals("acl")
                && finding.contents().contains(sum);
        return relative && sum >= 0 && syntax.mention(sum) instanceof Mention.AmountMention ? sum : NONE;
    }

    /** Where a clause begins: at its subject, if that is near and not used by an earlier claim, else at its verb. */
    private int clauseStart(int token, Finding finding) {
        int subject = scene.subjects().of(token);
        if (syntax.isPassive(token)) {
            int patient = scene.subjects().patient(token);
            subject = patient != NONE && patient < token ? patient : subject;
        }
        boolean near = subject != NONE && subject < token && !isUsed(subject, finding);
        return near ? subjectStart(subject, token) : verbStart(token);
    }

    private int subjectStart(int subject, int verb) {
        int start = subject;
        for (int child : syntax.tree().children(subject)) {
            if (child < subject && !isBeside(child) && !isAdverbial(child)) {
                start = Math.min(start, syntax.leftmost(child));
            }
        }
        return Math.min(start, verb);
    }

    /** "at the end of the session the chair passed": no noun has a phrase with a preposition before it. */
    private boolean isAdverbial(int child) {
        return syntax.relation(child).equals("nmod")
                && syntax.child(child, "case") != NONE
                && syntax.child(child, "case") < child;
    }

    private boolean isUsed(int subject, Finding finding) {
        for (Finding other : findings) {
            if (other.token() >= finding.token()) {
                return false;
            }
            if ((other.event().nominal() && other.tellers().isEmpty())
                    ? other.token() == subject
                    : subjectOf(other) == subject) {
                return true;
            }
        }
        return false;
    }

    private int subjectOf(Finding finding) {
        int token = finding.tellers().isEmpty()
                ? finding.token()
                : finding.tellers().get(finding.tellers().size() - 1).token();
        return scene.subjects().of(token);
    }

    private int verbStart(int token) {
        int start = token;
        for (int child : syntax.tree().children(token)) {
            String relation = syntax.relation(child);
            boolean group = relation.equals("aux")
                    || relation.equals("cop")
                    || relation.equals("advmod")
                    || relation.equals("det")
                    || relation.equals("amod");
            if (group && child < token) {
                start = Math.min(start, child);
            }
        }
        return start;
    }

    private int tellerStart(Finding finding) {
        Event teller = finding.tellers().get(finding.tellers().size() - 1);
        int start = clauseStart(teller.token(), finding);
        int own = finding.event().nominal() ? finding.token() : clauseStart(finding.token(), finding);
        return Math.min(start, own);
    }

    /** The first claim of a speech begins with its speaker. */
    private boolean isFirstTold(Finding finding) {
        Event teller = finding.tellers().get(0);
        for (Finding other : findings) {
            boolean sameTeller = other.event().equals(teller) || other.tellers().contains(teller);
            if (sameTeller && !other.equals(finding) && other.token() < finding.token()) {
                return false;
            }
        }
        return true;
    }

    private int last(Finding finding) {
        boolean recognition = finding.event().nominal() && finding.verdict().act() == Act.APPRECIATE;
        int last = finding.event().nominal() && !recognition
                ? nominalEnd(finding.token())
                : syntax.rightmost(finding.token());
        for (int content : finding.contents()) {
            last = Math.max(last, finding.event().nominal() ? nominalEnd(content) : syntax.rightmost(content));
        }
        for (Event teller : finding.tellers()) {
            if (teller.token() > last) {
                last = Math.max(last, teller.token());
            }
        }
        int stop = boundary(finding);
        return Math.min(Math.max(last, extent(finding, stop)), stop);
    }

    /** The end of a noun phrase without what is only added after a comma. */
    private int nominalEnd(int noun) {
        int last = noun;
        for (int child : syntax.tree().children(noun)) {
            String relation = syntax.relation(child);
            boolean added = relation.equals("acl")
                    || relation.equals("appos")
                    || relation.equals("conj")
                    || relation.equals("parataxis");
            int start = syntax.leftmost(child);
            boolean aside = added
                    && child > noun
                    && (relation.equals("conj")
                            || syntax.is(start, Upos.PUNCT)
                            || (start > 0 && syntax.word(start - 1).equals(",")));
            if (!aside) {
                last = Math.max(last, nominalEnd(child));
            }
        }
        return last;
    }

    /** A main clause runs to the sentence's end or the next claim, wherever the parser hung its last words. */
    private int extent(Finding finding, int stop) {
        boolean told = !finding.tellers().isEmpty() && finding.tellers().get(0).token() < finding.token();
        boolean main = (told && isContentOfTeller(finding) && finding.event().nominal())
                ? isMain(finding.tellers().get(0).token())
                : !finding.event().nominal() && isMain(finding.token());
        return main ? stop : finding.token();
    }

    private boolean isMain(int token) {
        int top = syntax.firstConjunct(token);
        while (syntax.relation(top).equals("xcomp") && syntax.tree().head(top) != Tree.ROOT) {
            top = syntax.firstConjunct(syntax.tree().head(top));
        }
        return syntax.tree().head(top) == Tree.ROOT;
    }

    /** The last token before the next claim that is not part of this one's content. */
    private int boundary(Finding finding) {
        int stop = syntax.size() - 1;
        for (Finding other : findings) {
            if (other.token() > finding.token() && cuts(other, finding)) {
                stop = Math.min(stop, cutBefore(other, finding));
            }
        }
        return Math.max(stop, finding.token());
    }

    private boolean cuts(Finding other, Finding finding) {
        boolean told = isContentOfTeller(other) && other.tellers().get(0).token() > finding.token();
        boolean aside = other.event().nominal() && (told || other.verdict().act() == Act.APPRECIATE);
        if (isPurpose(other, finding)) {
            return false;
        }
        if (!aside && (other.event().nominal() || isInside(other, finding))) {
            return isExample(other);
        }
        return true;
    }

    /** Whether the other stands in this one's content: presupposed, praised, thanked for. */
    private boolean isInside(Finding other, Finding finding) {
        for (int content : finding.contents()) {
            boolean below = syntax.tree().dominates(content, other.token());
            boolean relative = syntax.relation(other.token()).equals("acl")
                    && !syntax.introducer(other.token()).equals("that");
            if (below && !relative && !breaksOff(content, other.token())) {
                return true;
            }
        }
        return isPurpose(other, finding);
    }

    /** "met to reaffirm their commitment": the purpose is part of the passage. */
    private boolean isPurpose(Finding other, Finding finding) {
        return syntax.children(finding.token(), "advcl", "xcomp").stream()
                .anyMatch(child -> syntax.isToInfinitive(child) && syntax.tree().dominates(child, other.token()));
    }

    /** A finite verb coordinated with an infinitive or a noun belongs to the clause above. */
    private boolean breaksOff(int content, int token) {
        for (int i = token; i != content && i != Tree.ROOT; i = syntax.tree().head(i)) {
            if (syntax.relation(i).equals("conj")
                    && syntax.coordinatedWith(i) != syntax.tree().head(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isExample(Finding other) {
        for (int i = other.token(); i != Tree.ROOT; i = syntax.tree().head(i)) {
            if (syntax.introducer(i).startsWith("including")) {
                return true;
            }
        }
        return false;
    }

    private int cutBefore(Finding other, Finding finding) {
        int start = other.event().nominal() ? nominalStart(other) : ownStart(other, finding);
        for (Event teller : other.tellers()) {
            boolean between = teller.token() > finding.token() && teller.token() < start;
            boolean beside = between && syntax.conjuncts(finding.token()).contains(teller.token());
            start = beside ? verbStart(teller.token()) : start; // "welcomed the deal and said that"
        }
        Set<String> joints = new HashSet<>(Set.of(
                "and",
                "or",
                "but",
                "while",
                "which",
                "who",
                "that",
                "as",
                "including",
                "well",
                "also",
                "by",
                "in",
                "after"));
        while (start - 1 > finding.token()
                && (joints.contains(syntax.word(start - 1)) || syntax.is(start - 1, Upos.PUNCT))) {
            start--;
        }
        return start - 1;
    }

    private int ownStart(Finding other, Finding finding) {
        int subject = syntax.ownSubject(other.token());
        boolean own = subject != NONE && subject > finding.token() && subject < other.token();
        return own ? subjectStart(subject, other.token()) : verbStart(other.token());
    }
}
