package org.rapporteur.ledger.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Role;

/** Turns {@code hold-role} claims into what they say of offices. */
public final class OfficeClaims {
    private OfficeClaims() {}

    /**
     * What a claim says of an office.
     *
     * @param report SHA-256 of its report
     * @param day day of the act or of the publication, or null
     * @return null where it says nothing: another act, no role, or denied
     */
    public static @Nullable OfficeTold of(String report, Claim claim, @Nullable LocalDate day) {
        Role role = claim.role();
        if (claim.act() != Act.HOLD_ROLE || role == null || claim.polarity().negated()) {
            return null;
        }
        String actor = claim.by().get(0);
        String body = role.bodyId() != null ? role.bodyId() : role.bodyName();
        OfficeName office = OfficeName.of(role.role(), body == null ? actor : body);
        String next = role.successor();
        String before = role.predecessor();
        if (next != null && !next.equals(actor)) {
            boolean handsOver = before == null || before.equals(actor);
            return told(report, claim, office, next, handsOver ? actor : before, day);
        }
        boolean takesOver = before != null && !before.equals(actor);
        return told(report, claim, office, actor, takesOver ? before : null, day);
    }

    private static OfficeTold told(
            String report,
            Claim claim,
            OfficeName office,
            String holder,
            @Nullable String predecessor,
            @Nullable LocalDate day) {
        Role role = claim.role();
        String person = role == null ? null : role.occupant();
        if (person == null
                && claim.speaker() != null
                && claim.by().get(0).equals(claim.speaker().party())) {
            person = claim.speaker().name();
        }
        boolean ofHolder = claim.by().get(0).equals(holder);
        return new OfficeTold(
                claim.id(),
                office,
                report,
                holder,
                predecessor,
                null,
                ofHolder ? person : null,
                ofHolder ? null : person,
                role == null ? null : role.term(),
                day,
                claim.quote().start(),
                claim.quote().end());
    }
}
