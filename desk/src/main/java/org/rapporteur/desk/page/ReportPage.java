package org.rapporteur.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.serve.DeskSettings;
import org.rapporteur.desk.intake.ReadingRoom;
import org.rapporteur.desk.report.ClaimWords;
import org.rapporteur.desk.report.Grounding;
import org.rapporteur.desk.report.Passage;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.judge.Judgement.Kind;
import org.rapporteur.ledger.question.JudgementMade;
import org.rapporteur.ledger.question.ReportKept;
import org.rapporteur.ledger.question.ReviewedClaim;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Report;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A report: its text with the claims marked in it, and a person's word on each. */
@Controller
public class ReportPage {
    private static final List<String> LISTS = List.of("by", "to", "for");
    private static final List<String> FIELDS =
            List.of("act", "by", "to", "for", "amount", "due", "strength", "polarity");

    private final Ledger ledger;
    private final ReadingRoom room;
    private final Actor person;

    ReportPage(Ledger ledger, ReadingRoom room, DeskSettings settings) {
        this.ledger = ledger;
        this.room = room;
        this.person = Actor.person(settings.person());
    }

    @GetMapping("/reports/{sha}")
    String report(
            @PathVariable("sha") String sha,
            @RequestParam(name = "why", required = false) @Nullable String why,
            Model model) {
        ReportKept report = find(sha);
        List<ClaimWords> claims =
                report.claims().stream().map(c -> new ClaimWords(report, c)).toList();
        model.addAttribute("report", report);
        model.addAttribute("passages", Passage.of(report.text(), report.claims()));
        model.addAttribute("claims", claims);
        model.addAttribute(
                "toCheck", claims.stream().filter(ClaimWords::toCheck).count());
        model.addAttribute("acts", Arrays.stream(Act.values()).map(Act::id).toList());
        model.addAttribute("last", last(report));
        model.addAttribute("why", why);
        model.addAttribute("grounds", why == null ? List.of() : grounds(report, why));
        return "report";
    }

    /** The last judgement in force, which undo takes back; null where there is none. */
    private static @Nullable JudgementMade last(ReportKept report) {
        List<JudgementMade> made = report.judgements();
        return made.isEmpty() ? null : made.get(made.size() - 1);
    }

    private List<String> grounds(ReportKept report, String id) {
        return report.claims().stream()
                .filter(claim -> claim.shown().id().equals(id))
                .findFirst()
                .map(claim -> Grounding.of(claim.read(), room.explain(asGiven(report))))
                .orElse(List.of());
    }

    /** The report as the reader was given it: what it found in the text itself is not told to it again. */
    private static Report asGiven(ReportKept report) {
        Report given = new Report(
                report.text(),
                report.source().title(),
                report.source().publisher(),
                null,
                report.source().url());
        String published = report.source().published();
        return published == null ? given : given.published(LocalDate.parse(published));
    }

    @PostMapping("/reports/{sha}/claims/{id}")
    String judge(
            @PathVariable("sha") String sha,
            @PathVariable("id") String id,
            @RequestParam("decision") String decision,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        ReviewedClaim claim = find(find(sha), id);
        try {
            switch (decision) {
                case "accept" -> accept(claim);
                case "reject" -> ledger.judge(Judgement.of(Kind.REJECTED, id, why(fields)), person);
                case "correct" -> correct(claim, fields);
                case "undo" -> undo(claim);
                default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            redirect.addFlashAttribute("done", "Claim " + claim.rank() + ": " + done(decision));
        } catch (IllegalArgumentException e) {
            redirect.addFlashAttribute("problem", "Claim " + claim.rank() + ": " + e.getMessage());
            return to(sha, claim.rank());
        }
        boolean stay = decision.equals("undo") || decision.equals("correct");
        return to(sha, stay ? claim.rank() : next(find(sha), claim.rank()));
    }

    private static String done(String decision) {
        return switch (decision) {
            case "accept" -> "accepted.";
            case "reject" -> "rejected; it counts nowhere any more.";
            case "correct" -> "corrected.";
            default -> "the last judgement on it was undone.";
        };
    }

    /** What was rejected comes back by undoing that. */
    private void accept(ReviewedClaim claim) {
        if (claim.stands() == null) {
            undo(claim);
        } else {
            ledger.judge(Judgement.of(Kind.ACCEPTED, claim.stands().id(), null), person);
        }
    }

    private void undo(ReviewedClaim claim) {
        JudgementMade made = claim.judged();
        if (made == null) {
            throw new IllegalArgumentException("nobody has judged it, so there is nothing to undo");
        }
        ledger.judge(Judgement.of(Kind.UNDO, Long.toString(made.entry()), null), person);
    }

    private void correct(ReviewedClaim claim, Map<String, String> fields) {
        if (claim.stands() == null) {
            throw new IllegalArgumentException("it was rejected; undo that before it is corrected");
        }
        ledger.judge(Judgement.corrected(claim.stands().id(), changes(claim.stands(), fields), why(fields)), person);
    }

    /** The fields that a person changed; one that was emptied is taken away. */
    private static Map<String, @Nullable Object> changes(Claim claim, Map<String, String> fields) {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String value = fields.getOrDefault(field, "").strip();
            String before = fields.getOrDefault("was-" + field, "").strip();
            if (fields.containsKey(field) && !value.equals(before)) {
                changes.put(field, LISTS.contains(field) ? ids(value) : value.isEmpty() ? "none" : value);
            }
        }
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("expected a field of claim " + claim.id() + " to be changed, none was");
        }
        return changes;
    }

    private static List<String> ids(String value) {
        List<String> ids = new ArrayList<>();
        for (String id : value.split("[,\\s]+", -1)) {
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static @Nullable String why(Map<String, String> fields) {
        String why = fields.getOrDefault("reason", "").strip();
        return why.isEmpty() ? null : why;
    }

    @PostMapping("/reports/{sha}/undo")
    String undoLast(@PathVariable("sha") String sha, RedirectAttributes redirect) {
        ReportKept report = find(sha);
        JudgementMade last = last(report);
        if (last == null) {
            redirect.addFlashAttribute(
                    "problem", "Nobody has judged a claim of this report, so there is nothing to undo.");
            return "redirect:/reports/" + sha;
        }
        ledger.judge(Judgement.of(Kind.UNDO, Long.toString(last.entry()), null), person);
        for (ReviewedClaim claim : report.claims()) {
            JudgementMade made = claim.judged();
            if (made != null && made.entry() == last.entry()) {
                redirect.addFlashAttribute("done", "Claim " + claim.rank() + ": the last judgement on it was undone.");
                return to(sha, claim.rank());
            }
        }
        redirect.addFlashAttribute("done", "The last judgement on this report was undone.");
        return "redirect:/reports/" + sha;
    }

    /** The next claim after one that waits for a person, else the first that does, else the same. */
    private static int next(ReportKept report, int rank) {
        List<Integer> waiting = report.claims().stream()
                .filter(ReviewedClaim::toCheck)
                .map(ReviewedClaim::rank)
                .toList();
        return waiting.stream()
                .filter(other -> other > rank)
                .findFirst()
                .or(() -> waiting.stream().findFirst())
                .orElse(rank);
    }

    private static String to(String sha, int rank) {
        return "redirect:/reports/" + sha + "#claim-" + rank;
    }

    private ReportKept find(String sha) {
        return ledger.archive().report(sha).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ReviewedClaim find(ReportKept report, String id) {
        return report.claims().stream()
                .filter(claim -> claim.shown().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
