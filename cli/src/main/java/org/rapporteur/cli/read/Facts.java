package org.rapporteur.cli.read;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Amount;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Speaker;

/** Fields of a claim in words. */
final class Facts {
    private static final Set<Act> DEEDS = Set.of(Act.MEET, Act.PROVIDE, Act.CONCLUDE, Act.HOLD_ROLE, Act.THREATEN);

    private Facts() {}

    /** "USD 1,000,000", "9,600,000 doses, about". */
    static String amount(Amount amount) {
        String number = number(amount.value());
        String counted = amount.currency() == null ? number + " " + amount.unit() : amount.currency() + " " + number;
        return amount.qualifiers().isEmpty() ? counted : counted + ", " + String.join(", ", amount.qualifiers());
    }

    private static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /**
     * "said by A. Name, Foreign Minister (Japan)"; "done by" where the report tells in its own voice of an act that is no
     * saying.
     */
    static String speaker(Claim claim, Speaker speaker, UnaryOperator<String> names) {
        List<String> facts = new ArrayList<>();
        if (speaker.name() != null) {
            facts.add(speaker.name());
        }
        if (speaker.office() != null) {
            facts.add(speaker.office());
        }
        String party = speaker.party() == null ? "" : " (" + names.apply(speaker.party()) + ")";
        boolean done = claim.attribution() == Attribution.DIRECT && DEEDS.contains(claim.act());
        return (done ? "done by " : "said by ") + (facts.isEmpty() ? "somebody" : String.join(", ", facts)) + party;
    }

    /** "coordinator of ASEAN-Japan relations, 2021 to 2024, after Viet Nam": who holds it comes after and before others. */
    static String role(Role role, List<String> holders, UnaryOperator<String> names) {
        StringBuilder words = new StringBuilder("office: ").append(role.role());
        String body = role.bodyName() == null ? role.bodyId() : role.bodyName();
        words.append(body == null ? "" : " of " + body);
        words.append(role.term() == null ? "" : ", " + Dates.shown(role.term()));
        words.append(role.occupant() == null ? "" : ", exercised by " + role.occupant());
        words.append(beside(", after ", role.predecessor(), holders, names));
        words.append(beside(", before ", role.successor(), holders, names));
        return words.toString();
    }

    private static String beside(
            String order, @Nullable String party, List<String> holders, UnaryOperator<String> names) {
        return party == null || holders.contains(party) ? "" : order + names.apply(party);
    }
}
