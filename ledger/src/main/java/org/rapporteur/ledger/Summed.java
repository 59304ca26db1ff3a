package org.rapporteur.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.ledger.question.Matter;

/** Adds up matters of which some are perhaps the same. */
final class Summed {
    private Summed() {}

    /** The sum where none of them are the same. */
    static BigDecimal most(Collection<Matter> matters, Function<Matter, BigDecimal> worth) {
        return matters.stream().map(worth).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The sum where all that are perhaps the same are the same; of each such group the least counts. */
    static BigDecimal least(Collection<Matter> matters, Function<Matter, BigDecimal> worth) {
        Map<String, Matter> left = new TreeMap<>();
        matters.forEach(matter -> left.put(matter.id(), matter));
        BigDecimal sum = BigDecimal.ZERO;
        while (!left.isEmpty()) {
            List<Matter> group = group(left.keySet().iterator().next(), left);
            sum = sum.add(group.stream().map(worth).reduce(BigDecimal::min).orElse(BigDecimal.ZERO));
        }
        return sum;
    }

    /** Takes out a matter with all that hang together with it by being perhaps the same. */
    private static List<Matter> group(String first, Map<String, Matter> left) {
        List<Matter> group = new ArrayList<>();
        List<String> open = new ArrayList<>(List.of(first));
        while (!open.isEmpty()) {
            String id = open.remove(open.size() - 1);
            Matter matter = left.remove(id);
            if (matter != null) {
                group.add(matter);
                open.addAll(matter.perhaps());
            }
        }
        return group;
    }
}
