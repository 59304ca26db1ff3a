package org.rapporteur.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.ReadingJson;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.judge.Review;
import org.rapporteur.ledger.merge.Mention;
import org.rapporteur.ledger.question.JudgementMade;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.question.MatterFile;
import org.rapporteur.ledger.question.PartnershipListed;
import org.rapporteur.ledger.question.ReportKept;
import org.rapporteur.ledger.question.ReportListed;
import org.rapporteur.ledger.question.Request;
import org.rapporteur.ledger.question.ReviewedClaim;
import org.rapporteur.ledger.question.Undertaking;
import org.rapporteur.ledger.store.Citations;
import org.rapporteur.ledger.store.MatterReads.Told;
import org.rapporteur.ledger.store.Reads;
import org.rapporteur.ledger.store.ReportReads;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reading;

/**
 * What a ledger keeps, one by one: reports with their claims and what persons made of them, single undertakings, and who
 * has to do with whom. Answers are immutable. Where the ledger cannot be read a {@link LedgerException} is thrown. Safe for
 * several threads.
 */
public final class Archive {
    private final Questions.Asking asking;
    private final Parties parties;
    private final Supplier<LocalDate> today;

    Archive(Questions.Asking asking, Parties parties, Supplier<LocalDate> today) {
        this.asking = asking;
        this.parties = parties;
        this.today = today;
    }

    /** How many reports there are. */
    public int reportCount() {
        return asking.ask(reads -> reads.reports().count());
    }

    /**
     * Reports, those recorded last first.
     *
     * @param limit at most so many
     * @param offset so many are passed over
     */
    public List<ReportListed> reports(int limit, int offset) {
        return asking.ask(reads -> reads.reports().newest(limit, offset).stream()
                .map(row -> listed(reads, row))
                .toList());
    }

    private static ReportListed listed(Reads reads, ReportReads.Row row) {
        String report = row.source().report();
        Reading reading = reading(reads, report);
        List<ReviewedClaim> claims = reading == null ? List.of() : review(reads, report, reading);
        int standing = (int) claims.stream().filter(c -> c.stands() != null).count();
        int toCheck = (int) claims.stream().filter(ReviewedClaim::toCheck).count();
        return new ReportListed(row.source(), row.genre(), standing, toCheck, row.copies() - 1);
    }

    /**
     * A report with its claims.
     *
     * @param report SHA-256 of its text
     * @return empty where it is not known, or was erased
     */
    public Optional<ReportKept> report(String report) {
        return asking.ask(reads -> {
            ReportReads.Row row = reads.reports().row(report);
            String text = reads.reports().text(report);
            Reading reading = reading(reads, report);
            if (row == null || text == null || reading == null) {
                return Optional.empty();
            }
            List<ReviewedClaim> claims = review(reads, report, reading);
            return Optional.of(new ReportKept(
                    row.source(),
                    text,
                    reading,
                    claims,
                    reads.reports().judgements(report),
                    new PartyNames(parties, reads).names(parties(claims))));
        });
    }

    private static Collection<String> parties(List<ReviewedClaim> claims) {
        Collection<String> ids = new TreeSet<>();
        for (ReviewedClaim claim : claims) {
            for (Claim side : List.of(claim.read(), claim.shown())) {
                ids.addAll(side.by());
                ids.addAll(side.to());
                ids.addAll(side.beneficiaries());
            }
        }
        return ids;
    }

    private static @Nullable Reading reading(Reads reads, String report) {
        for (Reads.KnownReading known : reads.readings(report)) {
            if (known.current() && known.body() != null) {
                return ReadingJson.read(known.body());
            }
        }
        return null;
    }

    /**
     * Judgements on claims that a later reading dropped, earliest first. They wait for a person: what was rejected is gone
     * by itself, what was accepted is no longer told, and what was corrected stands as a person's own.
     */
    public List<JudgementMade> waiting() {
        return asking.ask(reads -> {
            Collection<String> reports = new TreeSet<>();
            reads.judgements().all().stream()
                    .filter(made -> made.holds() && made.judgement().kind().ofClaim())
                    .forEach(made -> reports.add(String.valueOf(made.judgement().b())));
            List<JudgementMade> waiting = new ArrayList<>();
            for (String report : reports) {
                Reading reading = reading(reads, report);
                if (reading != null) {
                    waiting.addAll(Review.waiting(reading, made(reads, report)));
                }
            }
            waiting.sort(Comparator.comparingLong(JudgementMade::entry));
            return waiting;
        });
    }

