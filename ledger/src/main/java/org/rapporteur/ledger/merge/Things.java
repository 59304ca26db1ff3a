package org.rapporteur.ledger.merge;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Funds, programmes, instruments and bodies that two mentions name. */
final class Things {
    private static final int LEAST_WORDS = 2;

    private Things() {}

    /** Whether two name one: the same id, or a name that the other spells out ("COVID-19 Response Fund"). */
    static boolean meet(Collection<String> left, Collection<String> right) {
        return left.stream().anyMatch(one -> right.stream().anyMatch(other -> one.equals(other) || within(one, other)));
    }

    /** Whether both name some, and none in common. */
    static boolean apart(Collection<String> left, Collection<String> right) {
        return !left.isEmpty() && !right.isEmpty() && !meet(left, right);
    }

    private static boolean within(String one, String other) {
        Set<String> left = new HashSet<>(Words.split(Words.fold(one)));
        Set<String> right = new HashSet<>(Words.split(Words.fold(other)));
        return Math.min(left.size(), right.size()) >= LEAST_WORDS
                && (left.containsAll(right) || right.containsAll(left));
    }
}
