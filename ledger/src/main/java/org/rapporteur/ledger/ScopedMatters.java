package org.rapporteur.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mention;
import org.rapporteur.ledger.question.Scope;
import org.rapporteur.ledger.store.Citations;
import org.rapporteur.ledger.store.MatterReads;
import org.rapporteur.ledger.store.MatterReads.Sought;
import org.rapporteur.ledger.store.MatterReads.Told;
import org.rapporteur.ledger.store.Reads;

/** Finds the matters that a scope means, within one transaction. */
final class ScopedMatters {
    /** So many are read at once: few enough for one statement, and for a question with a small limit. */
    private static final int CHUNK = 500;

    private final Reads reads;
    private final PartyNames names;
    private final Scope scope;
    private final LocalDate day;
    private final Citations citations;
    private int withheld;

    /** @param day the day asked about */
    ScopedMatters(Reads reads, PartyNames names, Scope scope, LocalDate day) {
        this.reads = reads;
        this.names = names;
        this.scope = scope;
        this.day = day;
        this.citations = reads.citations();
    }

    /** The day after the one asked about. */
    LocalDate before() {
        return day.plusDays(1);
    }

    Citations citations() {
        return citations;
    }

    /** How many matters were passed over, since none of their quotes holds. */
    int withheld() {
        return withheld;
    }

    /**
     * What a scope's matters of a kind give, until there is more than the scope's limit.
     *
     * @param dueBefore at first sight; null for any
     * @param each what some of them give, in their order or another
     */
    <T> List<T> take(Mention.Kind kind, @Nullable LocalDate dueBefore, Function<List<Told>, List<T>> each) {
        List<T> taken = new ArrayList<>();
        List<String> ids = ids(kind, dueBefore);
        for (int at = 0; at < ids.size() && taken.size() <= scope.limit(); at += CHUNK) {
            taken.addAll(each.apply(told(ids.subList(at, Math.min(ids.size(), at + CHUNK)))));
        }
        return taken;
    }

    /** All of a scope's matters of a kind that tell of sums of money, whatever its limit. */
    List<Told> takeSums(Mention.Kind kind) {
        List<Told> taken = new ArrayList<>();
        Set<String> sums = new HashSet<>(reads.matters(citations).withMoney(kind));
        List<String> ids = ids(kind, null).stream().filter(sums::contains).toList();
        for (int at = 0; at < ids.size(); at += CHUNK) {
            taken.addAll(told(ids.subList(at, Math.min(ids.size(), at + CHUNK))));
        }
        return taken;
    }

    private List<Told> told(List<String> ids) {
        List<Told> told = reads.matters(citations).told(ids, before());
        List<Told> shown = told.stream().filter(each -> each.matter() != null).toList();
        withheld += told.size() - shown.size();
        return shown;
    }

    private List<String> ids(Mention.Kind kind, @Nullable LocalDate dueBefore) {
        MatterReads matters = reads.matters(citations);
        String by = scope.by() == null ? null : names.id(scope.by());
        String to = scope.to() == null ? null : names.id(scope.to());
        List<String> of = scope.of() == null ? List.of() : names.parties(scope.of());
        List<String> sought = matters.ids(new Sought(kind, of.size() == 1 ? of.get(0) : null, by, to, dueBefore));
        if (of.size() < 2) {
            return sought;
        }
        List<String> between = new ArrayList<>(sought);
        between.retainAll(new TreeSet<>(matters.idsBetween(of, meetings(of))));
        return between;
    }

    /** Meetings of the parties as they were told of. */
    private Collection<String> meetings(List<String> of) {
        Map<String, List<String>> calls = new TreeMap<>();
        of.forEach(id -> calls.put(id, names.calls(id)));
        return reads.meetings(citations).of(calls, before()).told();
    }
}
