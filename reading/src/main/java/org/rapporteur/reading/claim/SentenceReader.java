package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.mention.Mention;

/** Finds what is done in one sentence, and by whom. */
final class SentenceReader {
    private static final int DEEPEST = 8;

    /** Words of a clause that states something without an act word. */
    private static final int FEWEST_WORDS = 4;

    private final Scene scene;
    private final Syntax syntax;
    private final List<Event> events;
    private final Nesting nesting;
    private final ActorResolver actors;
    private final ActJudge judge;
    private final Visibility visibility;
    private final Inheritance inheritance;
    private final NounClasses classes;
    private final Addressees addressees;
    private final Demands demands;
    private final Warnings warnings;
    private final Actor issuer;
    private final ThankedGifts gifts;
    private final Holdings holdings;
    private final Floor floor;

    /** @param issuer who speaks where the sentence names nobody, or {@link Actor#NOBODY} */
    SentenceReader(Scene scene, ActWords words, Actor issuer) {
        this.scene = scene;
        this.gifts = new ThankedGifts(scene, words);
        this.floor = new Floor(scene);
        this.syntax = scene.syntax();
        this.events = new EventFinder(scene, words)
                .find().stream()
                        .filter(event -> !scene.conditions().cover(event.token()))
                        .toList();
        this.nesting = new Nesting(syntax, events);
        this.classes = new NounClasses(scene, words);
        this.holdings = new Holdings(scene, classes);
        this.actors = new ActorResolver(scene, nesting, classes, issuer);
        this.judge = new ActJudge(syntax, words);
        this.visibility = new Visibility(scene, nesting, judge, classes);
        this.inheritance = new Inheritance(syntax, words, nesting);
        this.addressees = new Addressees(scene, nesting, classes);
        this.demands = new Demands(scene, addressees);
        this.warnings = new Warnings(nesting, actors);
        this.issuer = issuer;
    }

    /** The findings in order of their words. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Event event : events) {
            Finding finding = finding(event);
            if (finding != null) {
                findings.add(finding);
            }
        }
        dropContinued(findings);
        new Echoes(syntax, nesting).drop(findings);
        List<Finding> told = List.copyOf(findings);
        for (Finding role : new RolePhrases(scene).find()) {
            if (told.stream().noneMatch(finding -> tells(finding, role))) {
                findings.add(role);
            }
        }
        findings.addAll(holdings.find());
        told.forEach(thanks -> addGifts(thanks, findings));
        findings.sort(Comparator.comparingInt(Finding::token));
        return new Coordination(syntax).join(findings);
    }

    /** "takes over from Vietnam as coordinator" tells the office itself; its giver is no bearer. */
    private boolean tells(Finding finding, Finding role) {
        return finding.verdict().act() == Act.HOLD_ROLE && syntax.tree().dominates(finding.token(), role.token());
    }

    /** "takes over as chair … and will keep the post until 2024": one office, told of once. */
    private void dropContinued(List<Finding> findings) {
        Finding office = null;
        for (Finding finding : List.copyOf(findings)) {
            if (finding.verdict().act() != Act.HOLD_ROLE) {
                continue;
            }
            boolean same = office != null
                    && office.actor()
                            .referent()
                            .parties()
                            .equals(finding.actor().referent().parties());
            boolean takenUp = isTakenUp(finding);
            if (office == null && takenUp && isHad(finding)) {
                findings.remove(finding);
            } else if (office != null
                    && takenUp
                    && (same || syntax.relation(finding.token()).equals("acl"))) {
                findings.remove(finding);
                findings.set(findings.indexOf(office), same ? office : office.handedTo(finding.actor()));
                office = same ? office : office.handedTo(finding.actor());
            } else {
                office = finding;
            }
        }
    }

    /** "made way for Togo, which has the task until May": which task has been said. */
    private boolean isTakenUp(Finding finding) {
        return finding.event().contents().stream()
                .allMatch(content -> syntax.mention(content) == null
                        && syntax.children(content, "nmod", "compound", "amod").isEmpty());
    }

    /** "has the task": an office only where it has been said which. */
    private boolean isHad(Finding finding) {
        return syntax.lemma(finding.token()).equals("have");
    }

    /** "the tents that Peru had sent": the tents are the gift, not only the words on them; a noun tells it itself. */
    private void addGifts(Finding thanks, List<Finding> findings) {
        for (Finding gift : gifts.in(thanks)) {
            Predicate<Finding> given = finding ->
                    finding.verdict().act() == Act.PROVIDE && syntax.tree().dominates(gift.token(), finding.token());
            if (findings.stream().noneMatch(given.and(finding -> finding.event().nominal()))) {
                findings.removeIf(given);
                findings.add(gift);
            }
        }
    }

    /** Words of the sentence that can carry an act. */
    List<Event> events() {
        return events;
    }

