package org.rapporteur.ledger.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Joins what is the same into groups: first what persons joined, then what the program is sure of, strongest link first.
 * The program never puts two into one group that contradict each other, and nobody puts there what a person has parted.
 * The outcome does not depend on the order in which things came.
 */
public final class Clusters {
    private Clusters() {}

    /**
     * A link between two things that are the same.
     *
     * @param person whether a person says so
     * @param rank the higher, the earlier it is followed
     */
    public record Link(String a, String b, boolean person, long rank) {
        /** A person's; the newest counts most. */
        public static Link byPerson(String a, String b, long entry) {
            return new Link(a, b, true, entry);
        }

        /** The program's. */
        public static Link byProgram(String a, String b, long score) {
            return new Link(a, b, false, score);
        }
    }

    /**
     * What keeps two things apart.
     *
     * @param parted whether a person parted them
     * @param contradict whether they can not be one
     */
    public record Apart(BiPredicate<String, String> parted, BiPredicate<String, String> contradict) {
        boolean keeps(Link link, String a, String b) {
            return parted.test(a, b) || (!link.person() && contradict.test(a, b));
        }
    }

    /**
     * The groups, each sorted by id, in the order of their first members.
     *
     * @param ids of the things to group
     * @param same links between them; links to other things are passed over
     */
    public static List<List<String>> of(Collection<String> ids, Collection<Link> same, Apart apart) {
        Map<String, List<String>> groups = new TreeMap<>();
        for (String id : ids) {
            groups.put(id, List.of(id));
        }
        List<Link> links = new ArrayList<>(same);
        links.sort(Comparator.comparing(Link::person)
                .thenComparing(Link::rank)
                .reversed()
                .thenComparing(Link::a)
                .thenComparing(Link::b));
        for (Link link : links) {
            List<String> left = groups.get(link.a());
            List<String> right = groups.get(link.b());
            if (left != null && right != null && left != right && fit(link, left, right, apart)) {
                join(groups, left, right);
            }
        }
        return groups.values().stream().distinct().toList();
    }

    private static boolean fit(Link link, List<String> left, List<String> right, Apart apart) {
        return left.stream().noneMatch(a -> right.stream().anyMatch(b -> apart.keeps(link, a, b)));
    }

    private static void join(Map<String, List<String>> groups, List<String> left, List<String> right) {
        List<String> both = new ArrayList<>(left);
        both.addAll(right);
        both.sort(Comparator.naturalOrder());
        for (String id : both) {
            groups.put(id, both);
        }
    }
}
