package org.rapporteur.cli.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.judge.Judgement.Kind;
import org.rapporteur.ledger.print.JudgementPrint;
import org.rapporteur.ledger.question.JudgementMade;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur judge}. */
@Command(
        name = "judge",
        description = "Records what a person decides: whether two records are one, whether a claim is right. Nothing is"
                + " taken away, and every judgement can be undone.",
        footer = {
            "",
            "WHAT is one of:",
            "  same ID ID          two records (undertakings, contributions, requests, meetings, reports) are one",
            "  not-same ID ID      they are two, and the program never joins them again",
            "  unsure ID ID        nobody can say yet: they stay apart",
            "  accept CLAIM        the claim is right",
            "  reject CLAIM        the claim is wrong and feeds nothing any more",
            "  correct CLAIM FIELD=VALUE …",
            "                      the claim is right with other fields: act, by, to, for, amount, when, due,",
            "                      strength, polarity, novelty; 'none' takes an amount, a date or a novelty away",
            "  stage ID STAGE      how far an undertaking has come: intended, pledged, agreed, committed, in-delivery,",
            "                      delivered, withdrawn, superseded, lapsed; needs --evidence CLAIM",
            "  assess ID VALUE     how well it was kept: no-evidence, not-started, limited, substantial, complete,",
            "                      disputed; --on DATE for the day of the assessment",
            "  fulfils ID ID       a contribution or meeting fulfils an undertaking; --part where in part",
            "  not-fulfils ID ID   it does not",
            "  answers ID ID       an undertaking, contribution or refusal answers a request",
            "  not-answers ID ID   it does not",
            "  undo N              judgement number N no longer holds",
            "  list                every judgement with its number",
            "  waiting             judgements on claims that a later reading dropped",
            "  explain ID ID       how two records were compared, and what speaks for and against their being one",
            "",
            "Examples:",
            "  rapporteur judge same 0123456789abcdef#1 fedcba9876543210#1 --why \"one grant, told twice\"",
            "  rapporteur judge correct 0123456789abcdef \"amount=1000000 USD\" due=2023 to=ASEAN,LAO",
            "  rapporteur judge undo 17",
            "",
            "Ids stand in 'brief' and 'find' with --format json."
        })
public final class JudgeCommand implements Callable<Exit> {
    private static final List<String> LISTS = List.of("by", "to", "for");

    private final Console console;

    @Parameters(index = "0", paramLabel = "WHAT", description = "What is judged; see below.")
    private String what = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ID", description = "What it is about.")
    private List<String> about = List.of();

    @Option(names = "--why", paramLabel = "TEXT", description = "The reason, kept with the judgement.")
    private @Nullable String why;

    @Option(names = "--by", paramLabel = "NAME", description = "Who judges; default: the user's name.")
    private @Nullable String by;

    @Option(names = "--evidence", paramLabel = "CLAIM", description = "The claim that shows it.")
    private @Nullable String evidence;

    @Option(names = "--on", paramLabel = "DATE", description = "The day of an assessment; default: today.")
    private @Nullable LocalDate on;

    @Option(names = "--part", description = "Fulfilled in part.")
    private boolean part;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    /** The command over a console. */
    public JudgeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        console.out().print(ledger.ask(console.surroundings(), this::answer));
        return Exit.OK;
    }

    private String answer(Ledger open) {
        boolean json = format == Format.JSON;
        if (what.equals("list")) {
            expect(0);
            return json ? JudgementPrint.json(open.judgements()) : JudgementPrint.text(open.judgements());
        }
        if (what.equals("waiting")) {
            expect(0);
            List<JudgementMade> waiting = open.archive().waiting();
            String none = "No judgement waits.\n";
            return json ? JudgementPrint.json(waiting) : waiting.isEmpty() ? none : JudgementPrint.text(waiting);
        }
        if (what.equals("explain")) {
            expect(2);
            var comparison = open.compare(about.get(0), about.get(1));
            return json ? JudgementPrint.json(comparison) : JudgementPrint.text(comparison);
        }
        Judgement judgement = judgement();
        long entry = open.judge(judgement, Actor.person(name()));
        return json ? JudgementPrint.json(entry, judgement) : JudgementPrint.text(entry, judgement);
    }

    private String name() {
        String user = by == null ? console.surroundings().variable("USER") : by;
        return user == null ? "somebody" : user;
    }

    private Judgement judgement() {
        return switch (what) {
            case "same", "not-same", "unsure", "not-fulfils", "answers", "not-answers" -> pair(Kind.of(what));
            case "fulfils" -> {
                expect(2);
                Judgement pair = pair(Kind.FULFILS);
                yield new Judgement(pair.kind(), pair.a(), pair.b(), part ? "part" : "whole", Map.of(), why);
            }
            case "stage" -> valued(Kind.STAGE);
            case "assess" -> valued(Kind.ASSESSMENT);
            case "accept" -> single(Kind.ACCEPTED);
            case "reject" -> single(Kind.REJECTED);
            case "undo" -> single(Kind.UNDO);
            case "correct" -> Judgement.corrected(claim(), fields(), why);
            default ->
                throw new Failure(
                        Exit.USAGE,
                        "expected what to judge, such as same, reject, stage or undo (see --help), got '" + what + "'");
        };
    }

    private Judgement pair(Kind kind) {
        expect(2);
        return Judgement.of(kind, about.get(0), about.get(1), why);
    }

    private Judgement valued(Kind kind) {
        expect(2);
        Map<String, @Nullable Object> details = new LinkedHashMap<>();
        if (evidence != null) {
            details.put("evidence", evidence);
        }
        if (on != null) {
            details.put("on", on.toString());
        }
        return Judgement.valued(kind, about.get(0), about.get(1), why).details(details);
    }

    private Judgement single(Kind kind) {
        expect(1);
        return Judgement.of(kind, about.get(0), why);
    }

    private void expect(int ids) {
        if (about.size() != ids) {
            throw new Failure(Exit.USAGE, "expected " + ids + " words after '" + what + "', got " + about.size());
        }
    }

    private String claim() {
        if (about.size() < 2) {
            throw new Failure(Exit.USAGE, "expected a claim and at least one FIELD=VALUE after 'correct'");
        }
        return about.get(0);
    }

    private Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (String change : about.subList(1, about.size())) {
            int equals = change.indexOf('=');
            if (equals < 1) {
                throw new Failure(Exit.USAGE, "expected FIELD=VALUE, got '" + change + "'");
            }
            String field = change.substring(0, equals);
            String value = change.substring(equals + 1);
            fields.put(field, LISTS.contains(field) ? ids(value) : value);
        }
        return fields;
    }

    private static List<String> ids(String value) {
        return value.isEmpty() ? List.of() : Arrays.asList(value.split(","));
    }
}
