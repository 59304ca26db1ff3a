package org.rapporteur.reading;

/** What made a reading: the same three and the same report give the same bytes. */
public record Versions(String engine, String lexicon, String model) {}
