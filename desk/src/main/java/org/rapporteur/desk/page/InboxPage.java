package org.rapporteur.desk.page;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.intake.Draft;
import org.rapporteur.desk.intake.Intake;
import org.rapporteur.desk.intake.Intake.Brought;
import org.rapporteur.desk.intake.Intake.Received;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one comes in: the reports that there are, and new ones. Nothing is kept before it was looked at. */
@Controller
public class InboxPage {
    private static final String WAITING = "waiting";
    private static final int PAGE = 25;
    private static final int MOST_PAGES = 100_000;

    private final Ledger ledger;
    private final Intake intake;

    InboxPage(Ledger ledger, Intake intake) {
        this.ledger = ledger;
        this.intake = intake;
    }

    @GetMapping("/")
    String inbox(@RequestParam(name = "page", defaultValue = "1") int page, Model model) {
        int asked = Math.max(1, Math.min(MOST_PAGES, page));
        int count = ledger.archive().reportCount();
        model.addAttribute("reports", ledger.archive().reports(PAGE, (asked - 1) * PAGE));
        model.addAttribute("count", count);
        model.addAttribute("page", asked);
        model.addAttribute("pages", Math.max(1, (count + PAGE - 1) / PAGE));
        model.addAttribute("ledger", ledger.address());
        model.addAttribute("mostFiles", Intake.MOST_FILES);
        return "inbox";
    }

    @PostMapping("/inbox")
    String bring(
            @RequestParam(name = "text", defaultValue = "") String text,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            HttpSession session,
            RedirectAttributes redirect)
            throws IOException {
        List<Brought> brought = new ArrayList<>();
        if (!text.isBlank()) {
            brought.add(Brought.pasted(text));
        }
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty() || nameOf(file).length() > 0) {
                brought.add(new Brought(nameOf(file), file.getBytes()));
            }
        }
        if (brought.isEmpty() || brought.size() > Intake.MOST_FILES) {
            redirect.addFlashAttribute(
                    "problem",
                    brought.isEmpty()
                            ? "Nothing came. Paste a text, or choose files of text or HTML."
                            : "At most " + Intake.MOST_FILES + " files are taken at once, " + brought.size()
                                    + " came.");
            return "redirect:/";
        }
        session.setAttribute(WAITING, brought.stream().map(intake::receive).toList());
        return "redirect:/inbox";
    }

    private static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    @GetMapping("/inbox")
    String preview(HttpSession session, Model model) {
        List<Received> waiting = waiting(session);
        if (waiting.isEmpty()) {
            return "redirect:/";
        }
        model.addAttribute("received", waiting);
        model.addAttribute(
                "good", waiting.stream().filter(each -> each.draft() != null).count());
        return "preview";
    }

    @PostMapping("/inbox/drop")
    String drop(HttpSession session, RedirectAttributes redirect) {
        session.removeAttribute(WAITING);
        redirect.addFlashAttribute("done", "Nothing was kept.");
        return "redirect:/";
    }

    @PostMapping("/inbox/keep")
    String keep(@RequestParam Map<String, String> fields, HttpSession session, RedirectAttributes redirect) {
        List<Draft> drafts = new ArrayList<>();
        List<Received> waiting = waiting(session);
        for (int i = 0; i < waiting.size(); i++) {
            Draft draft = waiting.get(i).draft();
            if (draft != null && fields.containsKey("keep-" + i)) {
                Draft told = ToldFields.of(fields, i, draft);
                if (told == null) {
                    redirect.addFlashAttribute(
                            "problem",
                            draft.name() + ": expected a day such as 2021-08-03 as its" + " date, got '"
                                    + fields.get("date-" + i) + "'");
                    return "redirect:/inbox";
                }
                drafts.add(told);
            }
        }
        List<Outcome> outcomes = intake.keep(drafts);
        session.removeAttribute(WAITING);
        redirect.addFlashAttribute("done", Outcomes.sentence(drafts, outcomes));
        return outcomes.size() == 1 && outcomes.get(0).kind() != Outcome.Kind.ERASED
                ? "redirect:/reports/" + outcomes.get(0).report()
                : "redirect:/";
    }

    @SuppressWarnings("unchecked") // This page alone sets it.
    private static List<Received> waiting(HttpSession session) {
        Object waiting = session.getAttribute(WAITING);
        return waiting == null ? List.of() : (List<Received>) waiting;
    }
}
