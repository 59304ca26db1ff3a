package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.mention.Mention;

/**
 * Splits what an act is about into the coordinated pieces that could be followed up on their own. The pieces cover the
 * content: each runs from its first word to the next piece, the last to the end of the passage.
 */
final class ItemSplitter {
    /** Words at the end of a piece that only lead to the next. */
    private static final Set<String> JOINTS = Set.of(
            "to",
            "as",
            "well",
            "including",
            "include",
            "includes",
            "particularly",
            "especially",
            "notably",
            "such",
            "which",
            "all",
            "while",
            "that");

    private static final Set<Act> GIFTS = Set.of(Act.COMMIT, Act.PROVIDE, Act.REQUEST);

    private static final Set<Act> POSITIONS = Set.of(Act.STATE, Act.SUPPORT, Act.CONCERN, Act.APPRECIATE);

    private static final Set<Act> WITH_EXAMPLES =
            Set.of(Act.COMMIT, Act.REQUEST, Act.PROVIDE, Act.SUPPORT, Act.CONCERN);

    private final Scene scene;
    private final Syntax syntax;
    private final ActWords words;
    private final Listing listing;

    ItemSplitter(Scene scene, ActWords words) {
        this.scene = scene;
        this.syntax = scene.syntax();
        this.words = words;
        this.listing = new Listing(syntax, words);
    }

    /** The pieces of a finding, inside its quote, in order of the text. */
    List<Span> pieces(Finding finding, Span quote) {
        int last = lastIn(quote);
        int gift = finding.event().gift();
        gift = gift == Syntax.NONE ? toldBefore(finding, quote) : gift;
        if (gift != Syntax.NONE) {
            List<Span> given = new ArrayList<>();
            addPiece(start(gift), Math.max(gift, syntax.rightmost(gift)), quote, given);
            return given;
        }
        NavigableMap<Integer, Integer> starts = starts(finding, firstIn(quote));
        if (!starts.isEmpty()) {
            addWritten(finding, starts, last);
        }
        List<Span> pieces = new ArrayList<>();
        for (Map.Entry<Integer, Integer> start : starts.entrySet()) {
            Map.Entry<Integer, Integer> next = starts.higherEntry(start.getKey());
            int end = next == null ? last : Math.min(last, next.getValue() - 1);
            addPiece(start.getKey(), limit(start.getKey(), finding, end), quote, pieces);
        }
        return pieces;
    }

    /** "the $5 million which Peru promised for the dam": the sum before the relative clause is what is promised, or none. */
    private int toldBefore(Finding finding, Span quote) {
        int sum = syntax.tree().head(finding.token());
        boolean relative = GIFTS.contains(finding.verdict().act())
                && syntax.relation(finding.token()).equals("acl")
                && finding.contents().contains(sum);
        boolean inside = relative && sum >= 0 && quote.contains(syntax.tree().span(sum));
        return inside && syntax.mention(sum) instanceof Mention.AmountMention ? sum : Syntax.NONE;
    }

    /** First tokens of the pieces that the tree shows, each with the token before which the piece before it ends. */
    private NavigableMap<Integer, Integer> starts(Finding finding, int first) {
        NavigableMap<Integer, Integer> starts = new TreeMap<>();
        List<Integer> contents = sumOnly(finding);
        int patient = patient(finding);
        if (isClause(finding) || isDeed(finding) || patient != Syntax.NONE) {
            contents = List.of(finding.token());
            int modal = patient == Syntax.NONE ? afterModal(finding.token(), first) : start(patient);
            int start = finding.verdict().act() == Act.STATE ? first : modal;
            starts.put(start, start);
        } else if (contents.isEmpty()
                && finding.event().nominal()
                && GIFTS.contains(finding.verdict().act())) {
            contents = List.of(finding.token());
        }
        List<Integer> heads = ItemHeads.of(syntax, words, finding.verdict().act(), contents);
        for (int i = 0; i < heads.size(); i++) {
            int head = heads.get(i);
            if (starts.isEmpty() || i > 0) {
                int start = start(done(head, finding));
                starts.put(start, i == 0 ? start : startWithVerb(head, heads.get(i - 1)));
            }
        }
        return starts;
    }

