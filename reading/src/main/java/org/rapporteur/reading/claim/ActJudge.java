package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Tree;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Strength;
import org.rapporteur.reading.mention.Mention;

/** Decides what an event does from its frame, mood and negation. */
final class ActJudge {
    /** What "will" makes a commitment; to ask, thank or criticise stays what it is. */
    private static final Set<Act> PROMISED = Set.of(Act.PROVIDE, Act.CONCLUDE, Act.MEET, Act.HOLD_ROLE, Act.SUPPORT);

    private static final Set<String> ABLE = Set.of("can", "could", "ca");

    /** Verbs that keep a commitment an intention even with "will". */
    private static final Set<String> ASPIRING = Set.of(
            "continue",
            "remain",
            "seek",
            "aim",
            "strive",
            "try",
            "plan",
            "intend",
            "hope",
            "attempt",
            "endeavour",
            "endeavor",
            "look",
            "consider");

    private final Syntax syntax;
    private final ActWords words;
    private final Negations negations;

    ActJudge(Syntax syntax, ActWords words) {
        this.words = words;
        this.syntax = syntax;
        this.negations = new Negations(syntax);
    }

    /**
     * What the event does.
     *
     * @param told whether it is the content of a word of saying, where a past tense may be a present one told
     */
    Verdict judge(Event event, boolean told) {
        @Nullable Frame frame = event.match() == null ? null : event.match().frame();
        if (frame == null || frame.effect() != Frame.Effect.ACT || frame.act() == null) {
            return frame == null ? clause(event) : stated(frame, event);
        }
        if (frame.act() == Act.PROVIDE && hangsOnCondition(event)) {
            return new Verdict(Act.COMMIT, Strength.PLEDGE, polarity(event, Act.COMMIT));
        }
        if (frame.act() == Act.SUPPORT && event.nominal() && comesTo(event)) {
            return new Verdict(Act.PROVIDE, null, Polarity.AFFIRMED);
        }
        boolean backing = frame.act() == Act.SUPPORT && event.mood() == Mood.POSSIBLE;
        Act act = isInstrument(event) ? Act.STATE : inMood(frame.act(), frame.strength(), event, told);
        if (isNotBacked(backing ? Act.SUPPORT : act, event)) {
            return new Verdict(Act.CONCERN, null, Polarity.AFFIRMED);
        }
        if (frame.polarity() != Polarity.AFFIRMED && negations.negates(event.token())) {
            return reversed(act, frame, event);
        }
        @Nullable Strength strength = act == Act.COMMIT ? strength(frame, event) : null;
        Polarity own = declines(act, event) ? Polarity.REFUSED : polarity(event, act);
        return new Verdict(act, strength, frame.polarity() == Polarity.AFFIRMED ? own : frame.polarity());
    }

    /** "denied that it was so": states that it was not. */
    private Verdict stated(Frame frame, Event event) {
        Polarity own = polarity(event, Act.STATE);
        boolean denies = frame.polarity() == Polarity.DENIED && own == Polarity.AFFIRMED;
        return new Verdict(Act.STATE, null, denies ? Polarity.DENIED : own);
    }

    /** "will not hesitate to": does it; "has not lifted its sanctions": they stand; "does not rule out": says no more. */
    private Verdict reversed(Act act, Frame frame, Event event) {
        boolean sure = words.isOf("HESITATION", syntax.lemma(event.token()));
        boolean stands = act == Act.THREATEN && frame.polarity() == Polarity.WITHDRAWN;
        Act left = sure || stands ? act : Act.STATE;
        return new Verdict(left, left == Act.COMMIT ? frame.strength() : null, Polarity.AFFIRMED);
    }

    /** "decided not to sell": what is chosen is not to do it. */
    private boolean declines(Act act, Event event) {
        boolean chosen = words.isOf("CHOICE", syntax.lemma(event.token()))
                && event.contents().stream().anyMatch(negations::hasAdverb);
        return act == Act.COMMIT && (chosen || isSaidOfWhatFollows(event));
    }

    /** "vowed never to return it": the word before "to" denies what is vowed, wherever it hangs. */
    private boolean isSaidOfWhatFollows(Event event) {
        int next = event.token() + 1;
        return !event.nominal()
                && next + 1 < syntax.size()
                && Set.of("not", "never").contains(syntax.word(next))
                && syntax.word(next + 1).equals("to");
    }

    /** "The loan of Japan to Iraq is subject to approval": a gift that is yet to be given. */
    boolean hangsOnCondition(Event event) {
        int head = syntax.tree().head(event.token());
        return event.nominal()
                && head != Tree.ROOT
                && syntax.relation(event.token()).equals("nsubj")
                && words.isOf("DEPENDENT", syntax.lemma(head));
    }

    /** "Norway's aid to Malawi now stands at $90 million", "brings its aid to Mali to €40 million". */
    boolean comesTo(Event event) {
        int verb = syntax.tree().head(event.token());
        String relation = syntax.relation(event.token());
        return verb != Tree.ROOT
                && (relation.equals("nsubj") || relation.equals("obj"))
                && words.isOf("AMOUNTING", syntax.lemma(verb))
                && syntax.children(verb, "obl", "obj").stream()
                        .anyMatch(child -> syntax.mention(child) instanceof Mention.AmountMention);
    }

