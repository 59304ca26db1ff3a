package org.rapporteur.reading.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.mention.Mention.PersonMention;
import org.rapporteur.reading.reference.PartyNouns.NounClass;

/** Reads common nouns that act for a party, by what they say of it or by what was said before. */
final class NounReader {
    /** The reason of "our countries — Chile and Peru". */
    static final String OURS_LISTED = "ours, as listed";

    private static final Map<String, String> SHORT_OFFICES = Map.of(
            "pm", "Prime Minister", "fm", "Foreign Minister", "dpm", "Deputy Prime Minister", "vp", "Vice President");
    private static final Set<String> OWN_SIDE =
            Set.of("counterpart", "colleague", "host", "donor", "creditor", "rival");
    /** "Its neighbour", "her colleague": of two the other. */
    private static final Set<String> OPPOSITE =
            Set.of("neighbour", "neighbor", "colleague", "host", "guest", "interlocutor", "rival");

    private static final Set<String> SESSIONS =
            Set.of("summit", "conference", "assembly", "meeting", "session", "authority", "council", "committee");

    private static final Set<String> DEFINITE =
            Set.of("the", "both", "these", "those", "this", "that", "each", "either", "said");
    private static final Set<String> BARE = Set.of(
            "leader", "minister", "president", "participant", "member", "side", "party", "principal", "official");
    /** "All parties agreed": those who met, unless they are told to. */
    private static final Set<String> PARTAKING =
            Set.of("party", "side", "participant", "minister", "leader", "delegation", "delegate", "member");

    private static final Set<String> OBLIGING = Set.of("must", "should", "need", "ought");
    private static final Set<String> HEADED = Set.of("state", "government", "delegation", "mission", "agency");

    /** Adjectives that leave "the … countries" the ones talked of. */
    private static final Set<String> NEUTRAL = Set.of(
            "two",
            "three",
            "four",
            "both",
            "respective",
            "health",
            "energy",
            "interior",
            "transport",
            "agriculture",
            "education",
            "justice",
            "participating",
            "member",
            "same",
            "foreign",
            "finance",
            "defence",
            "defense",
            "trade",
            "economic",
            "prime",
            "visiting",
            "senior",
            "top",
            "high",
            "national",
            "brotherly",
            "sisterly",
            "sister",
            "fraternal",
            "friendly",
            "neighbouring",
            "neighboring",
            "allied",
            "partner",
            "military");

    /** Who these are is clear without an article: those whose meeting a story tells of. */
    private static final Set<String> RULERS = Set.of("leaders", "presidents", "ministers");

    private static final Set<String> PRIVATE = Set.of("bank", "union", "association", "institution", "alliance");
    private final Frame frame;
    private final PhraseReader phrases;
    private final GroupReader groups;
    private final PersonReader persons;
    private final OwnersBeside places;

    NounReader(Frame frame, PhraseReader phrases, GroupReader groups, PersonReader persons) {
        this.frame = frame;
        this.phrases = phrases;
        this.groups = groups;
        this.persons = persons;
        this.places = new OwnersBeside(frame.document());
    }

    Referent read(Phrase noun) {
        NounClass kind = frame.nouns().of(noun.noun());
        if (noun.word().equals("two") && noun.subject() && definite(noun)) {
            return groups.plural(noun, NounClass.SIDE);
        }
        if (isSession(noun)) {
            return PhraseReader.by(
                    List.of(String.valueOf(frame.bodies().issuer())), "the session that issues the text", 0.8);
        }
        if (kind == null) {
            return behindOffices(noun);
        }
        if (noun.noun().equals("counterpart")) {
            Referent counterpart = counterpart(noun);
            if (!counterpart.parties().isEmpty()) {
                return counterpart;
            }
        }
        Referent ours = ourGroup(noun, kind);
        if (!ours.parties().isEmpty()) {
            return ours;
        }
        if (OPPOSITE.contains(noun.noun()) && !noun.plural()) {
            Set<String> own = phrases.parties(noun.genitives());
            Referent other = own.size() == 1 ? groups.others(own) : Referent.NONE;
            if (other.parties().size() == 1) {
                return other;
            }
        }
        Set<String> owners = owners(noun, kind);
        return owners.isEmpty() ? takenUp(noun, kind) : acting(noun, kind, owners);
    }

