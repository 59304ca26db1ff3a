package org.rapporteur.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.reference.References;

/**
 * A reading with what it was made from.
 *
 * @param reading the same as {@link Reader#read} gives
 * @param document the report with its layout, mentions and trees
 * @param references whom its words stand for
 * @param grounds of each claim, by the claim's id
 */
public record Explained(Reading reading, Document document, References references, Map<String, Grounds> grounds) {
    public Explained {
        grounds = Map.copyOf(grounds);
    }

    /** Of a claim of this reading; null for any other. */
    public @Nullable Grounds of(Claim claim) {
        return grounds.get(claim.id());
    }
}
