package org.rapporteur.ledger.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Joins what is the same into groups, strongest link first, and never puts two into one group that contradict each other.
 * The outcome does not depend on the order in which things came.
 */
public final class Clusters {
    private Clusters() {}

    /**
     * A link between two things that are the same.
     *
     * @param score the higher, the earlier it is followed
     */
    public record Link(String a, String b, int score) {}

    /**
     * The groups, each sorted by id, in the order of their first members.
     *
     * @param ids of the things to group
     * @param same links between them; links to other things are passed over
     * @param contradict whether two things can not be in one group
     */
    public static List<List<String>> of(
            Collection<String> ids, Collection<Link> same, BiPredicate<String, String> contradict) {
        Map<String, List<String>> groups = new TreeMap<>();
        for (String id : ids) {
            groups.put(id, List.of(id));
        }
        List<Link> links = new ArrayList<>(same);
        links.sort(Comparator.comparingInt(Link::score)
                .reversed()
                .thenComparing(Link::a)
                .thenComparing(Link::b));
        for (Link link : links) {
            List<String> left = groups.get(link.a());
            List<String> right = groups.get(link.b());
            if (left != null && right != null && left != right && fit(left, right, contradict)) {
                join(groups, left, right);
            }
        }
        return groups.values().stream().distinct().toList();
    }

    private static boolean fit(List<String> left, List<String> right, BiPredicate<String, String> contradict) {
        return left.stream().noneMatch(a -> right.stream().anyMatch(b -> contradict.test(a, b)));
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
