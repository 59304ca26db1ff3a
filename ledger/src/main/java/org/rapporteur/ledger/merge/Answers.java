package org.rapporteur.ledger.merge;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.merge.Mention.Kind;

/** Whether what a party undertakes, gives or refuses clearly answers what it was asked. */
public final class Answers {
    private static final double MOST = 0.75;
    private static final int LEAST_WORDS = 2;

    private Answers() {}

    /** Answers surely. */
    public static final String SURE = "sure";

    /** May answer. */
    public static final String PERHAPS = "perhaps";

    private static final double HALF = 0.5;

    /** How a mention stands to a request: it answers it surely, perhaps, or not (null). */
    public static @Nullable String of(Mention request, Mention answer) {
        if (clearly(request, answer)) {
            return SURE;
        }
        return fits(request, answer) && wordsFit(request, answer, HALF) ? PERHAPS : null;
    }

    /**
     * Whether it does: done by the party that was asked, not before it was asked and told in another report, towards the
     * asker or nobody named, and in most of the request's content words, two at least.
     */
    public static boolean clearly(Mention request, Mention answer) {
        return fits(request, answer) && wordsFit(request, answer, MOST);
    }

    private static boolean fits(Mention request, Mention answer) {
        return request.kind() == Kind.REQUEST
                && answer.kind().answers()
                && partiesFit(request.parties(), answer.parties())
                && later(request.telling(), answer.telling());
    }

    private static boolean partiesFit(Mention.Parties request, Mention.Parties answer) {
        boolean byTheAsked = !Collections.disjoint(request.recipients(), answer.givers());
        boolean towardsTheAsker = answer.recipients().isEmpty()
                || !Collections.disjoint(request.givers(), answer.recipients())
                || !Collections.disjoint(request.beneficiaries(), answer.recipients());
        return byTheAsked && towardsTheAsker;
    }

    /** In one report a promise before a request is no answer to it; one after it may be. */
    private static boolean later(Mention.Telling request, Mention.Telling answer) {
        if (request.report().equals(answer.report())) {
            return answer.start() > request.start();
        }
        LocalDate asked = request.said();
        LocalDate answered = answer.said();
        return asked != null && answered != null && answered.isAfter(asked);
    }

    private static boolean wordsFit(Mention request, Mention answer, double share) {
        Set<String> shared = new TreeSet<>(request.content().words());
        shared.retainAll(answer.content().words());
        return shared.size() >= LEAST_WORDS
                && shared.size() >= share * request.content().words().size();
    }
}
