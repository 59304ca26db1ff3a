package org.rapporteur.desk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.print.Words;
import org.rapporteur.ledger.question.JudgementMade;
import org.rapporteur.ledger.question.ReportKept;
import org.rapporteur.ledger.question.ReviewedClaim;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.reading.Amount;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Item;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.Topic;

/** A claim in words for people. */
public final class ClaimWords {
    private final ReportKept report;
    private final ReviewedClaim reviewed;
    private final Claim claim;

    /** A claim of a report. */
    public ClaimWords(ReportKept report, ReviewedClaim reviewed) {
        this.report = report;
        this.reviewed = reviewed;
        this.claim = reviewed.shown();
    }

    /** Its place in the report, from 1. */
    public int rank() {
        return reviewed.rank();
    }

    /** By which it is judged. */
    public String id() {
        return claim.id();
    }

    public String act() {
        return claim.act().id();
    }

    /** "commit (pledge), denied". */
    public String deed() {
        String strength = claim.strength() == null ? "" : " (" + lower(claim.strength()) + ")";
        return act() + strength + (claim.polarity().negated() ? ", " + lower(claim.polarity()) : "");
    }

    /** "Japan → ASEAN", for whom it is. */
    public String parties() {
        String to = claim.to().isEmpty() ? "" : " → " + names(claim.to());
        String beneficiaries = claim.beneficiaries().isEmpty() ? "" : ", for " + names(claim.beneficiaries());
        return names(claim.by()) + to + beneficiaries;
    }

    private String names(List<String> ids) {
        return Words.and(ids.stream().map(report::name).toList());
    }

    /** "88%". */
    public String confidence() {
        return Math.round(claim.confidence() * 100) + "%";
    }

    public String quote() {
        return claim.quote().text();
    }

    public boolean toCheck() {
        return reviewed.toCheck();
    }

    public boolean rejected() {
        return reviewed.stands() == null;
    }

    /** Whether a person has judged it. */
    public boolean judged() {
        return reviewed.judged() != null;
    }

    /** The entry by which the last judgement on it is undone; 0 where nobody has judged. */
    public long entry() {
        JudgementMade made = reviewed.judged();
        return made == null ? 0 : made.entry();
    }

    /** "to be checked", "sure enough", "accepted by Ana". */
    public String state() {
        JudgementMade made = reviewed.judged();
        if (made == null) {
            return reviewed.toCheck() ? "to be checked" : "not doubtful";
        }
        String why =
                made.judgement().why() == null ? "" : ": " + made.judgement().why();
        return made.judgement().kind().id() + " by " + made.actor() + why;
    }

    /** What is promised, asked, given or said, piece by piece. */
    public List<String> items() {
        return claim.items().stream().map(ClaimWords::item).toList();
    }

    private static String item(Item item) {
        StringBuilder words = new StringBuilder();
        if (item.lead() != null) {
            words.append(item.lead().text()).append(" … ");
        }
        words.append(item.quote().text());
        if (item.amount() != null) {
            words.append(" [").append(sum(item.amount())).append(']');
        }
        return words.toString();
    }

    private static String sum(Amount amount) {
        return Words.sum(Sum.of(amount));
    }

    /** What else is told of it, each with its name: "amount: USD 1 million". */
    public List<String> facts() {
        List<String> facts = new ArrayList<>();
        add(facts, "amount", claim.amount() == null ? null : sum(claim.amount()));
        add(facts, "due", claim.due() == null ? null : Words.time(claim.due()));
        add(facts, "when", claim.when() == null ? null : Words.time(claim.when()));
        add(
                facts,
                "on condition",
                claim.condition() == null ? null : claim.condition().text());
        add(facts, "novelty", claim.novelty() == null ? null : lower(claim.novelty()));
        add(facts, "said by", speaker());
        add(facts, "at", meeting());
        add(facts, "about", claim.about().isEmpty() ? null : about());
        add(facts, "voice", lower(claim.attribution()));
        return facts;
    }

    private @Nullable String speaker() {
        if (claim.speaker() == null) {
            return null;
        }
        String name = claim.speaker().name();
        String office = claim.speaker().office();
        return name == null ? office : office == null ? name : name + ", " + office;
    }

    private @Nullable String meeting() {
        for (Meeting meeting : report.reading().meetings()) {
            if (meeting.id().equals(claim.at())) {
                return meeting.name();
            }
        }
        return null;
    }

    private String about() {
        return String.join(
                ", ", claim.about().stream().map(Topic::name).distinct().toList());
    }

    private static void add(List<String> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(name + ": " + value);
        }
    }

    /** Ids of the undertakings, contributions and requests that it tells of. */
    public List<String> records() {
        return reviewed.records();
    }

    /** Fields as a correction takes them. */
    public String by() {
        return String.join(", ", claim.by());
    }

    public String to() {
        return String.join(", ", claim.to());
    }

    public String beneficiaries() {
        return String.join(", ", claim.beneficiaries());
    }

    public String amount() {
        Amount amount = claim.amount();
        return amount == null
                ? ""
                : amount.value().toPlainString() + " " + Sum.of(amount).measure();
    }

    public String due() {
        if (claim.due() == null) {
            return "";
        }
        String first = claim.due().first();
        return first.equals(claim.due().last())
                ? first
                : first + ".." + claim.due().last();
    }

    public String strength() {
        return claim.strength() == null ? "" : lower(claim.strength());
    }

    public String polarity() {
        return lower(claim.polarity());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