    /** "Summit noted", "The Conference urged": a body's own session speaks in its communiqué. */
    private boolean isSession(Phrase noun) {
        return frame.bodies().issuer() != null
                && noun.subject()
                && SESSIONS.contains(noun.word())
                && Character.isUpperCase(noun.tree().form(noun.head()).codePointAt(0))
                && noun.children("nmod", "compound", "amod").isEmpty();
    }

    /** "Our countries", "our three governments", "both our nations": as many as are listed or counted, we among them. */
    private Referent ourGroup(Phrase noun, NounClass kind) {
        boolean several = noun.plural() && (kind == NounClass.COUNTRY || kind == NounClass.GOVERNMENT);
        if (!several || noun.genitives().stream().noneMatch(PronounReader::firstPerson)) {
            return Referent.NONE;
        }
        Set<String> listed = listed(noun);
        if (listed.size() > 1) {
            return PhraseReader.by(listed, OURS_LISTED, 0.9);
        }
        Referent other = frame.transcript().addressed(noun.sentence().block());
        if (!other.parties().isEmpty()) {
            Set<String> both = new TreeSet<>(other.parties());
            both.addAll(phrases.parties(noun.genitives()));
            return PhraseReader.by(both, "ours who talk", 0.8);
        }
        if (frame.issuers().parties().size() > 1) {
            return frame.issuers();
        }
        return groups.plural(noun, NounClass.SIDE);
    }

    private Set<String> owners(Phrase noun, NounClass kind) {
        Set<String> owners = phrases.parties(frame.names().modifiers(noun));
        if (kind == NounClass.RELATIVE && !OWN_SIDE.contains(noun.noun())) {
            owners.removeIf(frame::state); // "U.S. partners" are others than the United States
        }
        if (owners.isEmpty() && kind != NounClass.RELATIVE) {
            owners = listed(noun);
        }
        if (owners.isEmpty() && kind == NounClass.OFFICIAL) {
            owners = ofPortfolio(noun);
        }
        if (owners.isEmpty() && kind == NounClass.OFFICIAL && noun.plural()) {
            owners = OwnersBeside.ofNamed(noun);
        }
        if (owners.isEmpty() && (kind == NounClass.GOVERNMENT || noun.word().equals("officials"))) {
            owners = OwnersBeside.inPlace(noun);
        }
        return owners.isEmpty() && kind == NounClass.GOVERNMENT ? ofLastJoined(noun) : owners;
    }

    /** "The ministers of fisheries of Kenya, Ghana and Togo": whose portfolio it is, theirs are the ministers. */
    private Set<String> ofPortfolio(Phrase noun) {
        Set<String> owners = new TreeSet<>();
        for (Phrase portfolio : noun.prepositional("of", "for")) {
            if (portfolio.mention() == null) {
                owners.addAll(phrases.parties(portfolio.prepositional("of")));
            }
        }
        return owners;
    }

    /** The first of names behind an office in the plural, taken for the head of them all. */
    private Referent behindOffices(Phrase name) {
        Phrase before = name.tag() == Upos.PROPN && name.head() > 0 ? name.at(name.head() - 1) : null;
        boolean offices = before != null && before.plural() && frame.nouns().of(before.noun()) == NounClass.OFFICIAL;
        Set<String> states = before != null && offices ? OwnersBeside.ofNamed(before) : Set.of();
        return states.isEmpty() ? Referent.NONE : PhraseReader.by(states, "states of those named", 0.8);
    }

    /** "The government and the people of Kenya": both are Kenya's. */
    private Set<String> ofLastJoined(Phrase noun) {
        List<Phrase> joined = noun.conjuncts();
        Phrase last = joined.isEmpty() ? noun : joined.get(joined.size() - 1);
        return last.mention() == null && frame.nouns().of(last.noun()) != null
                ? phrases.parties(last.prepositional("of"))
                : Set.of();
    }

