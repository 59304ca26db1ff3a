package org.rapporteur.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Words;
import org.rapporteur.ledger.question.Citation;
import org.rapporteur.ledger.question.Positions;
import org.rapporteur.ledger.question.Positions.NameUse;
import org.rapporteur.ledger.question.Stance;
import org.rapporteur.ledger.store.Citations;
import org.rapporteur.ledger.store.Reads;
import org.rapporteur.ledger.store.StanceReads;
import org.rapporteur.ledger.store.StanceReads.Row;

/** Tells what a party said on a topic over time, and how its words changed, within one transaction. */
final class PositionQuestion {
    /** Words that share less are not compared. */
    private static final double ALIKE = 0.3;

    /** So many stances back it is looked for words that are alike. */
    private static final int BACK = 40;

    private final StanceReads stances;
    private final Citations citations;
    private final PartyNames names;
    private int withheld;

    PositionQuestion(Reads reads, PartyNames names) {
        this.stances = reads.stances();
        this.citations = reads.citations();
        this.names = names;
    }

    Positions answer(String party, String topic, LocalDate on) {
        String id = names.id(party);
        Collection<String> topics = new TreeSet<>(names.things(topic));
        topics.addAll(stances.topicsNamed(topic));
        if (topics.isEmpty()) {
            throw new IllegalArgumentException("expected a place, topic, party or instrument, got '" + topic
                    + "', which neither the lexicon nor a report in the ledger knows");
        }
        List<Stance> told = told(stances.of(id, topics, on));
        List<NameUse> uses = stances.uses(topics, on);
        Collection<String> ids = new TreeSet<>(List.of(id));
        told.forEach(stance -> ids.addAll(stance.parties()));
        uses.forEach(use -> ids.add(use.party()));
        return new Positions(id, List.copyOf(topics), told, uses, names.names(ids), withheld);
    }

    /** A stance and the occasion on which it was taken. */
    private record Taken(String occasion, Stance stance) {}

    private List<Stance> told(List<Row> rows) {
        Map<String, Taken> taken = new LinkedHashMap<>();
        for (Row row : rows) {
            Citation citation = citations.ofClaim(row.claim());
            if (citation == null) {
                withheld++;
            } else {
                String words = row.occasion() + " " + row.act() + " "
                        + Words.fold(citation.quote().text());
                Taken before = taken.get(words);
                taken.put(words, before == null ? first(row, citation) : again(before, citation));
            }
        }
        return compared(new ArrayList<>(taken.values()));
    }

    private static Taken first(Row row, Citation citation) {
        return new Taken(
                row.occasion(),
                new Stance(
                        row.parties(),
                        row.act(),
                        row.named(),
                        row.said(),
                        row.meeting(),
                        List.of(citation),
                        null,
                        List.of()));
    }

    /** The same words in another report of the same occasion are told once. */
    private static Taken again(Taken before, Citation citation) {
        Stance stance = before.stance();
        List<Citation> all = new ArrayList<>(stance.citations());
        all.add(citation);
        return new Taken(
                before.occasion(),
                new Stance(
                        stance.parties(),
                        stance.act(),
                        stance.named(),
                        stance.said(),
                        stance.meeting(),
                        all,
                        null,
                        List.of()));
    }

    private static List<Stance> compared(List<Taken> taken) {
        List<Stance> stances = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            Stance stance = taken.get(i).stance();
            Citation before = likest(taken, i);
            stances.add(
                    before == null
                            ? stance
                            : new Stance(
                                    stance.parties(),
                                    stance.act(),
                                    stance.named(),
                                    stance.said(),
                                    stance.meeting(),
                                    stance.citations(),
                                    before,
                                    WordDiff.of(before.quote().text(), words(stance))));
        }
        return stances;
    }

    private static String words(Stance stance) {
        return stance.citations().get(0).quote().text();
    }

    /** The likest words of an earlier occasion, the latest of several; null where none are alike. */
    private static @Nullable Citation likest(List<Taken> taken, int at) {
        Taken now = taken.get(at);
        Citation likest = null;
        double most = ALIKE;
        for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
            Taken earlier = taken.get(i);
            double likeness = WordDiff.likeness(words(earlier.stance()), words(now.stance()));
            if (!earlier.occasion().equals(now.occasion()) && likeness > most) {
                likest = earlier.stance().citations().get(0);
                most = likeness;
            }
        }
        return likest;
    }
}