    private @Nullable Finding finding(Event event) {
        Verdict verdict = judge.judge(event, isTold(event));
        if (!visibility.isClaim(event, verdict)) {
            return null;
        }
        List<Integer> contents = ownContents(event);
        if (event.effect() == Frame.Effect.REPORT && contents.isEmpty()) {
            return null;
        }
        Actor actor = speaker(event, verdict);
        if (isTold(event) && isBroughtAbout(event, verdict, actor)) {
            return null;
        }
        if (!actor.isKnown() || (event.match() == null && !isClauseClaim(event, verdict, actor))) {
            return null;
        }
        Verdict told = warnings.byDeed(event, warnings.of(event, inheritance.of(event, verdict), actor));
        Verdict judged = demands.of(event, told, contents, actor);
        List<Integer> addressed = addressees.of(event, judged.act());
        List<Integer> to = addressed.isEmpty() ? impliedBy(judged.act(), contents) : addressed;
        return floor.isOwn(event, judged.act(), to, contents)
                ? null
                : new Finding(event, judged, actor, tellers(event), to, contents, praiser(event));
    }

    /** Whom contents name that are asked for, or thanked for: "asked that Peru send", "thanks for what came from Peru". */
    private List<Integer> impliedBy(Act act, List<Integer> contents) {
        if (act == Act.REQUEST) {
            return addressees.subjects(contents);
        }
        List<Integer> givers = new ArrayList<>();
        for (int content : act == Act.APPRECIATE ? contents : List.<Integer>of()) {
            int giver = syntax.isNominal(content) ? gifts.giver(content) : Syntax.NONE;
            if (giver != Syntax.NONE) {
                givers.add(giver);
            }
        }
        return givers;
    }

    /** What a thing promises or asks for is only told of it; an office that nobody is told to hold may still ask. */
    private boolean isBroughtAbout(Event event, Verdict verdict, Actor actor) {
        int subject = event.nominal() ? Syntax.NONE : syntax.ownSubject(event.token());
        boolean thing = subject != Syntax.NONE && syntax.mention(subject) == null && !actors.isGroup(subject);
        boolean does = verdict.act() == Act.COMMIT || (verdict.act() == Act.REQUEST && thing);
        return does && hasIdleSubject(event, actor);
    }

    /** "said these efforts will create jobs", "said the decision pushed Peru to act": no party does anything. */
    private boolean hasIdleSubject(Event event, Actor actor) {
        int subject =
                event.nominal() || syntax.isPassive(event.token()) ? Syntax.NONE : syntax.ownSubject(event.token());
        return subject != Syntax.NONE
                && !syntax.isRelativeWord(subject)
                && !(actor.token() == subject && actor.isKnown() && actors.isGroup(subject))
                && scene.parties(subject).isEmpty();
    }

    private @Nullable Actor praiser(Event event) {
        Event praise = nesting.praise(event);
        return praise == null ? null : actors.of(praise);
    }

    /** What an issuer states of others is its own statement. */
    private Actor speaker(Event event, Verdict verdict) {
        Actor actor = actors.of(event);
        boolean plain = event.match() == null && verdict.act() == Act.STATE && issuer.isKnown();
        boolean self = !isThing(actor.token())
                && actor.referent().parties().stream()
                        .anyMatch(issuer.referent().parties()::contains);
        return plain && !self ? new Actor(actor.token(), issuer.referent(), "issuer") : actor;
    }

    /** "The Chile-Peru alliance is strong": of a thing its owners are not told to state anything. */
    private boolean isThing(int token) {
        return token != Syntax.NONE
                && (scene.parties(token).isEmpty() || syntax.mention(token) instanceof Mention.RelationMention);
    }

    private boolean isTold(Event event) {
        @Nullable Event governor = nesting.governor(event);
        return governor != null && governor.effect() == Frame.Effect.REPORT;
    }

    /** A clause without an act word promises with "will" and a party, and states where an issuer speaks for itself. */
    private boolean isClauseClaim(Event event, Verdict verdict, Actor actor) {
        boolean own = actor.how().equals("subject");
        if (verdict.act() == Act.COMMIT) {
            boolean party = own && (!scene.parties(actor.token()).isEmpty() || actors.isGroup(actor.token()));
            if (party && issuer.isKnown() && !isTold(event) && !isOfIssuer(actor)) {
                return false;
            }
            return party || (!isTold(event) && (own || issuer.isKnown()));
        }
        return issuer.isKnown()
                && isMain(event)
                && !introducesClaim(event)
                && !isScrap(event)
                && !isPersonal(event)
                && concernsIssuer(event, actor);
    }

    /** "I do like the roses": who says so speaks for nobody else. */
    private boolean isPersonal(Event event) {
        int subject = syntax.ownSubject(event.token());
        return subject != Syntax.NONE && syntax.word(subject).equals("i");
    }

    /** "I made it", "It is critical": too little to state anything by itself. */
    private boolean isScrap(Event event) {
        int words = 0;
        for (int i = syntax.leftmost(event.token()); i <= syntax.rightmost(event.token()); i++) {
            words += syntax.is(i, Upos.PUNCT) || syntax.is(i, Upos.CCONJ) ? 0 : 1;
        }
        return words < FEWEST_WORDS;
    }

    /** An issuer's "will" about others foretells; it promises only for itself. */
    private boolean isOfIssuer(Actor actor) {
        return actor.referent().parties().stream().anyMatch(issuer.referent().parties()::contains);
    }

