package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.NotUnderstood;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.reference.References;
import org.rapporteur.reading.reference.Referent;

/** Reads claims by matching the frames of act words. Immutable and safe for any number of threads. */
public final class FrameClaimStep implements ClaimStep {
    private final Lexicon lexicon;
    private final ActWords words;
    private final JointParties joint;
    private final Confidence confidence;

    private FrameClaimStep(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = ActWords.of(lexicon.files());
        this.joint = new JointParties(lexicon);
        this.confidence = new Confidence(lexicon);
    }

    /**
     * With the act words of a lexicon.
     *
     * @throws IllegalArgumentException with file and line where an act word cannot be understood
     */
    public static FrameClaimStep of(Lexicon lexicon) {
        return new FrameClaimStep(lexicon);
    }

    @Override
    public Claims claims(Document document, References references) {
        ClaimIds ids = new ClaimIds(document.description().sha256());
        List<ClaimBuilder.Built> built = new ArrayList<>();
        List<NotUnderstood> left = new ArrayList<>();
        LeadIns leadIns = new LeadIns(document.layout());
        boolean talk = "transcript".equals(document.description().genre());
        Scope scope = Scope.of(document, references, lexicon, words);
        for (AnalysedSentence sentence : document.sentences()) {
            boolean asked = (talk && asks(sentence)) || references.isAsked(sentence.index());
            if (document.block(sentence).kind().carriesClaims() && !asked) {
                read(new Scene(document, references, sentence, words), scope, ids, leadIns, built, left);
            } else if (leadIns.isOpening(sentence.block())) {
                leadIns.put(sentence.block(), ofHeading(new Scene(document, references, sentence, words)));
            }
        }
        return confidence.judge(built, left);
    }

    /** Who asks in a talk claims nothing: "Is Germany disappointed?" */
    private static boolean asks(AnalysedSentence sentence) {
        return sentence.tree().form(sentence.tree().size() - 1).equals("?");
    }

    private void read(
            Scene scene,
            Scope scope,
            ClaimIds ids,
            LeadIns leadIns,
            List<ClaimBuilder.Built> claims,
            List<NotUnderstood> left) {
        @Nullable
        LeadIn above = leadIns.above(scene.document().block(scene.syntax().sentence()));
        Actor issuer = issuer(scene, above);
        SentenceReader reader = new SentenceReader(scene, words, issuer);
        List<Finding> findings = findings(scene, reader, above);
        boolean opensList = scene.endsInColon();
        int block = scene.syntax().sentence().block();
        if (leadIns.isOpening(block)) {
            leadIns.put(block, LeadIn.of(scene, findings, issuer, words));
        }
        if (opensList) {
            findings = findings.stream()
                    .filter(f -> f.verdict().act() != Act.STATE && !OpenVerb.leavesToList(scene.syntax(), f))
                    .toList();
        }
        ClaimBuilder builder = new ClaimBuilder(scene, findings, ids, lexicon, words, joint);
        int before = claims.size();
        for (Finding finding : findings) {
            ClaimBuilder.Built built = builder.build(finding);
            boolean listed = finding.actor().how().equals(ListItems.LABEL);
            if (listed || scope.contains(built.claim(), scene.syntax().sentence())) {
                claims.add(built);
            }
        }
        boolean acts = reader.events().stream().anyMatch(event -> event.match() != null);
        if (claims.size() == before && acts) {
            Quote quote =
                    Quote.of(scene.document().text(), scene.syntax().tree().span());
            String why = findings.isEmpty()
                    ? "an act word, but nobody known who acts"
                    : "an act, but no relation between two parties is told";
            left.add(new NotUnderstood(quote, why));
        }
    }

    private @Nullable LeadIn ofHeading(Scene scene) {
        List<Finding> findings = new SentenceReader(scene, words, Actor.NOBODY).findings();
        return LeadIn.ofHeading(scene, findings, issuer(scene), words);
    }

    private static List<Finding> findings(Scene scene, SentenceReader reader, @Nullable LeadIn above) {
        List<Finding> own = reader.findings();
        @Nullable Finding item = above == null ? null : ListItems.finding(scene, own, above);
        return item == null ? own : List.of(item);
    }

    /** Whom an item's lead-in names, unless the item speaks of "us": then those speak who issue the text. */
    private static Actor issuer(Scene scene, @Nullable LeadIn above) {
        return above == null || !above.actor().isKnown() || scene.saysWe() ? issuer(scene) : above.actor();
    }

    /** Who speaks in a joint text or a party's own release; a news story speaks for nobody, its quotations aside. */
    private static Actor issuer(Scene scene) {
        Referent referent = scene.issuer();
        String genre = scene.document().description().genre();
        if ("news".equals(genre) && !scene.saysWe()) {
            return Actor.NOBODY;
        }
        return referent.parties().isEmpty() ? Actor.NOBODY : new Actor(Syntax.NONE, referent, "issuer");
    }
}
