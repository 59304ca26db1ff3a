package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.claim.ActWord.PartOfSpeech;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.reference.Referent;

/** Finds who does what an event of one sentence says. */
final class ActorResolver {
    private static final int DEEPEST = 8;
    private static final double MET = 0.7;

    /** How the actors of a meeting that is planned are found: they are the parties in its name. */
    static final String PLANNED = "parties of the meeting";

    private static final Set<String> PERSONAL = Set.of("it", "they", "he", "she");

    private static final Set<Act> UNSAID_ALONE = EnumSet.of(Act.SUPPORT, Act.APPRECIATE, Act.CONCERN);
    private static final Set<String> NOTICE_OF = Set.of("from", "by", "of");

    private final Scene scene;
    private final Syntax syntax;
    private final Owners owners;
    private final Represented represented;
    private final Nesting nesting;
    private final NounClasses classes;
    private final Actor issuer;

    /** @param issuer who speaks where the sentence names nobody: the issuers of a joint text, a bullet's lead-in */
    ActorResolver(Scene scene, Nesting nesting, NounClasses classes, Actor issuer) {
        this.classes = classes;
        this.scene = scene;
        this.syntax = scene.syntax();
        this.owners = new Owners(scene);
        this.represented = new Represented(scene);
        this.nesting = nesting;
        this.issuer = issuer;
    }

    /** Whether a noun stands for people who act for whose they are: "our soldiers". */
    boolean isGroup(int noun) {
        return classes.isOf("GROUP", noun);
    }

    /** Who acts, or {@link Actor#NOBODY}. */
    Actor of(Event event) {
        return of(event, 0);
    }

    private Actor of(Event event, int depth) {
        if (depth > DEEPEST) {
            return Actor.NOBODY;
        }
        @Nullable Event praise = nesting.governor(event);
        if (praise != null && isPraise(praise) && nesting.isContentOf(event, praise) && !event.nominal()) {
            Actor praised = addressee(praise);
            if (praised.isKnown() && syntax.ownSubject(event.token()) == NONE) {
                return praised;
            }
        }
        Actor own = event.nominal() ? owner(event) : subject(event);
        if (!event.nominal() && own.token() != NONE && isPersonal(own.token())) {
            Actor thanked = thankedFor(event);
            if (thanked.isKnown()) {
                return new Actor(own.token(), thanked.referent(), "subject");
            }
        }
        if (own.token() != NONE && event.nominal() && owners.isPronoun(own.token())) {
            @Nullable Event thanks = nesting.praise(event);
            Actor thanked = thanks == null ? Actor.NOBODY : addressee(thanks);
            if (thanked.isKnown()) {
                return new Actor(own.token(), thanked.referent(), "owner");
            }
        }
        boolean another = event.nominal() && own.token() == NONE && isOwnedByAnother(event);
        return own.isKnown() || another ? own : fromContext(event, own, depth);
    }

    /** "said the decision of the bank to": what a noun of no party owns is not the teller's. */
    private boolean isOwnedByAnother(Event event) {
        @Nullable Event governor = nesting.governor(event);
        return governor != null
                && governor.effect() == Frame.Effect.REPORT
                && syntax.children(event.token(), "nmod").stream()
                        .anyMatch(child -> syntax.is(child, Upos.NOUN)
                                && (child < event.token()
                                        || syntax.introducer(child).equals("of"))
                                && !event.contents().contains(child)
                                && !event.addressees().contains(child));
    }

    private boolean isPersonal(int token) {
        return syntax.is(token, Upos.PRON) && PERSONAL.contains(syntax.word(token));
    }

    /** "thanked Qatar for the fuel that it had supplied": who is thanked supplied it. */
    private Actor thankedFor(Event event) {
        @Nullable Event praise = syntax.relation(event.token()).equals("acl") ? nesting.governor(event) : null;
        return praise != null && isPraise(praise) ? addressee(praise) : Actor.NOBODY;
    }

    private Actor owner(Event event) {
        int owner = owners.of(event.token());
        boolean giver = event.match() != null
                && event.match().frame().act() == Act.PROVIDE
                && !event.addressees().isEmpty()
                && event.contents().contains(owner); // "the aid of Sweden to Mali"
        if (!giver && (event.contents().contains(owner) || event.addressees().contains(owner))) {
            return Actor.NOBODY; // "the launch of AUKUS" is not done by it
        }
        owner = owner == NONE ? giver(event) : owner;
        return owner == NONE ? Actor.NOBODY : new Actor(owner, scene.referent(owner), "owner");
    }

    /** "the loan from Japan". */
    private int giver(Event event) {
        boolean gift = event.match() != null && event.match().frame().act() == Act.PROVIDE;
        for (int child : gift ? syntax.children(event.token(), "nmod") : List.<Integer>of()) {
            if (syntax.introducer(child).equals("from") && !scene.parties(child).isEmpty()) {
                return child;
            }
        }
        return NONE;
    }

