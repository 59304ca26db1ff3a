package org.rapporteur.reading.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Quote;

/**
 * Who did what to whom, in the categories of the PLOVER manual 2.0. Immutable.
 *
 * @param category what was done
 * @param modes how, in the manual's words for the category; often empty
 * @param contexts what it was about, in the manual's words; often empty
 * @param actors who did it: all, where they did it to or with one another
 * @param recipients to whom; empty where nobody is named
 * @param quote the passage
 * @param word the word of the passage that tells the event
 * @param act the act of a claim that it was derived from, or null where it is none
 * @param when the time of the event, or null where none is told
 * @param sentence rank of its sentence in the report, from 0
 * @param rule the frame that made it
 */
public record PoliticalEvent(
        Category category,
        List<String> modes,
        List<String> contexts,
        List<EventParty> actors,
        List<EventParty> recipients,
        Quote quote,
        Quote word,
        @Nullable Act act,
        @Nullable Period when,
        int sentence,
        String rule) {
    public PoliticalEvent {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
