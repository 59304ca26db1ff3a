package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Item;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.Strength;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.reference.Referent;
import org.rapporteur.reading.reference.RoleReader;

/** Fills the fields of the claims of one sentence. */
final class ClaimBuilder {
    private final Scene scene;
    private final List<Finding> findings;
    private final ClaimIds ids;
    private final JointParties joint;
    private final QuoteChooser quotes;
    private final Recipients recipients;
    private final ItemSplitter items;
    private final AmountAttacher amounts;
    private final TimeFinder times;
    private final TopicFinder topics;
    private final Wording wording;
    private final Traits traits;
    private final NoveltyReader novelties;

    /**
     * A claim whose confidence is still to be found, and what it was read by.
     *
     * @param actor how it is known for whom the actor acts
     * @param traits of the claim in its sentence
     */
    record Built(Claim claim, String actor, List<String> traits) {}

    ClaimBuilder(
            Scene scene, List<Finding> findings, ClaimIds ids, Lexicon lexicon, ActWords words, JointParties joint) {
        this.traits = new Traits(scene, findings, words, lexicon);
        this.joint = joint;
        this.scene = scene;
        this.findings = findings;
        this.ids = ids;
        this.quotes = new QuoteChooser(scene, findings);
        this.recipients = new Recipients(scene, lexicon, words);
        this.items = new ItemSplitter(scene, words);
        this.amounts = new AmountAttacher(scene);
        this.times = new TimeFinder(scene);
        this.topics = new TopicFinder(scene, lexicon);
        this.wording = new Wording(scene);
        this.novelties = new NoveltyReader(scene);
    }

    private static List<String> parties(List<String> by, List<String> to) {
        List<String> parties = new ArrayList<>(by);
        parties.addAll(to);
        return parties;
    }

    /** The claim of a finding. */
    Built build(Finding finding) {
        Act act = finding.verdict().act();
        Span passage = quotes.quote(finding);
        Quote quote = Quote.of(scene.document().text(), passage);
        String id = ids.next(act, quote);
        List<String> by = new ArrayList<>(partiesOnly(by(finding)));
        List<String> to = new ArrayList<>(partiesOnly(joint.of(recipients.of(finding))));
        to.removeAll(by);
        to.removeAll(finding.actor().referent().parties());
        @Nullable String thanked = to.isEmpty() ? new ThankedMember(scene).of(finding) : null;
        if (thanked != null && by.remove(thanked)) {
            to.add(thanked);
        }
        TimeFinder.Told due = times.due(finding, passage);
        Claim claim = new Claim(
                id,
                act,
                by,
                speaker(finding, passage),
                to,
                recipients.beneficiaries(finding, to),
                items(id, finding, passage),
                quote,
                evidence(finding, passage, due),
                amounts.of(finding, passage, findings),
                times.when(finding),
                times.contentWhen(finding, passage),
                due == null ? null : due.period(),
                strength(finding, by),
                finding.verdict().polarity(),
                wording.condition(finding, findings),
                novelties.of(finding, passage),
                topics.of(finding, passage, parties(by, to)),
                at(),
                role(finding, to),
                wording.attribution(finding, passage),
                rule(finding),
                0);
        return new Built(claim, finding.actor().referent().reason(), traits.of(finding, claim, passage));
    }

    /** Beside parties, a person who acts for none is no party: "the host, Rubén Caballero" of Paraguay. */
    private List<String> partiesOnly(List<String> parties) {
        List<String> known = parties.stream()
                .filter(party -> scene.references().persons().stream()
                        .noneMatch(person -> person.name().equals(party)))
                .toList();
        return known.isEmpty() ? parties : known;
    }

    private List<String> by(Finding finding) {
        List<String> parties = finding.verdict().act() == Act.MEET
                ? new MeetingParties(scene).of(finding)
                : finding.actor().referent().parties();
        return joint.of(parties);
    }

