package org.rapporteur.reading.claim;

import java.util.List;
import java.util.Map;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Grounds;
import org.rapporteur.reading.NotUnderstood;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.reference.References;

/** The last step: claims of a document. */
public interface ClaimStep {
    /** Reads the claims of a document; the same document and references give the same claims. */
    Claims claims(Document document, References references);

    /**
     * What came out.
     *
     * @param claims in order of their quotes
     * @param notUnderstood passages with an act word that gave no claim, with the reason
     * @param grounds of each claim, by its id
     */
    record Claims(List<Claim> claims, List<NotUnderstood> notUnderstood, Map<String, Grounds> grounds) {
        public Claims {
            claims = List.copyOf(claims);
            notUnderstood = List.copyOf(notUnderstood);
            grounds = Map.copyOf(grounds);
        }
    }
}