    private boolean isMain(Event event) {
        String relation = syntax.relation(syntax.firstConjunct(event.token()));
        int subject = syntax.ownSubject(event.token());
        if (subject != Syntax.NONE
                && (syntax.mention(subject) instanceof Mention.MeetingMention
                        || syntax.lemma(subject).equals("summit"))) {
            return false;
        }
        boolean relative = subject != Syntax.NONE && syntax.isRelativeWord(subject);
        boolean main = relation.equals("root") || relation.equals("parataxis");
        return nesting.governor(event) == null && main && !relative && !trailsAnAct(event);
    }

    /** A clause without subject coordinated with an act is as likely a slip of the parser as a statement. */
    private boolean trailsAnAct(Event event) {
        int first = syntax.firstConjunct(event.token());
        @Nullable Event head = first == event.token() ? null : nesting.at(first);
        return head != null && head.match() != null && syntax.ownSubject(event.token()) == Syntax.NONE;
    }

    /** "We remain committed to": the act is in the complement. */
    private boolean introducesClaim(Event event) {
        return syntax.children(event.token(), "xcomp").stream().anyMatch(child -> nesting.at(child) != null);
    }

    /** An issuer states what it says of itself, of what must be done, or of others in relation to itself. */
    private boolean concernsIssuer(Event event, Actor actor) {
        boolean self =
                scene.parties(actor.token()).stream().anyMatch(issuer.referent().parties()::contains);
        if (self || event.mood() == Mood.NECESSARY) {
            return true;
        }
        int subject = syntax.ownSubject(event.token());
        boolean it = subject != Syntax.NONE
                && syntax.word(subject).equals("it")
                && syntax.child(event.token(), "cop") != Syntax.NONE;
        boolean other = (subject != Syntax.NONE && !scene.parties(subject).isEmpty()) || it;
        return (other && namesIssuer(event)) || isDemand(event, it);
    }

    /** "It is vital to move on", "There is no alternative to talks": what must be done, though nobody is told to. */
    private boolean isDemand(Event event, boolean it) {
        int expletive = syntax.child(event.token(), "expl");
        if (it || (expletive != Syntax.NONE && syntax.word(expletive).equals("it"))) {
            return classes.hasWord("VITAL", event.token());
        }
        return expletive != Syntax.NONE
                && syntax.word(expletive).equals("there")
                && syntax.children(event.token(), "nsubj").stream().anyMatch(need -> classes.isOf("NEED", need));
    }

    private boolean namesIssuer(Event event) {
        for (int i = syntax.leftmost(event.token()); i <= syntax.rightmost(event.token()); i++) {
            boolean named = syntax.mention(i) != null
                    || syntax.word(i).equals("we")
                    || syntax.word(i).equals("our");
            if (named && scene.parties(i).stream().anyMatch(issuer.referent().parties()::contains)) {
                return true;
            }
        }
        return false;
    }

    /** What a word of saying itself states: contents that are no claims of their own. */
    private List<Integer> ownContents(Event event) {
        if (event.effect() != Frame.Effect.REPORT) {
            return event.contents();
        }
        List<Integer> own = new ArrayList<>();
        boolean told = false;
        for (int content : event.contents()) {
            for (int conjunct : syntax.conjuncts(content)) {
                @Nullable Event inner = nesting.at(conjunct);
                boolean claim = inner != null && isToldClaim(inner, 0);
                told |= claim;
                if (!claim && !(told && inner == null)) {
                    own.add(conjunct);
                }
            }
        }
        return own;
    }

    private boolean isToldClaim(Event inner, int depth) {
        if (inner.effect() == Frame.Effect.INNER || isConviction(inner)) {
            return depth < DEEPEST // words may hold one another
                    && inner.contents().stream().anyMatch(content -> isToldClaimAt(content, depth + 1));
        }
        Verdict verdict = judge.judge(inner, true);
        boolean claim = visibility.isClaim(inner, verdict);
        Actor actor = actors.of(inner);
        if (isBroughtAbout(inner, verdict, actor)) {
            return false;
        }
        return claim && actor.isKnown() && (inner.match() != null || isClauseClaim(inner, verdict, actor));
    }

    /** "said he was sure that", "said Chad believed that": what is held is told, no claim of its own. */
    private static boolean isConviction(Event inner) {
        return inner.effect() == Frame.Effect.REPORT;
    }

    private boolean isToldClaimAt(int token, int depth) {
        @Nullable Event carried = nesting.at(token);
        return carried != null && carried.effect() != Frame.Effect.INNER && isToldClaim(carried, depth);
    }

    private List<Event> tellers(Event event) {
        List<Event> tellers = new ArrayList<>();
        for (Event above = nesting.governor(event);
                above != null && tellers.size() < DEEPEST;
                above = nesting.governor(above)) {
            if (above.effect() == Frame.Effect.ACT || tellers.contains(above)) {
                return tellers;
            } else {
                tellers.add(above);
            }
        }
        return tellers;
    }

    Scene scene() {
        return scene;
    }
}
