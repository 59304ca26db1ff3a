package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Tree;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Strength;
import org.rapporteur.reading.mention.Mention;

/**
 * Decides which events of a sentence are claims of their own: what is only asked, wished or promised to happen is part
 * of the asking and promising; what is presupposed ("thanked Japan for providing") is a claim beside it.
 */
final class Visibility {
    private static final Set<Act> UNREAL = EnumSet.of(Act.COMMIT, Act.REQUEST, Act.THREATEN);
    private static final Set<String> HELPING = Set.of("help", "assist", "enable");

    private static final Set<Act> DEEDS = EnumSet.of(Act.PROVIDE, Act.CONCLUDE, Act.COMMIT, Act.MEET, Act.HOLD_ROLE);
    private static final Set<String> CONDITIONS =
            Set.of("if", "when", "unless", "once", "until", "whether", "should", "provided", "before", "so");

    private static final Set<String> TEMPORAL = Set.of("since", "after", "before", "following", "until", "upon", "by");

    /** With these a gerund says how or in what a thing is done, not that it is done beside. */
    private static final Set<String> MEANS =
            Set.of("by", "through", "in", "for", "of", "from", "on", "at", "including by");

    private final Syntax syntax;
    private final Conditions conditions;
    private final Nesting nesting;
    private final NounClasses classes;
    private final Owners owners;
    private final ActJudge judge;

    Visibility(Scene scene, Nesting nesting, ActJudge judge, NounClasses classes) {
        this.classes = classes;
        this.judge = judge;
        this.syntax = scene.syntax();
        this.conditions = scene.conditions();
        this.nesting = nesting;
        this.owners = new Owners(scene);
    }

    /** Whether an event, judged as it is, gives a claim where its actor is known. */
    boolean isClaim(Event event, Verdict verdict) {
        if (event.effect() == Frame.Effect.INNER || event.effect() == Frame.Effect.NONE || isConditional(event)) {
            return false;
        }
        boolean untold = verdict.act() == Act.HOLD_ROLE && isOfUntoldThing(event);
        if (untold || isHelped(event) || isPartedWhole(event)) {
            return false;
        }
        @Nullable Event governor = nesting.governor(event);
        if (governor == null) {
            return event.nominal()
                    ? isNominalClaim(event, verdict)
                    : isClause(event) && !isIdleRelative(event, verdict);
        }
        if (isApart(event)) {
            return true;
        }
        if (isTransparent(governor)) {
            boolean content = nesting.isContentOf(event, governor);
            boolean unmeasured =
                    event.nominal() && verdict.act() == Act.PROVIDE && !hasAmount(event) && !judge.comesTo(event);
            return (verdict.act() != Act.STATE || isStatedByNoun(event))
                    && !unmeasured
                    && !isHidden(governor, verdict)
                    && (content || (event.nominal() ? isNominalClaim(event, verdict) : isAside(event, verdict)));
        }
        return isPresupposed(event, verdict, governor);
    }

    /** "will help Mali train doctors, build clinics": what those helped do is what the help is for. */
    private boolean isHelped(Event event) {
        int first = syntax.firstConjunct(event.token());
        int help = syntax.tree().head(first);
        return !event.nominal()
                && syntax.relation(first).equals("xcomp")
                && HELPING.contains(syntax.lemma(help))
                && syntax.children(help, "obj", "iobj").stream().anyMatch(object -> object < first);
    }

    /** "Of the sums announced by Peru, $2 million went to": its parts are told, each for itself. */
    private boolean isPartedWhole(Event event) {
        int noun = syntax.tree().head(event.token());
        return !event.nominal()
                && syntax.relation(event.token()).equals("acl")
                && syntax.introducer(noun).equals("of")
                && syntax.relation(noun).equals("obl")
                && syntax.tree().head(noun) > noun;
    }

    /** "handed over to Togo": an office only where the sentence says which: "Chair since May, it handed over to Togo". */
    private boolean isOfUntoldThing(Event event) {
        boolean bare = event.match() != null
                && !event.nominal()
                && event.match().frame().slots().stream().allMatch(slot -> slot.kind() == SlotKind.ADDRESSEE)
                && event.gift() == Syntax.NONE
                && Set.of("hand", "turn").contains(syntax.lemma(event.token()));
        return bare && (syntax.isPassive(event.token()) || !namesOffice());
    }

    private boolean namesOffice() {
        for (int token = 0; token < syntax.size(); token++) {
            if (classes.isOf("ROLEHOLDER", token) || classes.isOf("OFFICE", token)) {
                return true;
            }
        }
        return false;
    }

    /** "they discussed ways to end it, with Chad underscoring the need": what somebody else does beside. */
    private boolean isApart(Event event) {
        int token = event.token();
        return event.match() != null
                && syntax.relation(token).equals("advcl")
                && syntax.isGerund(token)
                && syntax.ownSubject(token) != NONE
                && syntax.introducer(token).equals("with");
    }

