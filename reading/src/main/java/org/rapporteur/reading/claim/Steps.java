package org.rapporteur.reading.claim;

import java.util.List;

/**
 * Writes a number as traits: one for each threshold that it reaches ("words>=10", "words>=20"), so that each step of it
 * is weighed by itself and steps between which nothing changes weigh nothing.
 */
final class Steps {
    private final String name;
    private final double[] from;

    /** @param from thresholds, each to be reached or passed */
    Steps(String name, double... from) {
        this.name = name;
        this.from = from.clone();
    }

    void add(double value, List<String> traits) {
        for (double least : from) {
            if (value >= least) {
                traits.add(name + ">=" + (least == Math.rint(least) ? String.valueOf((int) least) : least));
            }
        }
    }
}
