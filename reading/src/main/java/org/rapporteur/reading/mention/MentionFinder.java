package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Span;
import org.rapporteur.reading.lexicon.Gazetteer;
import org.rapporteur.reading.lexicon.Lexicon;

/**
 * Finds what a report names, before parsing: parties, persons, amounts, dates, meetings and things with names of their own.
 * Immutable and safe for any number of threads.
 */
public final class MentionFinder {
    private final Gazetteer gazetteer;
    private final AmountFinder amounts;
    private final PartyFinder parties;
    private final PersonFinder persons;
    private final NameFinder names = new NameFinder();
    private final MeetingFinder meetings = new MeetingFinder();

    public MentionFinder(Lexicon lexicon) {
        gazetteer = lexicon.gazetteer();
        amounts = new AmountFinder(lexicon);
        parties = new PartyFinder(lexicon.words().partyNouns());
        persons =
                new PersonFinder(new Persons(lexicon.offices(), lexicon.words().titles()));
    }

    /**
     * The outermost mentions of each block, none overlapping, in order.
     *
     * @param blocks each block's sentences, in order of the text: names that one block tells are known in all
     * @param setting what relative dates and bare signs of money are read against
     * @return one list per block
     */
    public List<List<Mention>> find(String text, List<List<Sentence>> blocks, Setting setting) {
        List<Names> passages = new ArrayList<>();
        List<List<Found>> found = new ArrayList<>();
        Memory memory = new Memory();
        for (List<Sentence> block : blocks) {
            Passage passage = new Passage(text, block);
            Names known = new Names(passage, gazetteer, cover(block));
            List<Found> proposed = propose(known, setting);
            memory.learn(passage, Found.outermost(proposed, passage.size()));
            passages.add(known);
            found.add(proposed);
        }
        List<List<Mention>> mentions = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            List<Found> all = found.get(i);
            all.addAll(memory.recall(passages.get(i)));
            mentions.add(Found.outermost(all, passages.get(i).passage().size()).stream()
                    .map(Found::mention)
                    .toList());
        }
        return mentions;
    }

    private static Span cover(List<Sentence> block) {
        return block.isEmpty()
                ? new Span(0, 0)
                : block.get(0).span().cover(block.get(block.size() - 1).span());
    }

    private List<Found> propose(Names known, Setting setting) {
        List<Found> found = new ArrayList<>(amounts.in(known, setting));
        found.addAll(DateFinder.in(known.passage(), setting));
        found.addAll(parties.in(known));
        found.addAll(persons.in(known));
        found.addAll(names.in(known));
        found.addAll(meetings.in(known));
        return found;
    }
}
