package org.rapporteur.language.model;

/** Scores the classes of a decision. */
public interface Scorer {
    /** Sums the weights of the features into {@code scores}, which is {@link #width} long. */
    void score(Features features, short[] scores);

    /** Length of the array of scores: the classes and some padding. */
    int width();

    /** Number of classes. */
    int classes();
}
