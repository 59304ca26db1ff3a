package org.rapporteur.reading.reference;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.Mention.PersonMention;

/**
 * Those whom a communiqué lists before its first verb, however the list hangs together: "The President of Peru, Ana Sol;
 * the Prime Minister of Chad, Said Deby; and the King of Bhutan met".
 */
final class Dignitaries {
    /** Two are read by the tree; what is said of one may name a second. */
    private static final int FEWEST = 3;

    private static final Set<String> PARTING = Set.of(",", ";", "and", "(");

    private Dignitaries() {}

    /**
     * Parties of the persons listed before the main verb of which the phrase is the subject.
     *
     * @param alone whom a phrase stands for without its conjuncts
     * @return none where fewer than three parties are listed so
     */
    static Set<String> of(Phrase subject, Function<Phrase, Referent> alone) {
        Phrase verb = subject.subject() ? subject.parent() : null;
        if (verb == null
                || !verb.relation().equals("root")
                || verb.tag() != Upos.VERB
                || verb.head() < subject.head()) {
            return Set.of();
        }
        Set<String> parties = new TreeSet<>();
        for (int token = 0; token < verb.head(); token++) {
            Phrase person = subject.at(token);
            if (person.mention() instanceof PersonMention && isListed(person)) {
                parties.addAll(alone.apply(person).parties());
            }
        }
        return parties.size() < FEWEST ? Set.of() : parties;
    }

    /** Whether a comma, a semicolon or "and" stands before the phrase, over its article. */
    private static boolean isListed(Phrase person) {
        int before = person.head() - 1;
        while (before >= 0 && person.at(before).tag() == Upos.DET) {
            before--;
        }
        return before < 0 || PARTING.contains(person.at(before).word());
    }
}