    /** The person who spoke: the teller's, else the actor's own, else whose words the passage is. */
    private @Nullable Speaker speaker(Finding finding, Span passage) {
        for (Event teller : finding.tellers()) {
            Referent referent = scene.referent(scene.subjects().of(teller.token()));
            if (referent.speaker() != null) {
                return referent.speaker();
            }
        }
        Speaker source = scene.referent(Source.of(scene)).speaker();
        return source == null ? own(finding, passage) : source;
    }

    /** The actor's own, else whose words the passage is. */
    private @Nullable Speaker own(Finding finding, Span passage) {
        Speaker own = finding.actor().referent().speaker();
        Speaker voice = scene.references().voice(scene.index(), passage.begin());
        return own == null || isUnnamed(own, voice) ? voice : own;
    }

    /** "When I became President": the office of whom the title names. */
    private static boolean isUnnamed(Speaker own, @Nullable Speaker voice) {
        return own.name() == null
                && voice != null
                && voice.name() != null
                && Objects.equals(own.office(), voice.office())
                && Objects.equals(own.party(), voice.party());
    }

    /** What several parties will do is agreed between them. */
    private @Nullable Strength strength(Finding finding, List<String> by) {
        Strength strength = finding.verdict().strength();
        boolean plain = finding.event().mood() == Mood.FUTURE && strength == Strength.PLEDGE;
        return plain && by.size() > 1 ? Strength.AGREEMENT : strength;
    }

    private List<Item> items(String id, Finding finding, Span passage) {
        List<Item> built = new ArrayList<>();
        for (Span piece : items.pieces(finding, content(finding, passage))) {
            Quote quote = Quote.of(scene.document().text(), piece);
            TimeFinder.Told due = times.dueIn(finding, piece);
            Period by = due == null ? null : due.period();
            built.add(new Item(id + '#' + (built.size() + 1), quote, null, amounts.in(piece, finding), by));
        }
        return built;
    }

    /** The passage without the label that names its parties. */
    private Span content(Finding finding, Span passage) {
        ItemLabel label = finding.actor().how().equals(ListItems.LABEL) ? ItemLabel.of(scene) : null;
        int begin = label == null
                ? passage.begin()
                : scene.syntax().tree().span(label.mark() + 1).begin();
        return new Span(begin, passage.end());
    }

    private Map<String, Quote> evidence(Finding finding, Span passage, TimeFinder.@Nullable Told due) {
        Map<String, Quote> evidence = new LinkedHashMap<>();
        Span learnt = finding.actor().referent().evidence();
        if (learnt != null && !passage.contains(learnt)) {
            evidence.put("by", Quote.of(scene.document().text(), learnt));
        }
        if (due != null && !passage.contains(due.span())) {
            evidence.put("due", Quote.of(scene.document().text(), due.span()));
        }
        return evidence;
    }

    private @Nullable String at() {
        String main = scene.references().mainMeeting();
        return main.isEmpty() ? null : main;
    }

    private @Nullable Role role(Finding finding, List<String> to) {
        if (finding.verdict().act() != Act.HOLD_ROLE) {
            return null;
        }
        Role read = RoleReader.role(scene.document(), scene.references(), scene.index(), finding.token());
        if (read == null) {
            return new Role("role", null, null, null, null, to.isEmpty() ? null : to.get(0), null);
        }
        boolean handsOver = read.successor() == null && !to.isEmpty();
        return handsOver
                ? new Role(
                        read.role(),
                        read.bodyId(),
                        read.bodyName(),
                        read.term(),
                        read.predecessor(),
                        to.get(0),
                        read.occupant())
                : read;
    }

    private static String rule(Finding finding) {
        FrameMatch match = finding.event().match();
        String frame = match == null ? "clause" : match.frame().notation();
        return frame + "; " + finding.actor().how() + (finding.tellers().isEmpty() ? "" : "; told");
    }
}
