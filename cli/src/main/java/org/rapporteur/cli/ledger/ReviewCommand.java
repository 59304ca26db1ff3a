package org.rapporteur.cli.ledger;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.print.DoubtJson;
import org.rapporteur.ledger.print.DoubtText;
import org.rapporteur.ledger.question.Doubts;
import org.rapporteur.ledger.question.MergeFigures;
import org.rapporteur.ledger.question.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur review}. */
@Command(
        name = "review",
        description = "Walks through what the program is unsure of: doubtful claims, records that are perhaps the same,"
                + " and what perhaps fulfils or answers something. A letter and Enter judge each.",
        footer = {
            "",
            "Keys:",
            "  a accept   r reject                    a claim",
            "  y the same   n not the same   u unsure two records",
            "  y wholly   p in part   n no            whether one fulfils the other",
            "  y yes   n no                           whether one answers the other",
            "  s skip   z undo the last   q quit",
            "",
            "Each decision is recorded at once: quit whenever you like, the next review goes on with what is left. What was",
            "skipped comes again. 'judge' does the same for scripts, and corrects claims.",
            "",
            "Examples:",
            "  rapporteur review",
            "  rapporteur review Japan-ASEAN --by \"A. Clerk\"",
            "  rapporteur review --list --format json",
            "  rapporteur review --merges                how records were merged, in figures"
        })
public final class ReviewCommand implements Callable<Exit> {
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "PARTIES",
            description = "A partnership (ASEAN-JPN) or a party that stands in it; default: all.")
    private @Nullable String of;

    @Option(names = "--by", paramLabel = "NAME", description = "Who judges; default: the user's name.")
    private @Nullable String by;

    @Option(names = "--list", description = "Only list what waits.")
    private boolean list;

    @Option(
            names = "--merges",
            description = "Only count how records were merged: proposed, joined by the program, by persons, refused,"
                    + " unsure, undone.")
    private boolean merges;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; default: ${DEFAULT-VALUE}.")
    private int limit = Scope.USUAL_LIMIT;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "Of --list and --merges: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    /** The command over a console. */
    public ReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        return ledger.ask(console.surroundings(), open -> {
            if (merges) {
                List<MergeFigures> figures = open.questions().merges();
                console.out().print(format == Format.JSON ? DoubtJson.merges(figures) : DoubtText.merges(figures));
            } else if (list) {
                list(open.questions().doubts(of, limit));
            } else {
                walk(open);
            }
            return Exit.OK;
        });
    }

    private void list(Doubts doubts) {
        if (format == Format.JSON) {
            console.out().print(DoubtJson.write(doubts));
            return;
        }
        int width = console.surroundings().width();
        doubts.doubts().forEach(doubt -> console.out().print(DoubtText.write(doubt, doubts.names(), width)));
        console.out().println(doubts.doubts().size() + (doubts.more() ? " and more" : "") + " to review.");
    }

    private void walk(Ledger open) {
        Doubts doubts = open.questions().doubts(of, limit);
        if (doubts.doubts().isEmpty()) {
            console.out().println("Nothing waits for a person.");
            return;
        }
        String user = by == null ? console.surroundings().variable("USER") : by;
        new ReviewWalk(console, open, Actor.person(user == null ? "somebody" : user)).walk(doubts);
    }
}