    private Actor subject(Event event) {
        if (event.isMirrored()) {
            int giver = event.addressees().get(0);
            return new Actor(giver, scene.referent(giver), "giver");
        }
        if (event.gift() != NONE && event.match() != null) {
            List<Integer> receivers = event.match().fillers();
            int last = receivers.get(receivers.size() - 1);
            return event.match().frame().act() == Act.HOLD_ROLE
                    ? new Actor(last, scene.referent(last), "successor")
                    : giver(event, 0);
        }
        boolean made = event.match() != null
                && event.match().frame().act() == Act.HOLD_ROLE
                && syntax.isPassive(event.token());
        int token = event.partOfSpeech() == PartOfSpeech.ADJECTIVE || made
                ? scene.subjects().ofState(event.token())
                : scene.subjects().of(event.token());
        token = token == NONE ? whoseIsGiven(event) : token;
        if (token == NONE && isPlannedMeeting(event)) {
            int meeting = syntax.ownSubject(event.token());
            List<String> parties = scene.partiesInName(meeting);
            return new Actor(meeting, new Referent(parties, null, null, "those who meet", MET), PLANNED);
        }
        return token == NONE
                ? Actor.NOBODY
                : new Actor(token, represented.of(event.token(), token, referentOf(token)), "subject");
    }

    /** "The next Chile-Peru dialogue is planned for May": those who meet plan it. */
    private boolean isPlannedMeeting(Event event) {
        FrameMatch match = event.match();
        int patient = match != null && syntax.isPassive(event.token()) ? syntax.ownSubject(event.token()) : NONE;
        return match != null
                && patient != NONE
                && match.frame().act() == Act.COMMIT
                && syntax.mention(patient) instanceof Mention.MeetingMention
                && scene.partiesInName(patient).size() > 1;
    }

    /** Whose the gift is that went to somebody, else who gave what the same sentence tells of before. */
    private Actor giver(Event event, int depth) {
        int giver = new Givers(scene, owners).of(event.gift(), event.token());
        if (giver != NONE) {
            return new Actor(giver, scene.referent(giver), "giver");
        }
        int head = syntax.tree().head(event.token());
        @Nullable Event before = head == Tree.ROOT ? null : nesting.at(head);
        return before != null && before.gift() != NONE && depth < DEEPEST ? giver(before, depth + 1) : Actor.NOBODY;
    }

    /** "No Cuban doctors have been sent": without an agent, whose is given gives. */
    private int whoseIsGiven(Event event) {
        boolean given = event.match() != null
                && event.match().frame().act() == Act.PROVIDE
                && syntax.isPassive(event.token())
                && event.mood() != Mood.NON_FINITE;
        int patient = given ? syntax.ownSubject(event.token()) : NONE;
        for (int child : patient == NONE ? List.<Integer>of() : syntax.children(patient, "amod", "nmod")) {
            if (child < patient && !scene.parties(child).isEmpty()) {
                return child;
            }
        }
        return NONE;
    }

    /** A noun of no party acts for the party in its name or that owns it ("the Steering Committee", "Our approach"). */
    private Referent referentOf(int token) {
        Referent referent = scene.referent(token);
        if (!referent.parties().isEmpty()) {
            return referent;
        }
        boolean own = isOwnDoing(token) || (classes.isOf("GROUP", token) && !classes.isOf("OTHERS", token));
        int owner = own ? owners.of(token) : NONE;
        owner = owner == NONE && classes.isOf("NOTICE", token) ? issuerOf(token) : owner;
        return owner == NONE ? referent : scene.referent(owner);
    }

    /** "a statement from the ministers", "a release by the Indian embassy". */
    private int issuerOf(int notice) {
        for (int child : syntax.children(notice, "nmod", "compound")) {
            boolean issues = child < notice || NOTICE_OF.contains(syntax.introducer(child));
            if (issues && !scene.parties(child).isEmpty()) {
                return child;
            }
        }
        return NONE;
    }

    private Actor fromContext(Event event, Actor own, int depth) {
        @Nullable Event praise = event.nominal() ? nesting.praise(event) : null;
        Actor praised = praise == null ? Actor.NOBODY : addressee(praise);
        if (praised.isKnown()) {
            return new Actor(own.token(), praised.referent(), "governor");
        }
        @Nullable Event governor = nesting.governor(event);
        if (governor != null && isDoneByNobody(event, governor)) {
            return own;
        }
        if (governor != null) {
            Actor above = isPraise(governor) ? addressee(governor) : Actor.NOBODY;
            above = above.isKnown() ? above : of(governor, depth + 1);
            if (above.isKnown()) {
                return new Actor(own.token(), above.referent(), "governor");
            }
        }
        boolean dependent = event.nominal() || (event.mood() == Mood.NON_FINITE && !syntax.isPassive(event.token()));
        Actor clause = dependent ? clauseSubject(event) : Actor.NOBODY;
        if (clause.isKnown()) {
            return clause;
        }
        Referent met = isSaidTogether(event) ? scene.met() : Referent.NONE;
        if (!met.parties().isEmpty()) {
            return new Actor(own.token(), met, "those who meet");
        }
        if (issuer.isKnown() && saysInPassive(event)) {
            return new Actor(own.token(), issuer.referent(), "issuer");
        }
        if (issuer.isKnown() && (isIdlePassive(event) || isOfThing(event))) {
            return own;
        }
        boolean money = event.contents().stream().anyMatch(content -> classes.isOf("MONEY", content));
        return issuer.isKnown() && (event.nominal() ? money : mayBeIssuer(event, own))
                ? new Actor(own.token(), issuer.referent(), "issuer")
                : own;
    }

