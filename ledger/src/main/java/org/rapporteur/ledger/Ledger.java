package org.rapporteur.ledger;

import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.entry.Chain;
import org.rapporteur.ledger.entry.Checkpoint;
import org.rapporteur.ledger.entry.Entry;
import org.rapporteur.ledger.find.Query;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.office.OfficeName;
import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.Comparison;
import org.rapporteur.ledger.question.Conflict;
import org.rapporteur.ledger.question.Finding;
import org.rapporteur.ledger.question.JudgementMade;
import org.rapporteur.ledger.question.Tenure;
import org.rapporteur.ledger.question.TermsOfOffice;
import org.rapporteur.ledger.question.Verification;
import org.rapporteur.ledger.store.ClaimFilter;
import org.rapporteur.ledger.store.Reads;
import org.rapporteur.ledger.store.Store;
import org.rapporteur.ledger.transfer.ExportForm;
import org.rapporteur.ledger.transfer.Import;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Report;

/**
 * A ledger: an append-only record of reports and their readings, and the questions that it answers. The front door of this
 * module.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.open(Path.of("reports.ledger"))) {
 *     ledger.add(report, reading);
 *     Brief brief = ledger.brief("ASEAN-JPN", null, null);
 * }
 * }</pre>
 *
 * <p>What {@link #add} returned for is on disk, even if the program is killed the next moment. Safe for several threads,
 * which wait for each other; several programs may have one ledger open. Every method throws {@link LedgerException} where
 * the ledger cannot be read or written.
 */
public final class Ledger implements AutoCloseable {
    private final Store store;
    private final LedgerOptions options;
    private final @Nullable Instant knownUntil;

    private Ledger(Store store, LedgerOptions options, @Nullable Instant knownUntil) {
        this.store = store;
        this.options = options;
        this.knownUntil = knownUntil;
    }

    /** Opens a ledger; makes one, and the folders it lies in, where there is none. */
    public static Ledger open(Path file) {
        return open(file, LedgerOptions.standard());
    }

    /** Opens a ledger; makes one, and the folders it lies in, where there is none. */
    public static Ledger open(Path file, LedgerOptions options) {
        return open(Address.of(file), options);
    }

    /** Opens a ledger; makes one where there is none. */
    public static Ledger open(Address address) {
        return open(address, LedgerOptions.standard());
    }

    /** Opens a ledger; makes one where there is none. */
    public static Ledger open(Address address, LedgerOptions options) {
        return new Ledger(Store.open(address, options), options, null);
    }

    /**
     * Opens a ledger that is there; makes none.
     *
     * @throws LedgerException.Absent if there is none
     */
    public static Ledger openExisting(Address address, LedgerOptions options) {
        return new Ledger(Store.openExisting(address, options), options, null);
    }

    /**
     * The same ledger, whose questions are answered from what it knew at the end of a day; everything that was recorded
     * later is as if it were not there. What is recorded through it is recorded today. Closing either closes both.
     *
     * @param day in the time zone of the ledger's clock; null for now
     */
    public Ledger asKnown(@Nullable LocalDate day) {
        Instant end = day == null
                ? null
                : day.plusDays(1).atStartOfDay(options.clock().getZone()).toInstant();
        return new Ledger(store, options, end);
    }

    private <T> T ask(Function<Reads, T> question) {
        return knownUntil == null ? store.read(question) : store.readAsKnown(knownUntil, question);
    }

    /**
     * Records a judgement on records or claims. A person's goes before the program's, and a later one before an earlier
     * one on the same; nothing is taken away, and {@link Judgement.Kind#UNDO} brings back what was shown before.
     *
     * @param judgement with ids as questions give them; ids of records that were merged stand for what they were merged
     *     into
     * @return the number of its entry, by which it can be undone
     * @throws IllegalArgumentException if there is no such record or claim, or it cannot be judged so
     */
    public long judge(Judgement judgement, Actor actor) {
        return store.write(writes -> {
            Judgement checked = new JudgementCheck(writes.reads()).check(judgement);
            Instant now = options.clock().instant();
            Entry entry = writes.append(
                    now,
                    actor,
                    Entry.JUDGEMENT,
                    Judgement.SCHEMA,
                    options.salts().get(),
                    checked.write());
            writes.settle(now, options.salts());
            return entry.sequence();
        });
    }

