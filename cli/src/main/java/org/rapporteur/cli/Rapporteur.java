package org.rapporteur.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.demo.DemoCommand;
import org.rapporteur.cli.evaluate.CalibrateCommand;
import org.rapporteur.cli.evaluate.EvaluateCommand;
import org.rapporteur.cli.input.ReaderOptions;
import org.rapporteur.cli.ledger.AddCommand;
import org.rapporteur.cli.ledger.BackupCommand;
import org.rapporteur.cli.ledger.BriefCommand;
import org.rapporteur.cli.ledger.ConflictsCommand;
import org.rapporteur.cli.ledger.EraseCommand;
import org.rapporteur.cli.ledger.ExportCommand;
import org.rapporteur.cli.ledger.FindCommand;
import org.rapporteur.cli.ledger.HistoryCommand;
import org.rapporteur.cli.ledger.ImportCommand;
import org.rapporteur.cli.ledger.JudgeCommand;
import org.rapporteur.cli.ledger.MigrateCommand;
import org.rapporteur.cli.ledger.OutstandingCommand;
import org.rapporteur.cli.ledger.OverdueCommand;
import org.rapporteur.cli.ledger.PositionsCommand;
import org.rapporteur.cli.ledger.ReviewCommand;
import org.rapporteur.cli.ledger.ServeCommand;
import org.rapporteur.cli.ledger.TimelineCommand;
import org.rapporteur.cli.ledger.TotalsCommand;
import org.rapporteur.cli.ledger.UnansweredCommand;
import org.rapporteur.cli.ledger.VerifyCommand;
import org.rapporteur.cli.ledger.WhoCommand;
import org.rapporteur.cli.read.ReadCommand;
import org.rapporteur.reading.lexicon.DidYouMean;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: its commands, and how failures are told. */
@Command(
        name = "rapporteur",
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads reports of diplomacy and keeps the record: who undertook what towards whom, in which"
                + " words, and what came of it.",
        footer = {
            "",
            "Start with:",
            "  rapporteur demo                 what it does, shown on sample reports",
            "  rapporteur read report.txt      the claims of a report of yours",
            "",
            "rapporteur COMMAND --help explains a command with examples."
        })
public final class Rapporteur {
    /** Tells of all the others. */
    private static final String COMPLETION = "completion";

    private static final List<String> COMMANDS = List.of(
            "read",
            "add",
            "brief",
            "who",
            "outstanding",
            "overdue",
            "unanswered",
            "timeline",
            "totals",
            "positions",
            "history",
            "find",
            "conflicts",
            "judge",
            "review",
            "verify",
            "export",
            "import",
            "backup",
            "erase",
            "migrate",
            "serve",
            "evaluate",
            "calibrate",
            "demo",
            COMPLETION);

    /** No command is longer. */
    private static final int LONGEST = 40;

    /** The commands that read reports. */
    private static final List<String> READING = List.of("read", "add", "evaluate", "calibrate", "demo");

    private final Console console;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program a failure arose.")
    private boolean debug;

    /** A command line over a console. */
    public Rapporteur(Console console) {
        this.console = console;
    }

    /** Runs one command. Nothing is thrown: every end is an exit code and, where it is a failure, one message. */
    public Exit run(String... arguments) {
        Exit exit = execute(arguments);
        String lost = console.lost();
        if (lost != null) {
            console.say("rapporteur: standard output could not be written to the end: " + lost);
        }
        console.err().flush();
        return lost == null ? exit : exit.or(Exit.OUTPUT);
    }

    private Exit execute(String... arguments) {
        if (arguments.length > 0 && READING.contains(arguments[0])) {
            ReaderOptions.loadAhead(arguments);
        }
        CommandLine line = commandLine(arguments);
        try {
            ParseResult result = line.parseArgs(arguments);
            if (CommandLine.printHelpIfRequested(result)) {
                return Exit.OK;
            }
            if (!result.hasSubcommand()) {
                line.usage(console.out(), ansi());
                return arguments.length == 0 ? Exit.OK : Exit.USAGE;
            }
            return call(result.subcommand().commandSpec().commandLine());
        } catch (UnmatchedArgumentException e) {
            return usage(e.getCommandLine(), unmatched(e));
        } catch (ParameterException e) {
            return usage(e.getCommandLine(), mistaken(e));
        }
    }

