package org.rapporteur.reading.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.Mention.PersonMention;

/** Names and offices that stand side by side, parted by a comma: one person, whatever the tree makes of the two. */
final class Beside {
    private Beside() {}

    /** Offices without a name before and after a name. */
    static List<Phrase> offices(Phrase name) {
        List<Phrase> found = new ArrayList<>();
        Phrase after = after(name);
        if (after != null && office(after)) {
            found.add(after);
        }
        Phrase before = before(name);
        if (before != null && office(before)) {
            found.add(before);
        }
        return found;
    }

    /** Whether the second is an office or name beside the first, and no other person. */
    static boolean same(Phrase first, Phrase second) {
        Phrase after = after(first);
        boolean adjacent = after != null && after.head() == second.head();
        return adjacent && ((office(second) && name(first)) || (office(first) && name(second)));
    }

    private static boolean office(Phrase phrase) {
        return phrase.mention() instanceof PersonMention person && person.name() == null;
    }

    private static boolean name(Phrase phrase) {
        return phrase.mention() instanceof PersonMention person && person.name() != null;
    }

    /** What follows the phrase and a comma, over a determiner. */
    private static @Nullable Phrase after(Phrase phrase) {
        int token = phrase.head() + 1;
        if (token >= phrase.tree().size() || !phrase.tree().form(token).equals(",")) {
            return null;
        }
        token++;
        if (token < phrase.tree().size() && phrase.tree().tag(token) == Upos.DET) {
            token++;
        }
        return token < phrase.tree().size() ? phrase.at(token) : null;
    }

    private static @Nullable Phrase before(Phrase phrase) {
        int token = phrase.head() - 2;
        return token >= 0 && phrase.tree().form(token + 1).equals(",") ? phrase.at(token) : null;
    }
}
