package org.rapporteur.ledger.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Words;
import org.rapporteur.reading.Act;

/** A search as a condition of SQL. Every value is bound, none is written into the statement. */
public final class ClaimFilter {
    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, List<?>> lists = new LinkedHashMap<>();

    private ClaimFilter() {}

    /**
     * The condition of a search.
     *
     * @param search what is looked for
     * @param from ids of the parties meant by its "from"
     * @param to ids of the parties meant by its "to"
     */
    public static ClaimFilter of(org.rapporteur.ledger.find.Query search, List<String> from, List<String> to) {
        ClaimFilter filter = new ClaimFilter();
        filter.party("by", from);
        filter.party("to", to);
        filter.acts(search.acts());
        filter.topics(search.topics());
        filter.compare("c.said >= :since", "since", text(search.since()));
        filter.compare("c.said <= :until", "until", text(search.until()));
        filter.compare("c.amount_number > :over", "over", number(search.amount().over()));
        filter.compare(
                "c.amount_number < :under", "under", number(search.amount().under()));
        filter.compare(
                "c.amount_number = :exactly", "exactly", number(search.amount().exactly()));
        filter.words(search.words());
        return filter;
    }

    private static @Nullable Object text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable Object number(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }

    private void party(String role, List<String> parties) {
        if (!parties.isEmpty()) {
            String roles = role.equals("to") ? "('to', 'for')" : "('by')";
            conditions.add("EXISTS (SELECT 1 FROM claim_party p WHERE p.reading = c.reading AND p.claim = c.id"
                    + " AND p.role IN " + roles + " AND p.party IN (<" + role + ">))");
            lists.put(role, parties);
        }
    }

    private void acts(List<Act> acts) {
        if (!acts.isEmpty()) {
            conditions.add("c.act IN (<acts>)");
            lists.put("acts", acts.stream().map(Act::id).toList());
        }
    }

    private void topics(List<String> topics) {
        List<String> any = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            any.add("t.folded LIKE :topic" + i);
            values.put("topic" + i, "% " + Words.fold(topics.get(i)) + "%");
        }
        if (!any.isEmpty()) {
            conditions.add("EXISTS (SELECT 1 FROM claim_topic t WHERE t.reading = c.reading AND t.claim = c.id AND ("
                    + String.join(" OR ", any) + "))");
        }
    }

    private void compare(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private void words(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            conditions.add("c.folded LIKE :word" + i);
            values.put("word" + i, "% " + words.get(i) + "%");
        }
    }

    String where() {
        return String.join(" AND ", conditions);
    }

    void bind(Query query) {
        values.forEach(query::bind);
        lists.forEach(query::bindList);
    }
}