    /** "set aside $5 million for the dam", "to build the dam": the sum and its purpose are one piece. */
    private static List<Integer> sumOnly(Finding finding) {
        FrameMatch match = finding.event().match();
        List<Integer> contents = finding.contents();
        boolean sum = match != null
                && contents.size() > 1
                && GIFTS.contains(finding.verdict().act())
                && match.frame().slots().size() > 1
                && "MONEY".equals(match.frame().slots().get(0).nounClass());
        return sum ? contents.subList(0, 1) : contents;
    }

    /** "a summit will be held": what is promised in the passive without an agent begins with it, or none. */
    private int patient(Finding finding) {
        int verb = finding.token();
        boolean passive = finding.verdict().act() == Act.COMMIT
                && !finding.event().nominal()
                && syntax.isPassive(verb)
                && syntax.agent(verb) == Syntax.NONE;
        int patient = passive ? syntax.ownSubject(verb) : Syntax.NONE;
        boolean thing = patient != Syntax.NONE && syntax.isNominal(patient) && !syntax.is(patient, Upos.PRON);
        boolean meeting = patient != Syntax.NONE && syntax.mention(patient) instanceof Mention.MeetingMention;
        return thing && patient < verb && (meeting || scene.parties(patient).isEmpty()) ? patient : Syntax.NONE;
    }

    /** What a clause itself states or promises. */
    private static boolean isClause(Finding finding) {
        FrameMatch match = finding.event().match();
        boolean stated = match != null
                && finding.verdict().act() == Act.STATE
                && match.frame().act() != null
                && match.frame().act() != Act.STATE;
        return (stated || (match == null && finding.contents().isEmpty()))
                && finding.tellers().isEmpty()
                && !finding.event().nominal();
    }

    /** "will host a meeting": what is promised is to host it, not the meeting. */
    private boolean isDeed(Finding finding) {
        FrameMatch match = finding.event().match();
        Act act = finding.verdict().act();
        if (finding.event().nominal() || match == null || !GIFTS.contains(act)) {
            return match == null && finding.contents().isEmpty();
        }
        boolean verbal = finding.contents().stream().anyMatch(syntax::isVerbal);
        boolean becomes = act == Act.COMMIT
                && match.frame().act() != null
                && match.frame().act() != Act.COMMIT;
        return finding.contents().isEmpty()
                || (becomes && !verbal && match.frame().act() != Act.PROVIDE);
    }

    private int afterModal(int verb, int first) {
        int start = first;
        for (int child : syntax.children(verb, "aux", "cop", "mark")) {
            boolean to = syntax.relation(child).equals("mark")
                    && syntax.word(child).equals("to")
                    && syntax.isScheduled(verb);
            boolean modal = to || !syntax.relation(child).equals("mark");
            start = modal && child < verb && child >= first ? child + 1 : start;
        }
        return start;
    }

    /** Pieces that commas and conjunctions show. */
    private void addWritten(Finding finding, NavigableMap<Integer, Integer> starts, int last) {
        Act act = finding.verdict().act();
        for (int first : new ArrayList<>(starts.keySet())) {
            Map.Entry<Integer, Integer> next = starts.higherEntry(first);
            int end = next == null ? last : next.getValue() - 1;
            int including = WITH_EXAMPLES.contains(act) ? including(first, end) : end;
            boolean thing =
                    act == Act.STATE ? statesThing(finding) : act != Act.CONCLUDE && !isGerundOfPraise(act, first);
            if (thing) {
                listing.further(first, Math.min(end, including - 1)).forEach(cut -> starts.put(cut, cut));
                addSecond(finding, first, Math.min(end, including - 1), starts);
            }
            if (including < end) {
                listing.examples(including, end).forEach(cut -> starts.put(cut, cut));
            }
        }
    }

    private void addSecond(Finding finding, int first, int last, NavigableMap<Integer, Integer> starts) {
        boolean named = finding.contents().size() == 1 && statesThing(finding) && starts.higherKey(first) == null;
        int second = named && POSITIONS.contains(finding.verdict().act()) ? listing.second(first, last) : -1;
        if (second > 0) {
            starts.put(second, second);
        }
    }

    private boolean statesThing(Finding finding) {
        return !isClause(finding)
                && finding.contents().stream()
                        .noneMatch(content ->
                                syntax.isVerbal(content) || syntax.child(content, "cop", "nsubj") != Syntax.NONE);
    }

    private boolean isGerundOfPraise(Act act, int first) {
        return act == Act.APPRECIATE && syntax.isGerund(first);
    }

