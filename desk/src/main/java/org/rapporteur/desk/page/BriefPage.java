package org.rapporteur.desk.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.print.BriefMarkdown;
import org.rapporteur.ledger.print.BriefOutline;
import org.rapporteur.ledger.question.Brief;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The brief before a meeting: on the screen, on paper, and as a file of Markdown. */
@Controller
public class BriefPage {
    private static final MediaType MARKDOWN = new MediaType("text", "markdown", UTF_8);

    private final Ledger ledger;

    BriefPage(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/brief")
    String brief(
            @RequestParam(name = "of", required = false) @Nullable String of,
            @RequestParam(name = "as", required = false) @Nullable String as,
            @RequestParam(name = "before", required = false) @Nullable String before,
            @RequestParam(name = "known", required = false) @Nullable String known,
            Model model) {
        model.addAttribute("of", Asked.words(of));
        model.addAttribute("as", Asked.words(as));
        model.addAttribute("before", Asked.words(before));
        model.addAttribute("known", Asked.words(known));
        if (Asked.words(of) != null) {
            try {
                Brief brief = ask(of, as, before, known);
                model.addAttribute("brief", brief);
                model.addAttribute("title", BriefOutline.title(brief));
                model.addAttribute("subtitle", BriefOutline.subtitle(brief));
                model.addAttribute("sections", BriefOutline.of(brief));
            } catch (IllegalArgumentException e) {
                model.addAttribute("problem", e.getMessage());
            }
        }
        return "brief";
    }

    @GetMapping("/brief.md")
    ResponseEntity<String> markdown(
            @RequestParam("of") String of,
            @RequestParam(name = "as", required = false) @Nullable String as,
            @RequestParam(name = "before", required = false) @Nullable String before,
            @RequestParam(name = "known", required = false) @Nullable String known) {
        Brief brief = ask(of, as, before, known);
        String file = "brief-" + brief.partnership().id() + "-" + brief.before() + ".md";
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(file, UTF_8).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MARKDOWN)
                .body(BriefMarkdown.write(brief));
    }

    private Brief ask(@Nullable String of, @Nullable String as, @Nullable String before, @Nullable String known) {
        return ledger.asKnown(Asked.day("As known on", known))
                .brief(String.valueOf(of), Asked.words(as), Asked.day("Before", before));
    }
}
