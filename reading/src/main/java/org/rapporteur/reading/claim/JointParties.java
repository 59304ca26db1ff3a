package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.lexicon.Entry;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Thing;

/** Writes the parties of a joint act: every one up to twelve, beyond that the grouping that they form. */
final class JointParties {
    private static final int MOST = 12;

    private final Lexicon lexicon;

    JointParties(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The parties with members replaced by their grouping where they are too many to list, sorted. */
    List<String> of(List<String> parties) {
        if (parties.size() <= MOST) {
            return parties;
        }
        Thing grouping = largest(parties);
        if (grouping == null) {
            return parties;
        }
        TreeSet<String> rest = new TreeSet<>(parties);
        grouping.members().forEach(rest::remove);
        rest.add(grouping.id());
        return new ArrayList<>(rest);
    }

    /** The grouping of which nearly all members are there, the one with most of them. */
    private @Nullable Thing largest(List<String> parties) {
        Thing best = null;
        int most = 0;
        for (Thing thing : lexicon.things()) {
            boolean groups = thing.kind() == Entry.Kind.GROUPING || thing.kind() == Entry.Kind.ORGANISATION;
            int members = thing.members().size();
            if (groups && members > 2) {
                int present =
                        (int) thing.members().stream().filter(parties::contains).count();
                if (present * 5 >= members * 4 && present > most) {
                    best = thing;
                    most = present;
                }
            }
        }
        return best;
    }
}