    /**
     * How two records stand to each other, with what speaks for and against their being one.
     *
     * @throws IllegalArgumentException if one is not known, or they are not of one kind
     */
    public Comparison compare(String a, String b) {
        return ask(reads -> {
            JudgementCheck check = new JudgementCheck(reads);
            String one = check.record(a);
            String other = check.record(b);
            check.comparable(one, other);
            return new Comparison(a, b, one.equals(other), reads.judgements().compare(one, other));
        });
    }

    /**
     * What cannot both be true, with both quotes; which of the two is right is never said.
     *
     * @param of id or name of a party, of a partnership, or null for every conflict
     * @throws IllegalArgumentException if a party is not known
     */
    public List<Conflict> conflicts(@Nullable String of) {
        return ask(reads -> {
            PartyNames names = new PartyNames(options.parties(), reads);
            return reads.conflicts(reads.citations()).among(of == null ? List.of() : names.parties(of));
        });
    }

    /** Every judgement that persons made, earliest first. */
    public List<JudgementMade> judgements() {
        return ask(reads -> reads.judgements().all());
    }

    /**
     * Records a report and its reading, both or neither. What is there already is not recorded again: the same text read
     * by the same versions, unless the day of publication becomes known only now.
     *
     * @throws IllegalArgumentException if the reading is of another text, or a quote of it does not stand in the text
     */
    public Outcome add(Report report, Reading reading) {
        return addAll(List.of(new Addition(report, reading))).get(0);
    }

    /**
     * Records several reports with their readings, all or none: one wait for the disk instead of many.
     *
     * @return what became of each, in their order
     * @throws IllegalArgumentException if a reading is of another text, or a quote of it does not stand in the text
     */
    public List<Outcome> addAll(List<Addition> additions) {
        additions.forEach(addition -> Evidence.check(addition.report(), addition.reading()));
        return store.write(writes -> {
            Instant now = options.clock().instant();
            Recording recording = new Recording(writes, now, options.salts());
            List<Outcome> outcomes = additions.stream().map(recording::add).toList();
            writes.settle(now, options.salts());
            return outcomes;
        });
    }

    /**
     * What to know of a partnership before a meeting.
     *
     * @param partnership ids or names in any order: "ASEAN-JPN", "Japan-ASEAN"
     * @param as id or name of the party that it is written for, or null
     * @param before the day asked about: reports of that day and later are left out; null for tomorrow
     * @throws IllegalArgumentException if the partnership or party is not known
     */
    public Brief brief(String partnership, @Nullable String as, @Nullable LocalDate before) {
        LocalDate day = before == null ? today().plusDays(1) : before;
        return ask(reads -> {
            PartyNames names = new PartyNames(options.parties(), reads);
            String party = as == null ? null : names.id(as);
            return new BriefQuestion(reads, names, names.partnership(partnership), party, day).answer();
        });
    }

    /**
     * Who held an office.
     *
     * @param office the role: "coordinator", "chair"
     * @param body id or name of the body or relation: "ASEAN-JPN", "ASEAN"
     * @param on the day, or null for today
     * @return empty where no report tells
     * @throws IllegalArgumentException if the body, or a party of the relation, is not known
     */
    public Optional<Tenure> who(String office, String body, @Nullable LocalDate on) {
        LocalDate day = on == null ? today() : on;
        return ask(reads -> office(reads, office, body).heldOn(day));
    }

    /**
     * The terms of an office, in order of time, with gaps, overlaps, and notices where they depart from custom.
     *
     * @throws IllegalArgumentException if the relation's parties are not known
     */
    public TermsOfOffice terms(String office, String body) {
        return ask(reads -> office(reads, office, body).terms());
    }

    private OfficeQuestion office(Reads reads, String office, String body) {
        String where = new PartyNames(options.parties(), reads).body(body);
        return new OfficeQuestion(reads, OfficeName.of(office, where));
    }

