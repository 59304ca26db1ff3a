package org.rapporteur.reading;

import java.util.List;

/**
 * What one run of the reader found in one report. Immutable; its JSON form is docs/claims.md section 6.
 *
 * @param parties every party that a claim or meeting names, sorted by id
 * @param meetings in order of first mention
 * @param persons in order of first mention
 * @param claims in order of their quotes
 * @param notUnderstood in order of the text
 */
public record Reading(
        Description report,
        Versions versions,
        List<Party> parties,
        List<Meeting> meetings,
        List<Person> persons,
        List<Claim> claims,
        List<NotUnderstood> notUnderstood) {
    public Reading {
        parties = List.copyOf(parties);
        meetings = List.copyOf(meetings);
        persons = List.copyOf(persons);
        claims = List.copyOf(claims);
        notUnderstood = List.copyOf(notUnderstood);
    }
}