    /** "Officials from Kenya and Ghana", "groups including …", "four partners: A, B, C and D". */
    private Set<String> listed(Phrase noun) {
        Set<String> parties = new TreeSet<>();
        for (Phrase listed : noun.prepositional("from", "including", "for", "between")) {
            parties.addAll(phrases.joint(listed).parties());
        }
        for (Phrase clause : noun.children("acl", "acl:relcl")) {
            if (clause.lemma().equals("represent")) {
                clause.children("obj")
                        .forEach(listed -> parties.addAll(phrases.joint(listed).parties()));
            }
        }
        for (Phrase listed : noun.children("appos")) {
            if (noun.plural()) {
                parties.addAll(phrases.joint(listed).parties());
            }
        }
        return parties;
    }

    private Referent acting(Phrase noun, NounClass kind, Set<String> owners) {
        if (kind == NounClass.ORGANISATION && PRIVATE.contains(noun.noun()) && isFollowedByName(noun)) {
            return Referent.NONE; // "the Kenyan bank Equity"
        }
        String words = noun.noun() + " of " + String.join(", ", owners);
        if (kind == NounClass.PEOPLE) {
            return PhraseReader.by(owners, words, 0.5);
        }
        boolean single = owners.size() == 1 && kind == NounClass.OFFICIAL && !noun.plural();
        return PhraseReader.by(owners, single ? speaker(noun, owners.iterator().next()) : null, words, 0.85);
    }

    private static boolean isFollowedByName(Phrase noun) {
        int next = noun.head() + 1;
        return next < noun.tree().size()
                && noun.at(next).tag() == Upos.PROPN
                && noun.at(next).mention() == null;
    }

    /** The office in the words of the text, from its first modifier that is no party. */
    private Speaker speaker(Phrase noun, String party) {
        StringBuilder office = new StringBuilder();
        for (Phrase child : noun.children("amod", "compound")) {
            if (child.mention() == null && child.head() < noun.head()) {
                office.append(noun.tree().form(child.head())).append(' ');
            }
        }
        return new Speaker(null, office + noun.tree().form(noun.head()), party);
    }

    /** "His Thai counterpart": the same office of another party; "his counterpart": that of the other side. */
    private Referent counterpart(Phrase noun) {
        Set<String> named = phrases.parties(noun.children("amod", "compound").stream()
                .filter(child -> child.mention() != null)
                .toList());
        for (Phrase apposition : noun.children("appos")) {
            if (apposition.mention() instanceof PersonMention) {
                return phrases.alone(apposition);
            }
        }
        if (!named.isEmpty()) {
            return PhraseReader.by(named, "counterpart of " + String.join(", ", named), 0.85);
        }
        Set<String> own = phrases.parties(noun.genitives());
        return own.isEmpty() ? Referent.NONE : groups.others(own);
    }

    private Referent takenUp(Phrase noun, NounClass kind) {
        if (noun.relation().equals("compound") || noun.relation().equals("amod")) {
            return Referent.NONE; // "the power sector", "two-state"
        }
        String issuer = frame.bodies().issuer();
        if (issuer != null && noun.plural() && (bareCapital(noun) || isIssuing(noun, kind))) {
            return PhraseReader.by(List.of(issuer), "those who issue the text as " + issuer, 0.8);
        }
        if (noun.plural() && noun.noun().equals("authority") && noun.number() == 0) {
            return definite(noun) && neutral(noun, kind) ? groups.singular(noun, kind) : Referent.NONE;
        }
        if (noun.plural()) {
            boolean counted = kind != NounClass.GOVERNMENT || noun.number() > 1;
            return counted && definite(noun) && neutral(noun, kind) ? groups.plural(noun, kind) : Referent.NONE;
        }
        if (kind == NounClass.OFFICIAL) {
            return definite(noun) ? office(noun) : Referent.NONE;
        }
        if (!definite(noun) || !neutral(noun, kind)) {
            return Referent.NONE;
        }
        String same =
                kind == NounClass.GOVERNMENT && !noun.word().equals("government") ? places.organBefore(noun) : null;
        return same != null
                ? PhraseReader.by(List.of(same), "the " + noun.word() + " named before", 0.75)
                : groups.singular(noun, kind);
    }

