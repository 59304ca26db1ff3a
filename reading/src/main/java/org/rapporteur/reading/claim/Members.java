package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.Mention;

/** Cuts words into what stands between commas and conjunctions. */
final class Members {
    private final Syntax syntax;
    private final ActWords words;

    Members(Syntax syntax, ActWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    /**
     * What stands between two separators.
     *
     * @param first its first token, the separator left out
     * @param last its last token
     * @param closes whether "and", "or" or "as well as" leads to it
     * @param isPhrase whether a noun phrase or a gerund, which may be a member of a list
     * @param isIntroduced whether a phrase that does not lean on the one before: with an article, an owner, a name, a gerund
     * @param isParty whether it only names who takes part
     */
    record Member(int first, int last, boolean closes, boolean isPhrase, boolean isIntroduced, boolean isParty) {}

    /**
     * The members between two tokens. A last "and" without comma parts only in a list whose others have commas.
     *
     * @param gerunds whether a gerund may be a member
     */
    List<Member> between(int first, int last, boolean gerunds) {
        List<Member> found = new ArrayList<>();
        int begin = first;
        boolean closes = false;
        for (int i = first; i <= last; i++) {
            int width = separator(i, last);
            if (width > 0 && i > begin) {
                add(begin, i - 1, closes, gerunds, found);
                closes = hasConjunction(i, i + width);
                begin = i + width;
                i = begin - 1;
            }
        }
        if (begin <= last) {
            add(begin, last, closes, gerunds, found);
        }
        return withLastAnd(found);
    }

    /** What only breaks in (", based on trust,") goes on with the member before. */
    private void add(int first, int last, boolean closes, boolean gerunds, List<Member> found) {
        Member member = member(first, last, closes);
        boolean aside = !member.isPhrase() && !isClauseLike(first);
        boolean breaksIn = !closes && (aside || (!gerunds && isGerund(first)));
        if (breaksIn && !found.isEmpty()) {
            Member before = found.remove(found.size() - 1);
            found.add(new Member(
                    before.first(), last, before.closes(), before.isPhrase(), before.isIntroduced(), before.isParty()));
        } else {
            found.add(member);
        }
    }

    /** A verb or "to": not an insertion, but the next of a list of deeds. */
    private boolean isClauseLike(int first) {
        return (syntax.is(first, Upos.VERB) && syntax.word(first).equals(syntax.lemma(first)))
                || syntax.word(first).equals("to")
                || syntax.is(first, Upos.PRON)
                || syntax.is(first, Upos.AUX);
    }

    /** The part after the only "and" of a member, if it has an article, a name or a gerund of its own. */
    List<Member> secondOfTwo(Member member) {
        int and = lastAnd(member);
        if (and < 0 || and != firstAnd(member)) {
            return List.of();
        }
        Member second = member(and + 1, member.last(), true);
        boolean own = second.isIntroduced() || syntax.word(and + 1).equals("other");
        return second.isPhrase() && own && !second.isParty() ? List.of(second) : List.of();
    }

    /** "A, B and C": the last comma's part holds two members. */
    private List<Member> withLastAnd(List<Member> found) {
        Member last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last == null || found.size() < 2 || last.closes() || !last.isPhrase()) {
            return found;
        }
        int and = firstAnd(last);
        if (and < 0 || and != lastAnd(last)) {
            return found;
        }
        List<Member> parted = new ArrayList<>(found.subList(0, found.size() - 1));
        parted.add(member(last.first(), and - 1, false));
        parted.add(member(and + 1, last.last(), true));
        return parted;
    }

    private int firstAnd(Member member) {
        for (int i = member.first() + 1; i < member.last(); i++) {
            if (syntax.is(i, Upos.CCONJ)) {
                return i;
            }
        }
        return -1;
    }

    private int lastAnd(Member member) {
        for (int i = member.last() - 1; i > member.first(); i--) {
            if (syntax.is(i, Upos.CCONJ)) {
                return i;
            }
        }
        return -1;
    }

