package org.rapporteur.reading;

/**
 * Something that a claim is about: a topic, or an instrument, meeting, body, place, fund or programme in its content.
 *
 * @param id a lexicon id, or the name where the lexicon has none
 * @param name as the report says it
 * @param kind "topic", "instrument", "meeting", "body", "place", "fund", "programme", "party"
 * @param via whether what is given goes through it
 */
public record Topic(String id, String name, String kind, boolean via) {}
