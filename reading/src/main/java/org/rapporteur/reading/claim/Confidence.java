package org.rapporteur.reading.claim;

import org.rapporteur.reading.Act;

/** How sure a claim is: a product of what is known of each part's reliability. To be calibrated. */
final class Confidence {
    private Confidence() {}

    /** Between 0 and 1. */
    static double of(Finding finding) {
        double score = finding.event().match() == null ? 0.55 : 0.92;
        if (finding.event().nominal()) {
            score *= 0.8;
        }
        score *= switch (finding.actor().how()) {
            case "subject" -> 1.0;
            case "owner", "governor" -> 0.95;
            default -> 0.8;
        };
        double reference = finding.actor().referent().confidence();
        score *= 0.6 + 0.4 * reference;
        if (finding.verdict().act() == Act.STATE && finding.event().match() == null) {
            score *= 0.9;
        }
        return Math.round(score * 1000) / 1000.0;
    }
}
