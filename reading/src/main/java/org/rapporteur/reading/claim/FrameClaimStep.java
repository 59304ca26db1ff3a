package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.NotUnderstood;
import org.rapporteur.reading.Quote;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.reference.Referent;
import org.rapporteur.reading.reference.References;

/** Reads claims by matching the frames of act words. Immutable and safe for any number of threads. */
public final class FrameClaimStep implements ClaimStep {
    private final ActWords words;

    private FrameClaimStep(ActWords words) {
        this.words = words;
    }

    /**
     * With the act words of a lexicon.
     *
     * @throws IllegalArgumentException with file and line where an act word cannot be understood
     */
    public static FrameClaimStep of(Lexicon lexicon) {
        return new FrameClaimStep(ActWords.of(lexicon.files()));
    }

    @Override
    public Claims claims(Document document, References references) {
        ClaimIds ids = new ClaimIds(document.description().sha256());
        List<Claim> claims = new ArrayList<>();
        List<NotUnderstood> left = new ArrayList<>();
        for (AnalysedSentence sentence : document.sentences()) {
            if (document.block(sentence).kind().carriesClaims()) {
                read(new Scene(document, references, sentence), ids, claims, left);
            }
        }
        claims.sort(Comparator.comparingInt((Claim claim) -> claim.quote().start())
                .thenComparingInt(claim -> claim.quote().end()));
        return new Claims(claims, left);
    }

    private void read(Scene scene, ClaimIds ids, List<Claim> claims, List<NotUnderstood> left) {
        SentenceReader reader = new SentenceReader(scene, words, issuer(scene));
        List<Finding> findings = reader.findings();
        ClaimBuilder builder = new ClaimBuilder(scene, findings, ids);
        for (Finding finding : findings) {
            claims.add(builder.build(finding));
        }
        boolean acts = reader.events().stream().anyMatch(event -> event.match() != null);
        if (findings.isEmpty() && acts) {
            Quote quote = Quote.of(scene.document().text(), scene.syntax().tree().span());
            left.add(new NotUnderstood(quote, "an act word, but nobody known who acts"));
        }
    }

    private static Actor issuer(Scene scene) {
        Referent referent = scene.issuer();
        return referent.parties().isEmpty()
                ? Actor.NOBODY
                : new Actor(Syntax.NONE, referent, "issuer");
    }
}