    /** What an agreement "will" do is what it says, no undertaking made here. */
    private boolean isInstrument(Event event) {
        int subject = event.mood() == Mood.FUTURE ? syntax.ownSubject(event.token()) : NONE;
        return subject != NONE
                && syntax.mention(subject) instanceof Mention.NamedThing thing
                && thing.kind().equals("instrument");
    }

    private Verdict clause(Event event) {
        boolean acts = event.mood() == Mood.FUTURE
                && (syntax.child(event.token(), "cop") == NONE || syntax.isScheduled(event.token()))
                && !isInstrument(event)
                && !isForeseen(event);
        Act act = acts ? Act.COMMIT : Act.STATE;
        return new Verdict(act, acts ? Strength.PLEDGE : null, polarity(event, act));
    }

    /** "will lose", "will very likely move": what happens to a party is foreseen, not promised. */
    private boolean isForeseen(Event event) {
        return words.isOf("UNWILLED", syntax.lemma(event.token()))
                || syntax.children(event.token(), "advmod").stream()
                        .anyMatch(adverb -> words.isOf("LIKELIHOOD", syntax.lemma(adverb)));
    }

    private Act inMood(Act act, @Nullable Strength strength, Event event, boolean told) {
        return switch (event.mood()) {
            case FUTURE -> PROMISED.contains(act) && !isOffice(event) ? Act.COMMIT : act;
            case POSSIBLE -> refuses(act, event) ? Act.COMMIT : Act.STATE;
            case NECESSARY -> Act.STATE;
            case PAST ->
                act == Act.COMMIT && isMeant(strength) && !told && !isWished(strength, event) ? Act.STATE : act;
            default -> act;
        };
    }

    /** "will assume the chair": an office to come, where the frame names one. */
    private boolean isOffice(Event event) {
        return event.match() != null
                && event.match().frame().act() == Act.HOLD_ROLE
                && (event.gift() != NONE
                        || event.match().frame().slots().stream().anyMatch(slot -> "ROLE".equals(slot.nounClass())))
                && event.contents().stream()
                        .noneMatch(content -> syntax.lemma(content).equals("role")); // "a leading role in"
    }

    /** "could not waive the fee", "cannot send troops": it is not done by choice. */
    private boolean refuses(Act act, Event event) {
        boolean able = syntax.auxiliaries(event.token()).stream().anyMatch(ABLE::contains);
        boolean deed = act == Act.COMMIT || (able && PROMISED.contains(act) && !syntax.isPassive(event.token()));
        return deed && !isFailedAgreement(event) && negations.negates(event.token());
    }

    /** "the two could not agree on the debt": nobody refused to do anything. */
    private static boolean isFailedAgreement(Event event) {
        return event.match() != null
                && event.match().frame().strength() == Strength.AGREEMENT
                && !event.match().frame().has(SlotKind.TO_INFINITIVE);
    }

    /** "does not support", "cannot accept": opposes. */
    private boolean isNotBacked(Act act, Event event) {
        return act == Act.SUPPORT
                && !event.nominal()
                && negations.negates(event.token())
                && !negations.ends(event.token());
    }

    /** "He hoped to work with": what a person is told to have wished was said then. */
    private boolean isWished(@Nullable Strength strength, Event event) {
        int subject = syntax.ownSubject(event.token());
        boolean person = subject != NONE
                && (syntax.mention(subject) instanceof Mention.PersonMention
                        || syntax.word(subject).equals("he")
                        || syntax.word(subject).equals("she"));
        return strength == Strength.WISH && person;
    }

    private static boolean isMeant(@Nullable Strength strength) {
        return strength == Strength.INTENTION || strength == Strength.WISH;
    }

    private Strength strength(Frame frame, Event event) {
        Strength lexical = frame.strength() == null ? Strength.PLEDGE : frame.strength();
        boolean lifted = event.mood() == Mood.FUTURE
                && lexical == Strength.INTENTION
                && !ASPIRING.contains(syntax.lemma(event.token()));
        return lifted ? Strength.PLEDGE : lexical;
    }

    private Polarity polarity(Event event, Act act) {
        if (!negations.negates(event.token())) {
            return Polarity.AFFIRMED;
        }
        if (negations.ends(event.token())) {
            return Polarity.WITHDRAWN;
        }
        return isUnwilling(event, act) ? Polarity.REFUSED : Polarity.DENIED;
    }

    /** "will not send", "does not intend to": it is not done by choice; "never promised", "has not sent": it was not so. */
    private static boolean isUnwilling(Event event, Act act) {
        boolean deed = act == Act.COMMIT || act == Act.THREATEN || act == Act.MEET || act == Act.CONCLUDE;
        if (act == Act.COMMIT
                && event.match() != null
                && isMeant(event.match().frame().strength())) {
            return true; // "had no plans to"
        }
        return act == Act.COMMIT ? event.mood() != Mood.PAST : deed && event.mood() == Mood.FUTURE;
    }
}
