package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Thing;
import org.rapporteur.reading.mention.Mention;

/** Finds whom an act is addressed to, or who receives what is given, as docs/claims.md section 2 says it of {@code to}. */
final class Recipients {
    private static final Set<String> TOWARDS = Set.of("to", "for", "with", "towards", "toward", "of", "into");
    private static final Set<String> SHARED =
            Set.of("cooperation", "partnership", "relationship", "tie", "ties", "alliance", "relation", "engagement");
    private static final Set<String> WITHIN = Set.of("in", "inside", "within", "across", "throughout", "from");
    private static final Set<String> HELPING = Set.of("help", "support", "assist", "aid", "protect", "strengthen");
    private static final Set<String> KEPT =
            Set.of("centre", "center", "fund", "facility", "institute", "hub", "programme");
    private static final Set<String> PARTICLES = Set.of("over", "back", "up", "out", "off", "down", "away", "home");
    private static final Set<String> PLACES = Set.of("in", "against", "by");

    private final Lexicon lexicon;
    private final Scene scene;
    private final Syntax syntax;
    private final Owners owners;
    private final FundOwners funds;
    private final ActWords words;

    Recipients(Scene scene, Lexicon lexicon, ActWords words) {
        this.words = words;
        this.lexicon = lexicon;
        this.scene = scene;
        this.syntax = scene.syntax();
        this.owners = new Owners(scene);
        this.funds = new FundOwners(lexicon);
    }

    /** Ids of the parties that a finding is addressed to, sorted; never one of those who act. */
    List<String> of(Finding finding) {
        TreeSet<String> to = new TreeSet<>();
        if (finding.actor().how().equals(ActorResolver.PLANNED)) {
            return List.of(); // "planned for Jakarta"
        }
        switch (finding.verdict().act()) {
            case STATE, MEET, CONCLUDE -> {}
            case REQUEST, THREATEN, HOLD_ROLE -> addressed(finding, to);
            case COMMIT, PROVIDE -> receiving(finding, to);
            default -> concerned(finding, to);
        }
        if (to.isEmpty()
                && finding.verdict().act() == Act.HOLD_ROLE
                && finding.event().match() != null) {
            handedTo(finding, to);
        }
        toOwners(finding, to);
        to.removeIf(party -> !isParty(party));
        Set<String> others = to.stream()
                .filter(party -> !finding.actor().referent().parties().contains(party))
                .collect(Collectors.toSet());
        if (others.isEmpty()) {
            Set<String> criticised = new TreeSet<>();
            if (finding.verdict().act() == Act.THREATEN) {
                concerned(finding, criticised);
            }
            to.addAll(new ImpliedRecipients(scene, words, lexicon).of(finding, criticised));
        }
        for (String actor : finding.actor().referent().parties()) {
            List<String> own = withMembers(actor);
            if (to.stream().filter(own::contains).count() > 1 || to.contains(actor)) {
                to.removeAll(own);
            }
        }
        if (finding.verdict().act() == Act.PROVIDE
                && finding.praiser() != null
                && to.stream().allMatch(this::isFund)) {
            to.clear();
            to.addAll(finding.praiser().referent().parties());
        }
        return List.copyOf(to);
    }

    /** What is given to a body's fund or centre is given to the body, unless it gives it itself. */
    private void toOwners(Finding finding, Set<String> to) {
        Act act = finding.verdict().act();
        if (act != Act.PROVIDE && act != Act.COMMIT) {
            return;
        }
        for (String party : List.copyOf(to)) {
            String owner = funds.of(party);
            if (owner != null && !finding.actor().referent().parties().contains(owner)) {
                to.remove(party);
                to.add(owner);
            }
        }
    }

    private List<String> withMembers(String party) {
        List<String> all = new ArrayList<>();
        all.add(party);
        Thing thing = lexicon.thing(party);
        if (thing != null) {
            all.addAll(thing.members());
        }
        return all;
    }

    /** A body, an instrument or a meeting receives nothing. */
    private boolean isParty(String id) {
        Thing thing = lexicon.thing(id);
        return thing != null
                ? thing.isParty()
                : syntax.sentence().mentions().stream()
                        .noneMatch(mention -> mention instanceof Mention.NamedThing named
                                && (named.id().equals(id) || named.name().equals(id)));
    }

    /** "handed over … to the Thai minister", wherever the parser hung the last words. */
    private void handedTo(Finding finding, Set<String> to) {
        for (int token = finding.token() + 1; token < syntax.size() && to.isEmpty(); token++) {
            if (syntax.introducer(token).equals("to") && syntax.isNominal(token)) {
                to.addAll(scene.parties(token));
            }
        }
    }

