package org.rapporteur.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.judge.Judgement.Kind;
import org.rapporteur.ledger.question.Doubt;
import org.rapporteur.ledger.question.Doubts;
import org.rapporteur.ledger.question.Finding;
import org.rapporteur.ledger.question.JudgementMade;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.store.Citations;
import org.rapporteur.ledger.store.DoubtReads.Pair;
import org.rapporteur.ledger.store.MatterReads.Told;
import org.rapporteur.ledger.store.Reads;
import org.rapporteur.reading.Claim;

/** Finds what waits for a person, within one transaction. */
final class DoubtQuestion {
    private final Reads reads;
    private final PartyNames names;
    private final Citations citations;
    private final List<JudgementMade> judged;

    DoubtQuestion(Reads reads, PartyNames names) {
        this.reads = reads;
        this.names = names;
        this.citations = reads.citations();
        this.judged =
                reads.judgements().all().stream().filter(JudgementMade::holds).toList();
    }

    /** @param of names of parties all of which stand in it, or null */
    Doubts answer(@Nullable String of, int limit) {
        List<String> parties = of == null ? List.of() : names.parties(of);
        List<Doubt> doubts = new ArrayList<>();
        for (Finding finding : reads.claims(citations).doubtful(parties, Claim.SURE, limit + 1)) {
            doubts.add(new Doubt.OfClaim(finding));
        }
        for (Pair pair : reads.doubts().pairs()) {
            if (doubts.size() > limit) {
                break;
            }
            Doubt doubt = judgedAlready(pair) ? null : doubt(pair, parties);
            if (doubt != null) {
                doubts.add(doubt);
            }
        }
        List<Doubt> shown = doubts.subList(0, Math.min(limit, doubts.size()));
        return new Doubts(shown, names.names(parties(shown)), doubts.size() > limit);
    }

    /** A person said whether the one fulfils or answers the other, or that the two are two or one. */
    private boolean judgedAlready(Pair pair) {
        return judged.stream().map(JudgementMade::judgement).anyMatch(judgement -> {
            boolean both = judgement.a().equals(pair.a()) && pair.b().equals(judgement.b());
            boolean turned = judgement.a().equals(pair.b()) && pair.a().equals(judgement.b());
            return judgement.kind().joins()
                    ? pair.relation().equals("same") && (both || turned)
                    : both && related(judgement.kind(), pair.relation());
        });
    }

    private static boolean related(Kind kind, String relation) {
        return relation.equals("fulfils")
                ? kind == Kind.FULFILS || kind == Kind.NOT_FULFILS
                : kind == Kind.ANSWERS || kind == Kind.NOT_ANSWERS;
    }

    private @Nullable Doubt doubt(Pair pair, List<String> parties) {
        Matter one = matter(pair.a());
        Matter other = matter(pair.b());
        boolean within = one != null
                && other != null
                && (parties(one).containsAll(parties) || parties(other).containsAll(parties));
        return one == null || other == null || !within
                ? null
                : new Doubt.OfPair(pair.relation(), one, other, pair.score(), pair.why());
    }

    private @Nullable Matter matter(String id) {
        List<Told> told = reads.matters(citations).told(List.of(id), LocalDate.MAX);
        return told.isEmpty() ? null : told.get(0).matter();
    }

    private static Collection<String> parties(Matter matter) {
        Collection<String> ids = new TreeSet<>();
        MatterQuestion.addParties(ids, matter);
        return ids;
    }

    private static Collection<String> parties(List<Doubt> doubts) {
        Collection<String> ids = new TreeSet<>();
        for (Doubt doubt : doubts) {
            if (doubt instanceof Doubt.OfClaim claim) {
                ids.addAll(claim.finding().by());
                ids.addAll(claim.finding().to());
            } else if (doubt instanceof Doubt.OfPair pair) {
                ids.addAll(parties(pair.one()));
                ids.addAll(parties(pair.other()));
            }
        }
        return ids;
    }
}