    /** "offered his condolences": the noun itself tells what is said. */
    private static boolean isStatedByNoun(Event event) {
        return event.nominal()
                && event.match() != null
                && event.match().frame().effect() == Frame.Effect.ACT
                && event.match().frame().act() == Act.STATE;
    }

    /** "which shares principles with": a relative clause that only states is part of its sentence. */
    private boolean isIdleRelative(Event event, Verdict verdict) {
        int subject = syntax.ownSubject(event.token());
        boolean relative = syntax.relation(syntax.firstConjunct(event.token())).equals("acl")
                || (subject != Syntax.NONE && syntax.isRelativeWord(subject));
        boolean object = verdict.act() == Act.COMMIT
                && event.match() == null
                && subject != Syntax.NONE
                && !syntax.isRelativeWord(subject); // "steps that it would take"
        return relative && (object || verdict.act() == Act.STATE);
    }

    /** A clause beside what is told: "which it signed", "after Japan signed", "after meeting the Thai minister". */
    private boolean isAside(Event event, Verdict verdict) {
        boolean met = verdict.act() == Act.MEET
                && syntax.isGerund(event.token())
                && syntax.introducer(event.token()).equals("after");
        return event.match() != null && (met || event.mood() != Mood.NON_FINITE) && isClause(event);
    }

    /** What is only asked or promised, and what the act above does by the words: "summoned X to express its protest". */
    private boolean isHidden(Event governor, Verdict verdict) {
        @Nullable Event above = nesting.governor(governor);
        if (above == null || isTransparent(above)) {
            return false;
        }
        boolean same = nesting.isContentOf(governor, above)
                && judge.judge(above, false).act() == verdict.act();
        return same || isUnreal(above);
    }

    private static boolean isTransparent(Event governor) {
        return governor.effect() == Frame.Effect.REPORT || governor.effect() == Frame.Effect.INNER;
    }

    private boolean isUnreal(Event governor) {
        return UNREAL.contains(judge.judge(governor, false).act());
    }