    /** A word that is none of an option's, told with those that are. */
    private static String mistaken(ParameterException e) {
        ArgSpec option = e.getArgSpec();
        if (option == null || !option.type().isEnum() || e.getValue() == null) {
            return String.valueOf(e.getMessage());
        }
        String words =
                Stream.of(option.type().getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        String name = option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
        return name + ": expected one of " + words + ", got '" + e.getValue() + "'";
    }

    /** What was not expected, and what may have been meant. */
    private static String unmatched(UnmatchedArgumentException e) {
        String first = e.getUnmatched().get(0);
        boolean command = e.getCommandLine().getParent() == null && !first.startsWith("-");
        String what =
                (command ? "unknown command '" : first.startsWith("-") ? "unknown option '" : "unexpected '") + first;
        if (command) {
            return what + "'" + DidYouMean.hint(first.substring(0, Math.min(first.length(), LONGEST)), COMMANDS);
        }
        List<String> likely = e.getSuggestions();
        return what + "'" + (likely.isEmpty() ? "" : ", did you mean '" + likely.get(0) + "'?");
    }

    @SuppressWarnings("CatchingUnchecked") // The last line of defence: every fault becomes one message.
    private Exit call(CommandLine line) {
        try {
            return (Exit) ((Callable<?>) line.getCommand()).call();
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return failed(line, e);
        }
    }

    /**
     * The command line with the one command that the arguments begin with, or else with all: picocli looks into each
     * command that it is given, and looking into all takes longer than reading a short report.
     */
    private CommandLine commandLine(String... arguments) {
        CommandLine line = new CommandLine(this);
        for (String name : needed(arguments)) {
            line.addSubcommand(name, command(name));
        }
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Rapporteur::date)
                .setOut(console.out())
                .setErr(console.err());
        line.getSubcommands().values().forEach(Rapporteur::addHelp);
        addHelp(line);
        return line;
    }

    private static List<String> needed(String... arguments) {
        boolean one = arguments.length > 0 && COMMANDS.contains(arguments[0]) && !arguments[0].equals(COMPLETION);
        return one ? List.of(arguments[0]) : COMMANDS;
    }

    private Callable<Exit> command(String name) {
        return switch (name) {
            case "read" -> new ReadCommand(console);
            case "add" -> new AddCommand(console);
            case "brief" -> new BriefCommand(console);
            case "who" -> new WhoCommand(console);
            case "outstanding" -> new OutstandingCommand(console);
            case "overdue" -> new OverdueCommand(console);
            case "history" -> new HistoryCommand(console);
            case "positions" -> new PositionsCommand(console);
            case "totals" -> new TotalsCommand(console);
            case "timeline" -> new TimelineCommand(console);
            case "unanswered" -> new UnansweredCommand(console);
            case "find" -> new FindCommand(console);
            case "conflicts" -> new ConflictsCommand(console);
            case "review" -> new ReviewCommand(console);
            case "judge" -> new JudgeCommand(console);
            case "verify" -> new VerifyCommand(console);
            case "export" -> new ExportCommand(console);
            case "import" -> new ImportCommand(console);
            case "backup" -> new BackupCommand(console);
            case "erase" -> new EraseCommand(console);
            case "migrate" -> new MigrateCommand(console);
            case "serve" -> new ServeCommand(console);
            case "evaluate" -> new EvaluateCommand(console);
            case "calibrate" -> new CalibrateCommand(console);
            case "demo" -> new DemoCommand(console);
            case COMPLETION -> new CompletionCommand(console);
            default -> throw new IllegalArgumentException("expected one of " + COMMANDS + ", got " + name);
        };
    }

    private static LocalDate date(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("expected a day such as 2021-08-03, got '" + words + "'");
        }
    }

    private static void addHelp(CommandLine line) {
        line.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
        line.getCommandSpec().usageMessage().width(100);
    }

    private Ansi ansi() {
        return console.surroundings().colourOut() ? Ansi.ON : Ansi.OFF;
    }

    private Exit usage(CommandLine line, String message) {
        console.say("rapporteur: " + message);
        console.say("Try 'rapporteur" + (line.getParent() == null ? "" : " " + line.getCommandName()) + " --help'.");
        return Exit.USAGE;
    }

    private Exit failed(CommandLine line, Throwable cause) {
        if (debug) {
            PrintWriter err = console.err();
            cause.printStackTrace(err);
            err.flush();
        }
        if (cause instanceof Failure failure) {
            return failure.exit() == Exit.USAGE ? usage(line, failure.sentence()) : told(failure);
        }
        console.say("rapporteur: a fault in the program: " + cause + (debug ? "" : " (--debug shows where)"));
        return Exit.INTERNAL;
    }

    private Exit told(Failure failure) {
        console.say("rapporteur: " + failure.sentence());
        return failure.exit();
    }
}