    /** "said that he had been thanked": by whom is not told, and not by the teller. */
    private boolean isDoneByNobody(Event event, Event governor) {
        return governor.effect() == Frame.Effect.REPORT
                && event.match() != null
                && event.match().frame().act() != null
                && UNSAID_ALONE.contains(event.match().frame().act())
                && event.mood() == Mood.PAST
                && syntax.isPassive(event.token())
                && syntax.agent(event.token()) == NONE;
    }

    /** "are delivered": a present passive without agent tells of anybody. */
    private boolean isIdlePassive(Event event) {
        return event.mood() == Mood.PRESENT && syntax.isPassive(event.token()) && syntax.agent(event.token()) == NONE;
    }

    /** "the equipment provided under the scheme", "a ceremony held at the port": a participle tells of what it stands on. */
    private boolean isOfThing(Event event) {
        @Nullable Act act = event.match() == null ? null : event.match().frame().act();
        return (act == Act.PROVIDE || act == Act.MEET)
                && syntax.isReducedPassive(event.token())
                && syntax.agent(event.token()) == NONE;
    }

    /** "It was agreed that", "It was stressed that": in the account of a meeting those who meet. */
    private boolean isSaidTogether(Event event) {
        int subject = syntax.ownSubject(event.token());
        int expletive = syntax.child(event.token(), "expl");
        boolean it = (expletive != NONE && syntax.word(expletive).equals("it"))
                || (subject != NONE && syntax.word(subject).equals("it"));
        return it
                && event.match() != null
                && !event.nominal()
                && syntax.isPassive(event.token())
                && syntax.agent(event.token()) == NONE
                && syntax.tree().head(event.token()) == Tree.ROOT;
    }

    /** "Members were encouraged to sign": the text that tells it says it. */
    private boolean saysInPassive(Event event) {
        return event.match() != null
                && event.match().frame().effect() == Frame.Effect.ACT
                && event.match().frame().act() == Act.REQUEST
                && event.partOfSpeech() == PartOfSpeech.VERB
                && syntax.isPassive(event.token())
                && syntax.agent(event.token()) == NONE
                && syntax.tree().head(event.token()) == Tree.ROOT;
    }

    /** The issuer acts where nobody is named, or where a thing of its own will do something ("our approach will"). */
    private boolean mayBeIssuer(Event event, Actor own) {
        if (own.token() == NONE) {
            return true;
        }
        boolean value = event.contents().stream().anyMatch(content -> classes.isOf("VALUE", content));
        return value || (event.match() == null && event.mood() != Mood.FUTURE) || isOwnDoing(own.token());
    }

    /** A thing through which its issuers act: their summit, partnership, approach. */
    private boolean isOwnDoing(int token) {
        return classes.isOf("THING", token) || classes.isOf("MEETING", token) || classes.isOf("WORK", token);
    }

    private static boolean isPraise(Event governor) {
        return governor.match() != null && governor.match().frame().act() == Act.APPRECIATE;
    }

    /** Whom an event addresses: the party named as such, else the owner of its content. */
    private Actor addressee(Event governor) {
        for (int token : governor.addressees()) {
            Referent referent = scene.referent(token);
            if (!referent.parties().isEmpty()) {
                return new Actor(token, referent, "addressee");
            }
        }
        for (int content : governor.contents()) {
            List<String> parties = owners.partiesOf(content);
            if (!parties.isEmpty()) {
                int owner = owners.of(content);
                return owner == NONE
                        ? Actor.NOBODY
                        : new Actor(owner, scene.referent(owner), "owner of what is praised");
            }
        }
        return Actor.NOBODY;
    }

    /** The subject of the verb above a noun: "the two share a commitment to". */
    private Actor clauseSubject(Event event) {
        for (int i = syntax.tree().head(event.token());
                i != Tree.ROOT;
                i = syntax.tree().head(i)) {
            int token = syntax.isVerbal(i) ? scene.subjects().of(i) : NONE;
            Actor actor =
                    token == NONE ? Actor.NOBODY : new Actor(token, referentOf(token), "subject of the verb above");
            if (actor.isKnown()) {
                return actor;
            }
        }
        return Actor.NOBODY;
    }
}
