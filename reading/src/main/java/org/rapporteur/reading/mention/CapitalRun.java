package org.rapporteur.reading.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.lexicon.Entry.NameForm;
import org.rapporteur.reading.mention.Names.Name;

/**
 * A stretch of capitalised words with the small words between that can belong to one name.
 *
 * @param from first token
 * @param to one past the last
 * @param link the first "of", "for" or "on" in it, or -1
 */
record CapitalRun(int from, int to, int link) {
    private static final Set<String> LINKS = Set.of("of", "for", "on");
    private static final Set<String> LATER_LINKS = Set.of("in", "to", "against", "with");
    private static final Set<String> OWNERS = Set.of(
            "leaders",
            "ministers",
            "chiefs",
            "officials",
            "women",
            "children",
            "people",
            "peoples",
            "presidents",
            "heads",
            "parties",
            "members",
            "workers",
            "developers",
            "farmers",
            "governors",
            "parliamentarians",
            "businesses",
            "youth",
            "commanders");
    private static final int LONGEST = 24;

    /** The run that begins at a token, or null. */
    static @Nullable CapitalRun at(Names names, int from) {
        Passage passage = names.passage();
        if (!begins(names, from)) {
            return null;
        }
        int link = -1;
        int to = from + 1;
        int at = to;
        while (at < from + LONGEST && at < passage.size()) {
            if (isPart(names, at)) {
                at++;
                to = at;
                continue;
            }
            int next = over(names, at, link >= 0, from);
            if (next == at) {
                break;
            }
            link = link < 0 && passage.is(at, LINKS) ? at : link;
            at = next;
        }
        return new CapitalRun(from, to, link >= to ? -1 : link);
    }

    private static boolean begins(Names names, int at) {
        Passage passage = names.passage();
        if (passage.startsSentence(at) && isVerbBefore(names, at)) {
            return false;
        }
        if (passage.isCapital(at) && passage.isWord(at)) {
            return !Ordinary.isSmall(passage.lower(at))
                    || (Ordinals.of(passage.lower(at)) > 0 && passage.isCapital(at + 1) && !passage.startsSentence(at));
        }
        boolean figure = Character.isDigit(
                passage.form(at).isEmpty() ? ' ' : passage.form(at).charAt(0));
        boolean numbered = Ordinals.of(passage.lower(at)) > 0 || DateWords.year(passage, at) > 0;
        boolean several = figure || passage.isCapital(at + 2) || passage.isHyphen(at + 2);
        return numbered && several && passage.isCapital(at + 1) && passage.isWord(at + 1);
    }

    private static final Set<String> ADJECTIVES =
            Set.of("joint", "new", "special", "second", "first", "third", "high-level", "enhanced", "comprehensive");

    /** "Requires U.S. …": a sentence's first word before a party's name is hardly part of that name. */
    private static boolean isVerbBefore(Names names, int at) {
        Passage passage = names.passage();
        boolean number = Ordinals.of(passage.lower(at)) > 0 || DateWords.year(passage, at) > 0;
        return !number && !passage.is(at, ADJECTIVES) && !names.coversParty(at) && names.partyAt(at + 1) != null;
    }

    private static boolean isPart(Names names, int at) {
        Passage passage = names.passage();
        if (passage.startsSentence(at)) {
            return false;
        }
        boolean figure = !passage.form(at).isEmpty()
                && Character.isDigit(passage.form(at).charAt(0))
                && passage.isCapital(at + 1);
        if (figure) {
            return Ordinals.of(passage.lower(at)) > 0 || DateWords.year(passage, at) > 0;
        }
        boolean word = passage.isCapital(at) && passage.isWord(at);
        Name office = word ? names.officeAt(at) : null;
        boolean person = office != null && office.isForm(NameForm.NAME);
        return word && !person && DateWords.weekday(passage, at) == 0 && !isDated(passage, at);
    }