    /** Tokens of a separator at a token: a comma with or without conjunction, "as well as"; else 0. */
    private int separator(int token, int last) {
        int end = token;
        boolean comma = syntax.word(token).equals(",");
        if (comma) {
            end++;
        }
        if (isAsWellAs(end)) {
            end += 3;
        } else if (comma && end <= last && syntax.is(end, Upos.CCONJ)) {
            end++;
        }
        return end - token;
    }

    private boolean hasConjunction(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!syntax.word(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private boolean isAsWellAs(int token) {
        return token + 2 < syntax.size()
                && syntax.word(token).equals("as")
                && syntax.word(token + 1).equals("well")
                && syntax.word(token + 2).equals("as");
    }

    private Member member(int first, int last, boolean closes) {
        int from = first;
        while (from < last && (syntax.is(from, Upos.ADV) || syntax.is(from, Upos.PUNCT))) {
            from++;
        }
        boolean gerund = isGerund(from);
        boolean phrase = gerund || isNounPhrase(from, last);
        boolean party = phrase && !gerund && isParty(from, last);
        return new Member(first, last, closes, phrase, phrase && (gerund || isIntroduced(from, last)), party);
    }

    private boolean isGerund(int token) {
        return syntax.word(token).endsWith("ing")
                && syntax.isVerbal(token)
                && token + 1 < syntax.size()
                && !syntax.relation(token).equals("amod");
    }

    private boolean isNounPhrase(int first, int last) {
        Upos tag = syntax.tree().tag(first);
        boolean opens =
                switch (tag) {
                    case DET, ADJ, NOUN, PROPN, NUM, SYM -> true;
                    case PRON ->
                        syntax.relation(first).equals("nmod")
                                || syntax.relation(first).equals("det");
                    case VERB -> syntax.relation(first).equals("amod");
                    default -> false;
                };
        return opens && hasNoun(first, last) && !hasClause(first, last);
    }

    private boolean hasNoun(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (syntax.is(i, Upos.NOUN) || syntax.is(i, Upos.PROPN) || syntax.mention(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** A verb of a clause of its own before any relative word: "the leaders will meet" is no member of a list. */
    private boolean hasClause(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (syntax.isRelativeWord(i)) {
                return false;
            }
            if (syntax.is(i, Upos.AUX) || (syntax.is(i, Upos.VERB) && syntax.isFinite(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun phrase does not lean on the one before: an article, an owner, a name. */
    boolean isIntroduced(int first, int last) {
        for (int i = first; i <= last && !syntax.is(i, Upos.ADP); i++) {
            boolean owner = syntax.word(i).equals("'s") || syntax.word(i).equals("’s") || syntax.is(i, Upos.PRON);
            if (syntax.is(i, Upos.DET) || owner || syntax.mention(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun phrase only names a state, an organisation, a person or a group of them. */
    boolean isParty(int first, int last) {
        int noun = last;
        for (int i = first + 1; i <= last; i++) {
            if (syntax.is(i, Upos.ADP)) {
                noun = i - 1;
                break;
            }
        }
        Mention mention = syntax.mention(noun);
        return mention instanceof Mention.PartyMention
                || mention instanceof Mention.PersonMention
                || (syntax.is(noun, Upos.NOUN) && words.isOf("GROUP", syntax.lemma(noun)));
    }

    /** Whether a noun phrase has no words behind its noun. */
    boolean isSimple(Member member) {
        for (int i = member.first(); i <= member.last(); i++) {
            if (syntax.is(i, Upos.ADP)) {
                return false;
            }
        }
        return true;
    }

    /** First token of the plain noun phrase that ends at a token, not before another. */
    int phraseStart(int last, int first) {
        int start = last;
        while (start > first && isInPhrase(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isInPhrase(int token) {
        Upos tag = syntax.tree().tag(token);
        return switch (tag) {
            case DET, ADJ, NOUN, PROPN, NUM, SYM -> true;
            case PRON -> syntax.relation(token).equals("nmod");
            case VERB -> syntax.relation(token).equals("amod");
            case PART -> !syntax.word(token).equals("to");
            case PUNCT -> syntax.word(token).equals("-");
            case CCONJ -> true;
            default -> false;
        };
    }
}
