package org.rapporteur.reading.claim;

import java.util.List;
import java.util.Set;
import org.rapporteur.language.Upos;

/** In which mood and tense a predicate stands. */
enum Mood {
    /** "will", "shall", "would", "is going to", "is to". */
    FUTURE,
    /** "can", "could", "may", "might". */
    POSSIBLE,
    /** "must", "should", "ought to", "needs to". */
    NECESSARY,
    /** "has provided", "provided". */
    PAST,
    /** "is providing". */
    ONGOING,
    /** "provides". */
    PRESENT,
    /** An infinitive, gerund or participle, or no verb at all. */
    NON_FINITE;

    private static final Set<String> FUTURES = Set.of("will", "shall", "would", "'ll", "wo", "'d", "ll");
    private static final Set<String> POSSIBLES = Set.of("can", "could", "may", "might", "ca");
    private static final Set<String> SPEAKERS = Set.of("i", "we");
    private static final Set<String> NECESSARIES = Set.of("must", "should", "ought");
    private static final Set<String> PERFECTS = Set.of("has", "have", "had", "'ve", "having");
    private static final Set<String> PASTS = Set.of("was", "were", "been", "did");

    /** The mood of a predicate in its sentence. */
    static Mood of(Syntax syntax, int token) {
        List<String> auxiliaries = syntax.auxiliaries(token);
        if (hasOneOf(FUTURES, auxiliaries)) {
            return FUTURE;
        }
        if (hasOneOf(POSSIBLES, auxiliaries)) {
            return isPolite(syntax, token) ? PRESENT : POSSIBLE;
        }
        if (hasOneOf(NECESSARIES, auxiliaries)) {
            return NECESSARY;
        }
        if (syntax.isScheduled(token) || syntax.isGoingTo(token)) {
            return new Negations(syntax).isYetTo(token) ? PAST : FUTURE;
        }
        if (syntax.isToInfinitive(token)) {
            return new Negations(syntax).isYetTo(token) ? PAST : NON_FINITE;
        }
        if (isSubjunctive(syntax, token, auxiliaries)) {
            return FUTURE;
        }
        if (hasOneOf(PERFECTS, auxiliaries)) {
            return PAST;
        }
        return byForm(syntax, token, auxiliaries);
    }

    /** "May I congratulate you", "Can I first thank": who asks to do so does it. */
    private static boolean isPolite(Syntax syntax, int token) {
        int subject = syntax.ownSubject(token);
        return subject > 0
                && SPEAKERS.contains(syntax.word(subject))
                && POSSIBLES.contains(syntax.word(subject - 1))
                && !syntax.word(syntax.size() - 1).equals("?");
    }

    private static boolean hasOneOf(Set<String> words, List<String> auxiliaries) {
        for (String auxiliary : auxiliaries) {
            if (words.contains(auxiliary)) {
                return true;
            }
        }
        return false;
    }

    /** "agreed that a summit be held": a subjunctive tells what is to be. */
    private static boolean isSubjunctive(Syntax syntax, int token, List<String> auxiliaries) {
        return auxiliaries.size() == 1
                && auxiliaries.get(0).equals("be")
                && syntax.isPassive(token)
                && syntax.ownSubject(token) != Syntax.NONE
                && syntax.introducer(token).equals("that");
    }

    private static Mood byForm(Syntax syntax, int token, List<String> auxiliaries) {
        boolean past = hasOneOf(PASTS, auxiliaries);
        String word = syntax.word(token);
        if (word.endsWith("ing")) {
            return auxiliaries.isEmpty() ? NON_FINITE : past ? PAST : ONGOING;
        }
        if (!auxiliaries.isEmpty()) {
            return past ? PAST : PRESENT;
        }
        if (!syntax.is(token, Upos.VERB)) {
            return NON_FINITE;
        }
        if (syntax.isReducedPassive(token)) {
            return NON_FINITE;
        }
        boolean bare = word.equals(syntax.lemma(token));
        boolean inherits = bare && syntax.relation(token).equals("conj");
        if (inherits) {
            return of(syntax, syntax.tree().head(token));
        }
        return bare || (word.endsWith("s") && !word.endsWith("ss")) ? PRESENT : PAST;
    }
}
