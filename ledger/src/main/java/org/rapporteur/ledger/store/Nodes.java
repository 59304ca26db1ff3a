package org.rapporteur.ledger.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rapporteur.ledger.judge.Links.Link;
import org.rapporteur.ledger.merge.Verdict;

/**
 * Tellings of one kind that may be of one thing: of matters, of meetings, or copies of one report.
 *
 * @param <T> a telling in the form that is compared
 */
interface Nodes<T> {
    /** The current ones with these ids, by id. */
    Map<String, T> byIds(Collection<String> ids);

    /** Ids of the current members of a group. */
    List<String> members(String group);

    /** The groups of some, by id. */
    Map<String, String> groups(Collection<String> ids);

    /** Those that a telling may be the same as; no others can be. */
    Collection<T> candidates(T telling);

    /** Its id. */
    String id(T telling);

    /** How two stand to each other. */
    Verdict compare(T a, T b);

    /** How two stand to each other besides: conflicts, what fulfils what, what answers what. */
    List<Link> relate(T a, T b);

    /** Whether two can not be of one thing. */
    boolean contradict(T a, T b);

    /** A group has the id of the first in this order. */
    Comparator<T> first();

    /** Puts some into a group. */
    void assign(Known known, Collection<String> ids, String group);
}