    private int including(int first, int last) {
        for (int token = first + 1; token < last; token++) {
            boolean apart =
                    syntax.is(token - 1, Upos.PUNCT) || syntax.word(token - 1).equals("which");
            boolean include =
                    syntax.word(token).equals("including") || syntax.word(token).equals("includes");
            if (apart && include) {
                return token;
            }
        }
        return last + 1;
    }

    private int firstIn(Span quote) {
        int token = 0;
        while (token + 1 < syntax.size() && syntax.tree().span(token).begin() < quote.begin()) {
            token++;
        }
        return token;
    }

    private int lastIn(Span quote) {
        int last = 0;
        for (int token = 0; token < syntax.size(); token++) {
            last = syntax.tree().span(token).begin() < quote.end() ? token : last;
        }
        return last;
    }

    /** A piece that stands before the words that tell it ends with its own clause. */
    private int limit(int first, Finding finding, int end) {
        for (Event teller : finding.tellers()) {
            if (teller.token() > first && teller.token() <= end) {
                int told = syntax.rightmost(finding.token());
                boolean below = syntax.tree().dominates(finding.token(), teller.token());
                return below ? Math.max(finding.token(), syntax.leftmost(teller.token()) - 1) : told;
            }
        }
        boolean fronted = first < finding.token() && finding.event().effect() == Frame.Effect.REPORT;
        return fronted ? Math.min(end, syntax.rightmost(finding.contents().get(0))) : end;
    }

    private int start(int token) {
        int start = token;
        for (int child : syntax.tree().children(token)) {
            String relation = syntax.relation(child);
            boolean joint = relation.equals("cc")
                    || relation.equals("punct")
                    || relation.equals("mark")
                    || relation.equals("case");
            if (!joint && child < token) {
                start = Math.min(start, syntax.leftmost(child));
            }
        }
        return start;
    }

    /** "called for the code to be kept": the thing to which it is to be done, else the head itself. */
    private int done(int head, Finding finding) {
        int noun = syntax.tree().head(head);
        boolean passive = finding.verdict().act() == Act.REQUEST
                && syntax.isToInfinitive(head)
                && syntax.isPassive(head)
                && syntax.relation(head).equals("acl");
        return passive && noun > finding.token() && syntax.tree().head(noun) == finding.token() ? noun : head;
    }

    /** Where a piece begins for the one before it: "provide" of "provide tents" belongs to neither. */
    private int startWithVerb(int token, int before) {
        int start = start(token);
        int verb = syntax.tree().head(syntax.firstConjunct(token));
        boolean given = verb != Tree.ROOT
                && verb > before
                && verb < token
                && syntax.isVerbal(verb)
                && syntax.relation(syntax.firstConjunct(token)).equals("obj");
        return given ? Math.min(start, start(verb)) : start;
    }

    /** "(b) to obtain vaccines": what is to be done stands behind the letter. */
    private int behindLetter(int first, int end) {
        int at = first;
        if (syntax.word(at).equals("(") && at + 1 < end) {
            at++;
        }
        boolean letter = at + 1 < end
                && syntax.word(at).length() <= 3
                && syntax.word(at + 1).equals(")");
        if (!letter) {
            return first;
        }
        return at + 2 < end && syntax.word(at + 2).equals("to") ? at + 3 : at + 2;
    }

    private void addPiece(int from, int end, Span quote, List<Span> pieces) {
        int first = behindLetter(from, end);
        int last = Math.max(first, beforeAside(first, end));
        while (last > first && isJoint(last)) {
            last--;
        }
        Span span = syntax.span(first, last);
        int begin = Math.max(span.begin(), quote.begin());
        int stop = Math.min(span.end(), quote.end());
        if (begin < stop) {
            pieces.add(Trim.of(scene.document().text(), new Span(begin, stop)));
        }
    }

    /** A relative clause after a comma only tells of the thing. */
    private int beforeAside(int first, int end) {
        for (int token = first + 2; token < end; token++) {
            boolean relative =
                    syntax.word(token).equals("which") || syntax.word(token).equals("who");
            boolean others = syntax.word(token).equals("among");
            boolean apart = syntax.word(token - 1).equals(",");
            if (apart && (relative || others || Asides.begins(syntax, token))) {
                return token - 1;
            }
        }
        return end;
    }

    private boolean isJoint(int token) {
        return syntax.is(token, Upos.PUNCT)
                || syntax.is(token, Upos.CCONJ)
                || syntax.is(token, Upos.ADP)
                || JOINTS.contains(syntax.word(token));
    }
}
