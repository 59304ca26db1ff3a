package org.rapporteur.desk.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.desk.intake.Draft;
import org.rapporteur.ledger.Outcome;

/** What keeping reports did, in a sentence. */
final class Outcomes {
    private Outcomes() {}

    static String sentence(List<Draft> drafts, List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return "Nothing was chosen, so nothing was kept.";
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            parts.add(drafts.get(i).name() + ": " + words(outcomes.get(i)));
        }
        return String.join("; ", parts) + ".";
    }

    private static String words(Outcome outcome) {
        String claims = outcome.claims() == 1 ? "1 claim" : outcome.claims() + " claims";
        return switch (outcome.kind()) {
            case ADDED -> "kept, with " + claims;
            case ALREADY_KNOWN -> "was there already, with " + claims;
            case NEW_READING -> "was there, and is read anew, with " + claims;
            case ERASED -> "was erased by law, and is not kept again";
        };
    }
}