    /** "April 24", "April 2021": a date, no part of a name. */
    private static boolean isDated(Passage passage, int at) {
        return DateWords.month(passage, at) > 0
                && (DateWords.day(passage, at + 1) > 0
                        || DateWords.year(passage, at + 1) > 0
                        || !passage.isCapital(at + 1));
    }

    /** Where the run goes on behind a small word or mark; the same token where it does not. */
    private static int over(Names names, int at, boolean linked, int from) {
        Passage passage = names.passage();
        int next = passage.is(at + 1, "the") ? at + 2 : at + 1;
        if (isTight(passage, at)) {
            return passage.isWord(at + 1) || isPart(names, at + 1) ? tightEnd(names, at + 1) : at;
        }
        if (passage.is(at, LINKS) || passage.is(at, "&") || (linked && passage.is(at, LATER_LINKS))) {
            return isPart(names, next) ? next : at;
        }
        if (passage.is(at, "and") && linked) {
            return isPart(names, at + 1) && !endsName(names, at, from) ? at + 1 : at;
        }
        if (passage.is(at, "and")) {
            return joinsAttributes(names, at, from) ? at + 1 : at;
        }
        if (passage.is(at, ",") && linked) {
            return isListed(names, at) ? at + 1 : at;
        }
        boolean dash = passage.isHyphen(at) && names.partyBefore(at) != null && names.partyAt(at + 1) != null;
        boolean owner = passage.isGenitive(at) && passage.is(at - 1, OWNERS) && isPart(names, at + 1);
        return dash || owner ? at + 1 : at;
    }

    private static int tightEnd(Names names, int at) {
        return isPart(names, at) || names.passage().isCapital(at + 1)
                ? at
                : names.passage().isLowerWord(at) ? at + 1 : at;
    }

    private static boolean isTight(Passage passage, int at) {
        boolean mark = passage.isHyphen(at) || passage.is(at, "/");
        return mark && !passage.gapBefore(at) && !passage.gapBefore(at + 1);
    }

    /** Whether "and" stands between two names rather than inside of one: a head noun or a party goes before or after. */
    private static boolean endsName(Names names, int and, int from) {
        Passage passage = names.passage();
        Name after = names.partyAt(and + 1);
        int end = and + 1;
        while (isPart(names, end)) {
            end++;
        }
        boolean headed = end > and + 2 && HeadNouns.of(passage.lower(end - 1)) != null;
        boolean before = HeadNouns.of(passage.lower(and - 1)) == HeadNouns.Kind.MEETING;
        return after != null || headed || before || and - from > LONGEST;
    }

    /** "Trade and Technology Council": what goes before "and" is no name of its own, and a head noun ends what follows. */
    private static boolean joinsAttributes(Names names, int and, int from) {
        Passage passage = names.passage();
        boolean own = HeadNouns.of(passage.lower(and - 1)) != null || names.coversParty(and - 1);
        boolean other = names.coversParty(and + 1) || !isPart(names, and + 1) || names.officeAt(from) != null;
        int end = and + 1;
        while (isPart(names, end)) {
            end++;
        }
        return !own && !other && end > and + 2 && HeadNouns.of(passage.lower(end - 1)) != null;
    }

    /** "Economy, Trade and Industry": a comma where a word and "and" or another comma follow. */
    private static boolean isListed(Names names, int comma) {
        if (!isPart(names, comma + 1) || names.partyAt(comma + 1) != null) {
            return false;
        }
        int end = comma + 1;
        while (end < comma + 4 && isPart(names, end)) {
            end++;
        }
        Passage passage = names.passage();
        boolean goesOn = passage.is(end, "and") || (passage.is(end, ",") && passage.is(end + 1, "and"));
        int last = passage.is(end, ",") ? end + 2 : end + 1;
        return goesOn
                && isPart(names, last)
                && names.partyAt(last) == null
                && HeadNouns.of(passage.lower(end - 1)) == null;
    }
}