    private boolean isFund(String party) {
        return syntax.sentence().mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.PartyMention named
                        && named.party().equals(party)
                        && (named.kind().equals("fund") || named.kind().equals("programme")));
    }

    private void addressed(Finding finding, Set<String> to) {
        if (finding.verdict().act() == Act.HOLD_ROLE && finding.event().gift() != NONE) {
            return; // "the chair passed from Peru to Chile"
        }
        for (int token : finding.addressees()) {
            to.addAll(scene.parties(token));
        }
    }

    /** Thanked, praised, backed, criticised: named as such, else the owners of the content. */
    private void concerned(Finding finding, Set<String> to) {
        addressed(finding, to);
        if (!to.isEmpty()) {
            return;
        }
        for (int content : finding.contents()) {
            for (int conjunct : syntax.conjuncts(content)) {
                to.addAll(concernedIn(conjunct, finding.verdict().act()));
            }
        }
    }

    private List<String> concernedIn(int content, Act act) {
        if (syntax.isVerbal(content) || syntax.child(content, "cop") != NONE) {
            int subject = scene.subjects().of(content);
            return scene.parties(subject);
        }
        int owner = owners.of(content);
        List<String> self = scene.parties(content);
        boolean owned =
                owner != NONE && owner < content && syntax.relation(owner).equals("nmod");
        if (!self.isEmpty() && !owned) {
            return self;
        }
        List<String> ofOwner = owners.partiesOf(content);
        if (!ofOwner.isEmpty()) {
            return ofOwner;
        }
        List<String> deeper = below(content, act);
        return deeper;
    }

    /** "violence in Burma", "the hospitality of the people of Samoa", "the plan tabled by France". */
    private List<String> below(int content, Act act) {
        for (int child : syntax.children(content, "nmod", "acl")) {
            if (child < content) {
                continue;
            }
            if (syntax.relation(child).equals("acl")) {
                List<String> agents = scene.parties(syntax.agent(child));
                boolean complement =
                        agents.isEmpty() && syntax.introducer(child).equals("that");
                agents = complement ? scene.parties(scene.subjects().of(child)) : agents;
                if (!agents.isEmpty()) {
                    return agents;
                }
                continue;
            }
            String introducer = syntax.introducer(child);
            boolean near = introducer.equals("of")
                    || introducer.equals("from")
                    || introducer.equals("by")
                    || (act == Act.CONCERN && PLACES.contains(introducer));
            List<String> parties = near ? concernedIn(child, act) : List.of();
            if (!parties.isEmpty()) {
                return parties;
            }
        }
        return List.of();
    }

    /** To whom something is given or promised. */
    private void receiving(Finding finding, Set<String> to) {
        addressed(finding, to);
        if (to.stream().noneMatch(this::isParty)) {
            finding.addressees().forEach(channel -> receiversBelow(channel, to, 0)); // "into the bloc's Flood Fund"
        }
        for (int content : finding.contents()) {
            for (int conjunct : syntax.conjuncts(content)) {
                receiversIn(conjunct, to, 0);
                boolean instrument = syntax.mention(conjunct) instanceof Mention.NamedThing thing
                        && thing.kind().equals("instrument");
                if (!instrument
                        && syntax.isNominal(conjunct)
                        && finding.verdict().act() == Act.COMMIT) {
                    to.addAll(owners.partiesOf(conjunct));
                }
            }
        }
        if (finding.event().match() == null || to.isEmpty()) {
            receiversBelow(finding.token(), to, 0);
        }
        if (to.isEmpty() && finding.event().nominal()) {
            besideNoun(finding.token(), to);
        }
    }

    /** "suspended its pledge of $5 million to Vanuatu": the receiver, hung on the verb above. */
    private void besideNoun(int noun, Set<String> to) {
        int verb = syntax.tree().head(noun);
        if (verb == Tree.ROOT || !syntax.relation(noun).equals("obj")) {
            return;
        }
        for (int child : syntax.children(verb, "obl")) {
            if (child > noun && syntax.introducer(child).equals("to")) {
                to.addAll(scene.parties(child));
            }
        }
    }

    private void receiversIn(int token, Set<String> to, int depth) {
        if (depth > 3) {
            return;
        }
        Mention mention = syntax.mention(token);
        boolean party = mention instanceof Mention.PartyMention || mention instanceof Mention.PersonMention;
        if (party || (mention == null && syntax.isNominal(token) && !isPlain(token))) {
            to.addAll(scene.parties(token));
        }
        if (mention instanceof Mention.RelationMention relation) {
            to.addAll(relation.parties());
        }
        receiversBelow(token, to, depth);
    }

    private boolean isPlain(int token) {
        return syntax.is(token, Upos.PRON)
                && !Set.of("them", "it", "us", "him", "her").contains(syntax.word(token));
    }

    private void receiversBelow(int token, Set<String> to, int depth) {
        for (int child :
                syntax.children(token, "obj", "iobj", "obl", "nmod", "xcomp", "amod", "compound", "advcl", "acl")) {
            if ((child < token && syntax.isVerbal(token)) || isExample(child)) {
                continue;
            }
            String introducer = syntax.introducer(child);
            boolean towards = TOWARDS.contains(introducer)
                    || isMeasured(token, introducer)
                    || isPlace(token, child, introducer)
                    || (introducer.equals("in") && words.isOf("MEETING", syntax.lemma(child)));
            boolean bare = introducer.isEmpty() || isParticle(token, child, introducer);
            if (syntax.relation(child).equals("acl")) {
                helped(child, to, depth);
                continue;
            }
            if (syntax.isVerbal(child)) {
                if (depth < 2) {
                    receiversIn(child, to, depth + 1);
                }
            } else if (child < token) {
                addNamed(child, to);
                counterpart(token, child, to);
                ownerAsReceiver(child, to);
            } else if (bare || towards) {
                receiversIn(child, to, depth + 1);
                ofNation(child, introducer, to);
            }
        }
    }

    /** "hand over the fugitive": the particle of the verb, taken for a preposition. */
    private boolean isParticle(int verb, int object, String introducer) {
        return PARTICLES.contains(introducer)
                && verb + 1 < syntax.size()
                && syntax.word(verb + 1).equals(introducer)
                && syntax.tree().head(verb + 1) == object;
    }

    /** "$1 billion in assistance for Peru". */
    private boolean isMeasured(int token, String introducer) {
        return introducer.equals("in") && syntax.mention(token) instanceof Mention.AmountMention;
    }

    /** "help people inside Peru": those there are helped. */
    private boolean isPlace(int token, int place, String introducer) {
        return WITHIN.contains(introducer)
                && words.isOf("PEOPLE", syntax.lemma(token))
                && syntax.mention(place) instanceof Mention.PartyMention;
    }

    /** "assistance to help Peru": what a gift is for. */
    private void helped(int verb, Set<String> to, int depth) {
        if (syntax.isToInfinitive(verb) && HELPING.contains(syntax.lemma(verb))) {
            syntax.children(verb, "obj").forEach(object -> receiversIn(object, to, depth + 1));
        }
    }

    /** "the Chile-Peru dialogue" is held with both; an agreement's parties receive nothing by its name. */
    private void addNamed(int token, Set<String> to) {
        boolean instrument = syntax.mention(token) instanceof Mention.NamedThing thing
                && thing.kind().equals("instrument");
        if (!instrument) {
            to.addAll(scene.partiesInName(token));
        }
    }

    private boolean isExample(int token) {
        String introducer = syntax.introducer(token);
        return introducer.startsWith("including") || introducer.startsWith("such as") || introducer.startsWith("like");
    }

    /** "addressing Palau's concerns": Palau is served. */
    private void ownerAsReceiver(int child, Set<String> to) {
        boolean owner = syntax.relation(child).equals("nmod") && !syntax.is(child, Upos.PRON);
        if (owner || isOfBody(child)) {
            to.addAll(scene.parties(child));
        }
    }

    /** "an ASEAN centre", "the AU fund": what is built for a body's own centre is given to the body. */
    private boolean isOfBody(int child) {
        return syntax.relation(child).equals("compound")
                && KEPT.contains(syntax.lemma(syntax.tree().head(child)))
                && syntax.mention(child) instanceof Mention.PartyMention party
                && (party.kind().equals("organisation") || party.kind().equals("grouping"));
    }

    /** "coal to Kyrgyz power stations", "rice for Somali schools": those there receive it. */
    private void ofNation(int noun, String introducer, Set<String> to) {
        boolean given = introducer.equals("to") || introducer.equals("for");
        boolean plain = given && syntax.mention(noun) == null;
        for (int child : plain ? syntax.children(noun, "amod", "compound") : List.<Integer>of()) {
            ofNation(child, introducer, to);
            if (syntax.mention(child) instanceof Mention.PartyMention party
                    && party.kind().equals("state")) {
                to.add(party.party());
            }
        }
    }

    /** "our cooperation": with the other party of the meeting that the report is about. */
    private void counterpart(int noun, int pronoun, Set<String> to) {
        if (!syntax.word(pronoun).equals("our") || !SHARED.contains(syntax.lemma(noun))) {
            return;
        }
        for (Meeting meeting : scene.references().meetings()) {
            if (meeting.id().equals(scene.references().mainMeeting())
                    && meeting.participants().size() == 2) {
                to.addAll(meeting.participants());
            }
        }
    }

    /** Ids of those who benefit though they are not addressed ("asked Japan to give vaccines to Laos"), sorted. */
    List<String> beneficiaries(Finding finding, List<String> to) {
        TreeSet<String> found = new TreeSet<>();
        if (finding.verdict().act() == Act.REQUEST) {
            for (int content : finding.contents()) {
                receiversIn(content, found, 0);
            }
        }
        List<String> result = new ArrayList<>(found);
        result.removeAll(to);
        result.removeAll(finding.actor().referent().parties());
        return result;
    }
}