    /** Whether the event stands in an "if" or "when" clause: nothing is done there. */
    boolean isConditional(Event event) {
        if (conditions.cover(event.token())) {
            return true;
        }
        for (int i = event.token(); i != Tree.ROOT; i = syntax.tree().head(i)) {
            boolean asked =
                    syntax.relation(i).equals("ccomp") && syntax.introducer(i).equals("whether");
            if (asked || (syntax.relation(i).equals("advcl") && isConditionalClause(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isConditionalClause(int clause) {
        return CONDITIONS.contains(firstWord(syntax.introducer(clause)))
                || syntax.children(clause, "advmod").stream()
                        .anyMatch(child -> child < clause && CONDITIONS.contains(syntax.word(child)));
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }

    private boolean isClause(Event event) {
        int token = event.token();
        String relation = syntax.relation(token);
        if (relation.equals("amod") || relation.equals("compound") || relation.equals("nsubj")) {
            return false;
        }
        if (isAccompanying(event)
                || isFrontedTalk(event)
                || isMeans(event)
                || isContinuing(event)
                || describesThing(event)) {
            return false;
        }
        boolean infinitive = syntax.isToInfinitive(syntax.firstConjunct(token)) && event.mood() == Mood.NON_FINITE;
        return !infinitive || carriesAct(event);
    }

    /** "as they fight for their freedom": goes on beside what is done. */
    private boolean isAccompanying(Event event) {
        int first = syntax.firstConjunct(event.token());
        return syntax.relation(first).equals("advcl")
                && syntax.introducer(first).equals("as")
                && event.effect() == Frame.Effect.ACT
                && event.mood() == Mood.PRESENT;
    }

    /** "continuing to uphold": how something else is done. */
    private boolean isContinuing(Event event) {
        @Nullable
        Strength strength = event.match() == null ? null : event.match().frame().strength();
        boolean gift = event.match() != null
                && event.match().frame().act() == Act.PROVIDE
                && !syntax.isPreposed(event.token())
                && !hasAmount(event);
        boolean vague = strength == Strength.INTENTION || strength == Strength.WISH || gift;
        boolean goesOn =
                strength == Strength.INTENTION && syntax.lemma(event.token()).equals("continue");
        if (goesOn && syntax.relation(syntax.firstConjunct(event.token())).equals("acl")) {
            return true; // "challenges that we continue to face"
        }
        return vague && event.mood() == Mood.NON_FINITE && syntax.isGerund(event.token());
    }

    /** "assistance supporting markets": says what the noun is. */
    private boolean describesThing(Event event) {
        int first = syntax.firstConjunct(event.token());
        int head = syntax.tree().head(first);
        return syntax.relation(first).equals("acl")
                && syntax.isGerund(first)
                && syntax.introducer(first).isEmpty()
                && !syntax.word(first - 1).equals(",")
                && head != Tree.ROOT
                && syntax.mention(head) == null;
    }

    private boolean isMeans(Event event) {
        int first = syntax.firstConjunct(event.token());
        return syntax.isGerund(first) && MEANS.contains(syntax.introducer(first));
    }

    /** "Discussing regional issues, the two …": only sets the scene. */
    private boolean isFrontedTalk(Event event) {
        return syntax.isPreposed(event.token())
                && event.mood() == Mood.NON_FINITE
                && event.match() != null
                && event.match().frame().act() == Act.MEET;
    }

    /** "met to reaffirm their commitment to": what is reaffirmed is done. */
    private boolean carriesAct(Event event) {
        return event.effect() == Frame.Effect.REPORT
                && event.match() != null
                && event.match().frame().has(SlotKind.ACT_NOUN);
    }

    private boolean isPresupposed(Event event, Verdict verdict, Event governor) {
        boolean recognition = event.nominal()
                && verdict.act() == Act.APPRECIATE
                && syntax.introducer(event.token()).equals("in");
        if (recognition) {
            return true;
        }
        boolean meeting =
                verdict.act() == Act.MEET && judge.judge(governor, false).act() == Act.MEET;
        boolean same = meeting
                || ((nesting.isContentOf(event, governor) || hangsOnContent(event, governor))
                        && judge.judge(governor, false).act() == verdict.act());
        boolean hidden =
                verdict.act() == Act.COMMIT && isHidden(governor, verdict); // "asked it to found a body that will"
        if (isUnreal(governor) || same || hidden) {
            return false;
        }
        if (event.nominal()) {
            return !isBacked(event, verdict, governor) && isNominalClaim(event, verdict);
        }
        boolean deed = DEEDS.contains(verdict.act());
        boolean relative = syntax.relation(event.token()).equals("acl") && event.mood() != Mood.NON_FINITE;
        boolean praised = governor.match() != null
                && governor.match().frame().act() == Act.APPRECIATE
                && nesting.isContentOf(event, governor);
        return event.match() != null
                && ((relative && verdict.act() != Act.STATE) || (deed && praised) || isDoneBy(event, verdict));
    }

    /** "supports Chile's bid for the seat": a request to nobody is what is backed. */
    private boolean isBacked(Event event, Verdict verdict, Event governor) {
        return verdict.act() == Act.REQUEST
                && event.addressees().isEmpty()
                && judge.judge(governor, false).act() == Act.SUPPORT;
    }

    /** "extended a line of credit of $5 million": the credit is what the line is of. */
    private boolean hangsOnContent(Event event, Event governor) {
        return event.nominal()
                && syntax.introducer(event.token()).equals("of")
                && governor.contents().contains(syntax.tree().head(event.token()));
    }

    /** "the plan tabled by France": a participle with its agent. */
    private boolean isDoneBy(Event event, Verdict verdict) {
        boolean deed = DEEDS.contains(verdict.act()) && verdict.act() != Act.HOLD_ROLE; // "talks led by"
        boolean telling = deed || verdict.act() == Act.REQUEST;
        return telling && syntax.isReducedPassive(event.token()) && syntax.agent(event.token()) != NONE;
    }

    private boolean isNominalClaim(Event event, Verdict verdict) {
        if (TEMPORAL.contains(syntax.introducer(event.token()))) {
            return false;
        }
        boolean owned = owners.of(event.token()) != NONE;
        if (verdict.act() == Act.COMMIT && judge.hangsOnCondition(event)) {
            return true;
        }
        return switch (verdict.act()) {
            case PROVIDE -> hasAmount(event) || (owned && judge.comesTo(event));
            case CONCLUDE -> true;
            case MEET, CONCERN, REQUEST -> owned;
            case THREATEN -> owned && isStep(event);
            case COMMIT -> isFirmPromise(event, verdict);
            case APPRECIATE -> syntax.introducer(event.token()).equals("in");
            default -> false;
        };
    }

    /** "Norway's expulsion of", "its threat to": a step taken; "its sanctions on" only stand. */
    private boolean isStep(Event event) {
        return event.match() != null
                && !event.addressees().contains(owners.of(event.token()))
                && event.match().frame().slots().stream()
                        .noneMatch(slot -> "on".equals(slot.preposition()) || "against".equals(slot.preposition()));
    }

    /** A gift told by a noun is one only with its size: "a grant of $5 million". */
    private boolean hasAmount(Event event) {
        for (int i = syntax.leftmost(event.token()); i <= syntax.rightmost(event.token()); i++) {
            if (syntax.mention(i) instanceof Mention.AmountMention) {
                return true;
            }
        }
        return false;
    }

    /** "a shared commitment to ending"; but not "its efforts to", "our commitments to the region". */
    private static boolean isFirmPromise(Event event, Verdict verdict) {
        boolean firm = verdict.strength() == Strength.PLEDGE || verdict.strength() == Strength.AGREEMENT;
        return firm
                && event.match() != null
                && (event.match().frame().has(SlotKind.GERUND)
                        || event.match().frame().has(SlotKind.TO_INFINITIVE)
                        || event.match().frame().has(SlotKind.THAT_CLAUSE)
                        || event.match().frame().has(SlotKind.NOUN_CLASS));
    }
}