    private static List<Review.Made> made(Reads reads, String report) {
        return reads.reports().judgements(report).stream()
                .map(judgement -> new Review.Made(judgement, judged(reads, judgement)))
                .toList();
    }

    private static List<ReviewedClaim> review(Reads reads, String report, Reading reading) {
        List<Review.Made> made = made(reads, report);
        Map<String, List<String>> records = reads.reports().matters(report);
        return Review.of(reading, made).stream()
                .map(c -> new ReviewedClaim(
                        c.rank(),
                        c.read(),
                        c.stands(),
                        c.judged(),
                        records.getOrDefault(c.shown().id(), List.of())))
                .toList();
    }

    /** The claim as it stood when it was judged, or null where that is no longer known. */
    private static @Nullable Claim judged(Reads reads, JudgementMade made) {
        Object entry = made.judgement().details().get("reading");
        String body = entry instanceof Number number ? reads.entries().body(number.longValue()) : null;
        if (body == null) {
            return null;
        }
        return ReadingJson.read(body).claims().stream()
                .filter(claim -> claim.id().equals(made.judgement().a()))
                .findFirst()
                .orElse(null);
    }

    /**
     * An undertaking, wish, contribution or request.
     *
     * @param id of it, or of any telling of it
     * @return empty where there is none
     */
    public Optional<MatterFile> matter(String id) {
        return asking.ask(reads -> {
            Citations citations = reads.citations();
            List<Told> told = reads.matters(citations).ofTellings(List.of(id), LocalDate.MAX);
            Matter matter = told.isEmpty() ? null : told.get(0).matter();
            return matter == null ? Optional.empty() : Optional.of(file(reads, citations, told, matter));
        });
    }

    private MatterFile file(Reads reads, Citations citations, List<Told> told, Matter matter) {
        MatterQuestion question = new MatterQuestion(reads, citations, LocalDate.MAX, today.get());
        List<Undertaking> undertakings = new ArrayList<>(question.undertakings(told, Mention.Kind.UNDERTAKING));
        undertakings.addAll(question.undertakings(told, Mention.Kind.WISH));
        List<Request> requests = question.requests(told);
        List<Matter> perhaps = reads.matters(citations).ofTellings(matter.perhaps(), LocalDate.MAX).stream()
                .flatMap(other -> Stream.ofNullable(other.matter()))
                .toList();
        Collection<String> ids = new TreeSet<>();
        MatterQuestion.addParties(ids, matter);
        perhaps.forEach(other -> MatterQuestion.addParties(ids, other));
        requests.forEach(request -> MatterQuestion.addParties(ids, request.answer()));
        return new MatterFile(
                matter,
                undertakings.isEmpty() ? null : undertakings.get(0),
                requests.isEmpty() ? null : requests.get(0),
                perhaps,
                judgements(reads, told.get(0).mentions()),
                new PartyNames(parties, reads).names(ids));
    }

    private static List<JudgementMade> judgements(Reads reads, List<Mention> mentions) {
        Collection<String> tellings = mentions.stream().map(Mention::id).toList();
        return reads.judgements().all().stream()
                .filter(made -> made.holds() && made.judgement().kind() != Judgement.Kind.UNDO)
                .filter(made -> tellings.contains(made.judgement().a())
                        || tellings.contains(String.valueOf(made.judgement().b())))
                .toList();
    }

    /** Pairs of parties, those with most between them first. */
    public List<PartnershipListed> partnerships(int limit) {
        return asking.ask(reads -> {
            PartyNames names = new PartyNames(parties, reads);
            return reads.reports().pairs(limit).stream()
                    .map(pair -> new PartnershipListed(names.partnership(pair.one(), pair.other()), pair.matters()))
                    .toList();
        });
    }
}
