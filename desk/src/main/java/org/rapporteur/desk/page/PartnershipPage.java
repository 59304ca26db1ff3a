package org.rapporteur.desk.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.Stage;
import org.rapporteur.ledger.question.Undertaking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who has to do with whom, and what two parties have undertaken, asked, given and said. */
@Controller
public class PartnershipPage {
    private static final int SHOWN = 100;

    private final Ledger ledger;

    PartnershipPage(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/partnerships")
    String partnerships(
            @RequestParam(name = "of", required = false) @Nullable String of,
            Model model,
            RedirectAttributes redirect) {
        String wanted = Asked.words(of);
        if (wanted != null) {
            try {
                redirect.addAttribute(
                        "of", ledger.brief(wanted, null, null).partnership().id());
                return "redirect:/partnership";
            } catch (IllegalArgumentException e) {
                model.addAttribute("problem", e.getMessage());
            }
        }
        model.addAttribute("of", wanted);
        model.addAttribute("partnerships", ledger.archive().partnerships(SHOWN));
        return "partnerships";
    }

    /** What of its undertakings is shown: kept in the address, so that it can be passed on. */
    public record Filter(
            @Nullable String giver,
            @Nullable String stage,
            @Nullable String due,
            @Nullable String words) {
        boolean takes(Undertaking undertaking) {
            boolean amount = undertaking.matter().amount() != null;
            return (giver == null || undertaking.matter().givers().contains(giver))
                    && (stage == null || undertaking.stage().id().equals(stage))
                    && (words == null
                            || undertaking
                                    .matter()
                                    .what()
                                    .toLowerCase(Locale.ROOT)
                                    .contains(words))
                    && (due == null
                            || (due.equals("overdue") && undertaking.overdue())
                            || (due.equals("dated") && undertaking.matter().due() != null)
                            || (due.equals("amount") && amount));
        }
    }

    @GetMapping("/partnership")
    String partnership(
            @RequestParam("of") String of,
            @RequestParam(name = "giver", required = false) @Nullable String giver,
            @RequestParam(name = "stage", required = false) @Nullable String stage,
            @RequestParam(name = "due", required = false) @Nullable String due,
            @RequestParam(name = "words", required = false) @Nullable String words,
            Model model) {
        String wanted = Asked.words(words);
        Filter filter = new Filter(
                Asked.words(giver),
                Asked.words(stage),
                Asked.words(due),
                wanted == null ? null : wanted.toLowerCase(Locale.ROOT));
        Brief brief = ledger.brief(of, null, null);
        List<Undertaking> shown =
                brief.undertakings().stream().filter(filter::takes).toList();
        model.addAttribute("brief", brief);
        model.addAttribute("undertakings", shown);
        model.addAttribute("filter", filter);
        model.addAttribute("givers", givers(brief));
        model.addAttribute(
                "stages", Arrays.stream(Stage.values()).map(Stage::id).toList());
        return "partnership";
    }

    private static Set<String> givers(Brief brief) {
        Set<String> givers = new TreeSet<>();
        brief.undertakings().forEach(u -> givers.addAll(u.matter().givers()));
        return givers;
    }
}
