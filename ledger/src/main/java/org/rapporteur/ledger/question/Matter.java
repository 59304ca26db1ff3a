package org.rapporteur.ledger.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mention;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Period;

/**
 * One undertaking, wish, contribution or request, with everything that was told of it. However often it is told, it is
 * one.
 *
 * @param id id of the item that told it first
 * @param givers party ids, sorted; of a request: who asks
 * @param recipients party ids, sorted; of a request: who is asked
 * @param beneficiaries party ids, sorted
 * @param what in the words of the first report that told it
 * @param amount or null
 * @param due or null
 * @param novelty what its words say of its relation to earlier ones, or null
 * @param firstSaid or null where no report has a date
 * @param lastSaid or null where no report has a date
 * @param mentions how many tellings of it there are
 * @param citations where it is told, earliest first, at least one
 * @param perhaps ids of matters that may be the same, sorted
 */
public record Matter(
        String id,
        Mention.Kind kind,
        List<String> givers,
        List<String> recipients,
        List<String> beneficiaries,
        String what,
        @Nullable Sum amount,
        @Nullable Period due,
        @Nullable Novelty novelty,
        @Nullable LocalDate firstSaid,
        @Nullable LocalDate lastSaid,
        int mentions,
        List<Citation> citations,
        List<String> perhaps) {
    public Matter {
        givers = List.copyOf(givers);
        recipients = List.copyOf(recipients);
        beneficiaries = List.copyOf(beneficiaries);
        citations = List.copyOf(citations);
        perhaps = List.copyOf(perhaps);
    }
}