    /** "The Ministers", "the Heads of State or Government" of a body's text, unless states that met are told one by one. */
    private boolean isIssuing(Phrase noun, NounClass kind) {
        boolean official = kind == NounClass.OFFICIAL || kind == NounClass.PARTICIPANT || kind == NounClass.MEMBER;
        boolean listed =
                frame.participants().size() > 2 && frame.participants().stream().allMatch(frame::state);
        return official
                && !listed
                && noun.number() == 0
                && noun.determiner().equals("the")
                && noun.children("amod", "acl", "acl:relcl", "compound").isEmpty()
                && Character.isUpperCase(noun.tree().form(noun.head()).codePointAt(0));
    }

    private Referent office(Phrase noun) {
        String words = SHORT_OFFICES.getOrDefault(noun.noun(), speaker(noun, "").office());
        return persons.read(noun, new PersonMention(noun.tree().span(noun.head()), null, words, null, null));
    }

    /** "The leaders"; bare "Leaders" or "participants" too, where they speak for those who meet. */
    private boolean definite(Phrase noun) {
        if (DEFINITE.contains(noun.determiner())
                || (noun.number() == 2 && !noun.determiner().isEmpty())) {
            return true;
        }
        if (noun.determiner().equals("all") && PARTAKING.contains(noun.noun())) {
            return frame.participants().size() > 1 && isFree(noun);
        }
        boolean rulers = RULERS.contains(noun.word())
                && noun.children("nmod", "acl", "acl:relcl").isEmpty();
        boolean speaking = (frame.participants().size() > 1 || rulers) && Speech.speaks(noun);
        return noun.subject() && (bareCapital(noun) || (bare(noun) && speaking));
    }

    /** The subject of what is done, not of what must be: "all parties must" may be any. */
    private static boolean isFree(Phrase noun) {
        Phrase verb = noun.subject() ? noun.parent() : null;
        return verb != null && verb.children("aux").stream().noneMatch(aux -> OBLIGING.contains(aux.word()));
    }

    private static boolean bare(Phrase noun) {
        return noun.children("amod", "compound", "det").isEmpty() && (BARE.contains(noun.noun()) || isHead(noun));
    }

    /** "Heads of Government", "Heads of Delegation". */
    private static boolean isHead(Phrase noun) {
        return noun.noun().equals("head")
                && noun.prepositional("of").stream()
                        .anyMatch(of -> HEADED.contains(of.lemma()) || HEADED.contains(of.word()));
    }

    private static boolean bareCapital(Phrase noun) {
        return bare(noun) && Character.isUpperCase(noun.tree().form(noun.head()).codePointAt(0));
    }

    /** Whether no word narrows the group down to others than those talked of ("the poorest countries"). */
    private static boolean neutral(Phrase noun, NounClass kind) {
        if (kind == NounClass.OFFICIAL) {
            return noun.children("amod").stream().noneMatch(child -> excludes(child));
        }
        boolean narrowed = noun.children("amod", "compound").stream().anyMatch(child -> !isNeutral(child))
                || (kind == NounClass.SIDE && noun.plural() && noun.number() == 0 && elsewhere(noun));
        return !narrowed && noun.children("acl", "acl:relcl").isEmpty();
    }

    /** "The parties in Yemen", "the parties to the conflict": others than those who meet. */
    private static boolean elsewhere(Phrase noun) {
        return noun.prepositional("in", "to").stream()
                .anyMatch(other -> !other.word().equals("meeting"));
    }

    private static boolean isNeutral(Phrase adjective) {
        return NEUTRAL.contains(adjective.lemma()) || Numerals.value(adjective.word()) > 0;
    }

    private static boolean excludes(Phrase adjective) {
        return Set.of("other", "former", "many", "some", "local", "several").contains(adjective.lemma());
    }
}
