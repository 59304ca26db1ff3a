package org.rapporteur.cli.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.judge.Judgement.Kind;
import org.rapporteur.ledger.print.DoubtText;
import org.rapporteur.ledger.question.Doubt;
import org.rapporteur.ledger.question.Doubts;

/** Walks a person through what the program is unsure of: a letter and Enter for each. Used once. */
final class ReviewWalk {
    private final Console console;
    private final Ledger ledger;
    private final Actor person;
    private final BufferedReader keys;
    private final Deque<Judged> judged = new ArrayDeque<>();
    private int skipped;

    /** A decision that can be taken back. */
    private record Judged(long entry, int at) {}

    ReviewWalk(Console console, Ledger ledger, Actor person) {
        this.console = console;
        this.ledger = ledger;
        this.person = person;
        this.keys = new BufferedReader(new InputStreamReader(console.in(), UTF_8));
    }

    /** Walks through all, until it is quit or the input ends. */
    void walk(Doubts doubts) {
        List<Doubt> all = doubts.doubts();
        int at = 0;
        while (at >= 0 && at < all.size()) {
            Doubt doubt = all.get(at);
            console.out().println((at + 1) + " of " + all.size() + (doubts.more() ? " and more" : ""));
            console.out()
                    .print(DoubtText.write(
                            doubt, doubts.names(), console.surroundings().width()));
            at = decide(doubt, at);
        }
        int left = (int) all.stream().count() - judged.size() - skipped;
        console.out()
                .println(judged.size() + " judged, " + skipped + " skipped, " + Math.max(0, left) + " left"
                        + (doubts.more() ? ", and more" : "") + ".");
    }

    /** Which is next; -1 to end. */
    private int decide(Doubt doubt, int at) {
        while (true) {
            console.out().print(prompt(doubt) + ", s skip, z undo, q quit > ");
            console.out().flush();
            String key = key();
            switch (key) {
                case "q" -> {
                    return -1;
                }
                case "s" -> {
                    skipped++;
                    return at + 1;
                }
                case "z" -> {
                    Integer back = undo();
                    if (back != null) {
                        return back;
                    }
                }
                default -> {
                    Judgement judgement = judgement(doubt, key);
                    if (judgement != null) {
                        return judge(judgement, at);
                    }
                    console.out().println("'" + key + "' is none of these keys.");
                }
            }
        }
    }

    private String key() {
        try {
            String line = keys.readLine();
            if (!console.surroundings().outIsTerminal()) {
                console.out().println();
            }
            return line == null ? "q" : line.strip().toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new Failure(Exit.INPUT, "cannot read what is typed: " + e.getMessage(), e);
        }
    }

    private int judge(Judgement judgement, int at) {
        try {
            judged.push(new Judged(ledger.judge(judgement, person), at));
        } catch (IllegalArgumentException e) {
            console.out().println("Not judged: " + e.getMessage());
        }
        return at + 1;
    }

    private @Nullable Integer undo() {
        Judged last = judged.poll();
        if (last == null) {
            console.out().println("Nothing was judged yet.");
            return null;
        }
        ledger.judge(Judgement.of(Kind.UNDO, Long.toString(last.entry()), "review"), person);
        return last.at();
    }

    private static String prompt(Doubt doubt) {
        if (!(doubt instanceof Doubt.OfPair pair)) {
            return "a accept, r reject";
        }
        return switch (pair.relation()) {
            case "fulfils" -> "y wholly, p in part, n no";
            case "answers" -> "y yes, n no";
            default -> "y the same, n not the same, u unsure";
        };
    }

    private static @Nullable Judgement judgement(Doubt doubt, String key) {
        if (doubt instanceof Doubt.OfClaim claim) {
            String id = claim.finding().claim();
            return switch (key) {
                case "a" -> Judgement.of(Kind.ACCEPTED, id, null);
                case "r" -> Judgement.of(Kind.REJECTED, id, null);
                default -> null;
            };
        }
        Doubt.OfPair pair = (Doubt.OfPair) doubt;
        Kind kind = kind(pair.relation(), key);
        if (kind == null) {
            return null;
        }
        String extent = kind != Kind.FULFILS ? null : key.equals("p") ? "part" : "whole";
        return new Judgement(kind, pair.one().id(), pair.other().id(), extent, Map.of(), null);
    }

    private static @Nullable Kind kind(String relation, String key) {
        return switch (relation + " " + key) {
            case "fulfils y", "fulfils p" -> Kind.FULFILS;
            case "fulfils n" -> Kind.NOT_FULFILS;
            case "answers y" -> Kind.ANSWERS;
            case "answers n" -> Kind.NOT_ANSWERS;
            case "same y" -> Kind.SAME;
            case "same n" -> Kind.NOT_SAME;
            case "same u" -> Kind.UNSURE;
            default -> null;
        };
    }
}
