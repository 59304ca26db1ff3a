package org.rapporteur.reading.claim;

import static org.rapporteur.reading.claim.Syntax.NONE;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.claim.ActWord.PartOfSpeech;
import org.rapporteur.reading.lexicon.Entry;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.mention.Mention;

/** Finds for whom a promise, gift or threat is meant where its own words name nobody. */
final class ImpliedRecipients {
    private static final Set<String> WITHIN = Set.of("in", "inside", "within", "across", "throughout", "from");

    private final Scene scene;
    private final Syntax syntax;
    private final ActWords words;
    private final Lexicon lexicon;

    ImpliedRecipients(Scene scene, ActWords words, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.scene = scene;
        this.syntax = scene.syntax();
        this.words = words;
    }

    /**
     * Ids of the parties meant: those told, those who may ask, those whose people it is.
     *
     * @param concerned whom a threat concerns, the actor perhaps among them
     */
    Set<String> of(Finding finding, Set<String> concerned) {
        Set<String> to = new TreeSet<>(concerned);
        to.removeAll(finding.actor().referent().parties());
        Act act = finding.verdict().act();
        if (to.isEmpty() && (act == Act.COMMIT || act == Act.THREATEN)) {
            told(finding, to);
        }
        if (to.isEmpty() && act == Act.THREATEN) {
            onlyOther(finding, to);
        }
        if (to.isEmpty() && (act == Act.COMMIT || act == Act.PROVIDE || act == Act.THREATEN)) {
            finding.contents().forEach(content -> peopleBelow(content, to, 0));
            finding.contents().forEach(content -> counted(content, to));
        }
        if (to.isEmpty() && (act == Act.COMMIT || act == Act.PROVIDE)) {
            finding.contents().forEach(content -> promisedBefore(content, to));
            atRequest(finding.token(), to);
        }
        if (to.isEmpty() && act == Act.COMMIT) {
            finding.contents().stream()
                    .flatMap(content -> syntax.conjuncts(content).stream())
                    .forEach(content -> planHelped(content, to));
        }
        if (to.isEmpty() && act == Act.COMMIT) {
            asking(to);
        }
        return to;
    }

    /** "assured Estonia that it would share its data": to whom one promises or threatens something of one's own. */
    private void told(Finding finding, Set<String> to) {
        for (Event teller : finding.tellers()) {
            List<String> speaking = scene.parties(scene.subjects().of(teller.token()));
            if (speaking.equals(finding.actor().referent().parties())) {
                teller.addressees().forEach(token -> to.addAll(scene.parties(token)));
            }
        }
    }

    /** "train 300 Somali police officers": people of a state, counted. */
    private void counted(int content, Set<String> to) {
        if (!(syntax.mention(content) instanceof Mention.AmountMention amount)) {
            return;
        }
        String unit = amount.unit();
        boolean people = unit != null && words.isOf("PEOPLE", Singular.of(unit.substring(unit.lastIndexOf(' ') + 1)));
        if (people) {
            lexicon.gazetteer().matches(scene.document().text(), amount.span()).stream()
                    .map(match -> match.entries().get(0))
                    .filter(entry -> entry.kind() == Entry.Kind.STATE)
                    .forEach(entry -> to.add(entry.id()));
        }
    }

    /** "pay Lebanese soldiers", "treat children from Gaza": those helped are of a state. */
    private void peopleBelow(int token, Set<String> to, int depth) {
        boolean people = words.isOf("PEOPLE", syntax.lemma(token))
                || syntax.children(token, "obj").stream().anyMatch(o -> words.isOf("PEOPLE", syntax.lemma(o)));
        for (int child : syntax.children(token, "amod", "compound", "nmod", "obj", "obl")) {
            boolean inside = child < token || WITHIN.contains(syntax.introducer(child));
            if (people && inside && syntax.mention(child) instanceof Mention.PartyMention) {
                to.addAll(scene.parties(child));
            } else if (child > token && depth < 3) {
                peopleBelow(child, to, depth + 1);
            }
        }
    }

    /** "to support the AU's Agenda 2063", "to help the ASEAN Recovery Framework": the body whose plan it is. */
    private void planHelped(int verb, Set<String> to) {
        boolean helps = words.of(syntax.lemma(verb), PartOfSpeech.VERB).stream()
                .flatMap(word -> word.frames().stream())
                .anyMatch(frame -> frame.act() == Act.PROVIDE || frame.act() == Act.SUPPORT);
        for (int plan : helps && syntax.isVerbal(verb) ? syntax.children(verb, "obj") : List.<Integer>of()) {
            boolean named = syntax.mention(plan) instanceof Mention.NamedThing thing
                    && thing.kind().equals("instrument");
            String owner = named ? new FundOwners(lexicon).ofPlan(syntax.tree().form(plan)) : null;
            if (owner != null) {
                to.add(owner);
            }
        }
    }

    /** "the rice that it promised to Chad". */
    private void promisedBefore(int content, Set<String> to) {
        for (int clause : syntax.children(content, "acl")) {
            for (int child : syntax.children(clause, "obl", "iobj")) {
                if (syntax.relation(child).equals("iobj")
                        || syntax.introducer(child).equals("to")) {
                    to.addAll(scene.parties(child));
                }
            }
        }
    }

    /** "at the request of Mozambique", "at Mali's invitation". */
    private void atRequest(int token, Set<String> to) {
        for (int child : syntax.children(token, "obl")) {
            String introducer = syntax.introducer(child);
            boolean asked = introducer.equals("at") || introducer.equals("on");
            if (asked && Set.of("request", "invitation").contains(syntax.lemma(child))) {
                to.addAll(new Owners(scene).partiesOf(child));
            }
        }
    }

    /** "if asked by Lebanon", "should Belarus ask": who may ask for it. */
    private void asking(Set<String> to) {
        for (Conditions.Condition condition : scene.conditions().all()) {
            for (int token = condition.first(); token <= condition.last(); token++) {
                if (words.isOf("ASKING", syntax.lemma(token))) {
                    int asker = syntax.isPassive(token) || syntax.ownSubject(token) == NONE
                            ? syntax.agent(token)
                            : syntax.ownSubject(token);
                    to.addAll(scene.parties(asker));
                }
            }
        }
    }

    /** The one party beside the actor that the words of a threat name. */
    private void onlyOther(Finding finding, Set<String> to) {
        for (int token = finding.token(); token <= syntax.rightmost(finding.token()); token++) {
            if (syntax.mention(token) instanceof Mention.PartyMention) {
                to.addAll(scene.parties(token));
            }
        }
        to.removeAll(finding.actor().referent().parties());
        if (to.size() > 1) {
            to.clear();
        }
    }
}
