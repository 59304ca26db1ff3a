package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.Mention;

/**
 * Finds where the further members of a written list begin, by its commas and conjunctions: parsers lose the thread in long
 * lists of noun phrases, and a list shows itself by its punctuation.
 */
final class Listing {
    private static final Set<String> RELATIVES =
            Set.of("which", "who", "whose", "where", "that", "when", "how", "what");

    /** Prepositions whose list says who or by what means: no pieces. */
    private static final Set<String> SIDES = Set.of("by", "with", "between", "among", "from", "via", "through", "as");

    private final Syntax syntax;
    private final ActWords words;
    private final Members members;

    Listing(Syntax syntax, ActWords words) {
        this.syntax = syntax;
        this.words = words;
        this.members = new Members(syntax, words);
    }

    /**
     * First tokens of the second and later members of lists of noun phrases and gerunds between two tokens. A list whose
     * members share an article ("the peace, stability and welfare of"), only complete a noun ("experience in law, trade
     * and health") or name parties is one piece.
     */
    List<Integer> further(int first, int last) {
        List<Integer> cuts = new ArrayList<>();
        List<Members.Member> parts = members.between(first, last, takesGerunds(first, last));
        for (int i = 1; i < parts.size(); i++) {
            int end = endOfList(parts, i);
            if (end > i || isSecondOfTwo(parts, i)) {
                List<Members.Member> list = parts.subList(i, Math.max(end, i + 1));
                if (!isOnePiece(parts.get(i - 1), list)
                        && !isInRelative(first, parts.get(i).first())) {
                    list.forEach(member -> cuts.add(member.first()));
                }
                i += list.size() - 1;
            }
        }
        return cuts;
    }

    /** First token of the second of two noun phrases: "the accord and other plans", or -1. */
    int second(int first, int last) {
        List<Members.Member> parts = members.between(first, last, false);
        if (parts.isEmpty() || isBetween(first, parts.get(0).last())) {
            return -1;
        }
        List<Members.Member> second = members.secondOfTwo(parts.get(0));
        return second.isEmpty() ? -1 : second.get(0).first();
    }

    private boolean isBetween(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (syntax.word(i).equals("between") || syntax.word(i).equals("both")) {
                return true;
            }
        }
        return false;
    }

    /** First tokens of the members of a list of examples after a token, all of them; empty for a single example. */
    List<Integer> examples(int including, int last) {
        int first = including + 1;
        while (first < last && (syntax.is(first, Upos.ADP) || syntax.is(first, Upos.SCONJ))) {
            first++;
        }
        List<Members.Member> parts = members.between(first, last, true);
        int end = 0;
        while (end < parts.size() && parts.get(end).isPhrase()) {
            end++;
        }
        List<Members.Member> list = new ArrayList<>(parts.subList(0, end));
        if (list.size() == 1) {
            list.addAll(members.secondOfTwo(list.get(0)));
        }
        boolean bare = list.stream().allMatch(member -> member.first() == member.last());
        boolean parties = list.stream().anyMatch(Members.Member::isParty);
        return list.size() < 2 || bare || parties || isOfExamples(list.get(0))
                ? List.of()
                : list.stream().map(Members.Member::first).toList();
    }

    private boolean isOfExamples(Members.Member member) {
        for (int i = member.first(); i < member.last(); i++) {
            if (syntax.word(i).equals("such") && syntax.word(i + 1).equals("as")) {
                return true;
            }
        }
        return false;
    }

    /** Whether gerunds may be members: the content is one, or a value of several: "the importance of ending". */
    private boolean takesGerunds(int first, int last) {
        if (syntax.isGerund(first)) {
            return true;
        }
        for (int i = first; i < last && !syntax.word(i).equals(","); i++) {
            if (isOfValue(i)) {
                return true;
            }
        }
        return false;
    }

    /** Index behind the last member of a list that begins with the part at an index, or the index itself. */
    private static int endOfList(List<Members.Member> parts, int from) {
        for (int i = from; i < parts.size() && parts.get(i).isPhrase(); i++) {
            if (parts.get(i).closes()) {
                return i > from ? i + 1 : from;
            }
        }
        return from;
    }

    /** ", and the bond of friendship", "as well as its centre": with an article or name of its own. */
    private static boolean isSecondOfTwo(List<Members.Member> parts, int index) {
        Members.Member member = parts.get(index);
        return member.closes() && member.isPhrase() && member.isIntroduced();
    }

    private boolean isOnePiece(Members.Member before, List<Members.Member> others) {
        int start = members.phraseStart(before.last(), before.first());
        boolean nominal = syntax.isNominal(before.last());
        boolean completes = start > before.first() && syntax.is(start - 1, Upos.ADP) && !isOfValue(start - 1);
        boolean side = completes && SIDES.contains(syntax.word(start - 1));
        boolean parties = others.stream().anyMatch(Members.Member::isParty) || members.isParty(start, before.last());
        if (!nominal || side || parties || syntax.mention(before.last()) instanceof Mention.AmountMention) {
            return true;
        }
        if (others.stream().anyMatch(Members.Member::isIntroduced)) {
            return false;
        }
        boolean simple = others.stream().allMatch(members::isSimple);
        return members.isIntroduced(start, before.last()) || (completes && simple);
    }

    /** "the importance of": what follows is what counts. */
    private boolean isOfValue(int preposition) {
        return preposition > 0
                && syntax.is(preposition, Upos.ADP)
                && words.isOf("VALUE", syntax.lemma(preposition - 1));
    }

    private boolean isInRelative(int first, int token) {
        for (int i = first + 1; i < token; i++) {
            if (RELATIVES.contains(syntax.word(i)) && !syntax.is(i, Upos.DET)) {
                return true;
            }
        }
        return false;
    }
}