    /**
     * The claims that a search finds, latest first.
     *
     * @param query see {@link Query#parse}
     * @param limit at most so many
     * @throws org.rapporteur.ledger.find.QueryException if the query cannot be understood
     * @throws IllegalArgumentException if a party is not known
     */
    public List<Finding> find(String query, int limit) {
        Query search = Query.parse(query);
        return ask(reads -> {
            PartyNames names = new PartyNames(options.parties(), reads);
            List<String> from = search.from().stream().map(names::id).toList();
            List<String> to = search.to().stream().map(names::id).toList();
            return reads.claims(reads.citations()).find(ClaimFilter.of(search, from, to), limit);
        });
    }

    /** Checks the chain, every quote of every reading against its text, the views, and the database's own file. */
    public Verification verify(Progress progress) {
        return store.read(reads -> new Verifier(reads, progress).verify(store.integrity()));
    }

    /**
     * Erases a report by law: its text, its readings, every quote of it, and what persons entered about its claims vanish
     * from the ledger and from its files. What stays are the headers of the entries, so that the chain holds, and an entry
     * that says why. It takes time and room for a second copy of the ledger.
     *
     * @param report SHA-256 of its text, or the beginning of it, six digits at least
     * @param why the reason, which stays
     * @param by who erases
     * @throws IllegalArgumentException if no report or more than one begins so
     * @throws LedgerException.NotPurged if it is erased, but traces stay in the files until {@link #purge}
     */
    public Erasure erase(String report, String why, Actor by) {
        Erasure erasure = store.write(writes -> writes.erase(
                one(writes.reads(), report),
                why,
                options.clock().instant(),
                by,
                options.salts().get()));
        store.purge();
        return erasure;
    }

    private static String one(Reads reads, String beginning) {
        String digits = beginning.toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{6,64}")) {
            throw new IllegalArgumentException(
                    "expected six digits at least of a report's SHA-256, got '" + beginning + "'");
        }
        List<String> reports = reads.reports(digits);
        if (reports.size() != 1) {
            throw new IllegalArgumentException("expected the beginning of one report's SHA-256, got '" + beginning
                    + "', with which " + (reports.isEmpty() ? "none begins" : "several begin"));
        }
        return reports.get(0);
    }

    /** Clears the ledger's files of what was erased, where that could not be done when it was. */
    public void purge() {
        store.purge();
    }

    /**
     * Writes every entry with its payload as a line of JSON, from one state of the ledger.
     *
     * @return how far the ledger had come
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public Checkpoint export(Writer out, Progress progress) {
        return store.read(reads -> ExportForm.write(reads, out, progress));
    }

    /**
     * Takes over what {@link #export} wrote, hash for hash, into a ledger that has no entries, or the first of the same.
     * All of it is checked before anything is written.
     *
     * @return how far this ledger has come then
     * @throws org.rapporteur.ledger.transfer.ImportException saying which line does not hold
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public Checkpoint importFrom(Path file, Progress progress) {
        return Import.run(file, store, progress);
    }

    /**
     * Copies the ledger into a file as it is at one moment, whatever others write meanwhile.
     *
     * @param file that is not there yet
     * @return false where nothing was done: a ledger on a server is to be exported instead
     */
    public boolean copy(Path file) {
        return store.copy(file);
    }

    /** How far the ledger has come. */
    public Checkpoint checkpoint() {
        return store.read(reads -> reads.entries().checkpoint());
    }

    /**
     * Checks that nothing up to a checkpoint was rewritten, and every entry after it with its quotes.
     *
     * @throws IllegalArgumentException if the ledger has never come so far
     */
    public Verification verifySince(Checkpoint since, Progress progress) {
        return store.read(reads -> new Verifier(reads, progress).verifySince(since));
    }

    /** Computes every view anew from the entries; the entries stay as they are. */
    public void rebuild() {
        store.write(writes -> {
            writes.rebuild();
            return Chain.START;
        });
    }

    /** SHA-256 over what the views show: equal digests mean that the same is shown. */
    public String viewDigest() {
        return ask(Reads::viewDigest);
    }

    /** What it keeps, one by one: reports with their claims, undertakings, partnerships. */
    public Archive archive() {
        return new Archive(this::ask, options.parties(), this::today);
    }

    /** Further questions: what is outstanding, overdue, unanswered … */
    public Questions questions() {
        return new Questions(this::ask, options.parties(), this::today);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(options.clock().instant(), options.clock().getZone());
    }

    /** Where the ledger is kept. */
    public Address address() {
        return store.address();
    }

    @Override
    public void close() {
        store.close();
    }
}
