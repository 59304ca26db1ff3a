package org.rapporteur.desk.page;

import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.serve.DeskSettings;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Parties;
import org.rapporteur.ledger.question.Named;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who held an office on a day, before and after. */
@Controller
public class OfficePage {
    private final Ledger ledger;
    private final Parties names;

    OfficePage(Ledger ledger, DeskSettings settings) {
        this.ledger = ledger;
        this.names = settings.names();
    }

    @GetMapping("/offices")
    String offices(
            @RequestParam(name = "office", required = false) @Nullable String office,
            @RequestParam(name = "body", required = false) @Nullable String body,
            @RequestParam(name = "on", required = false) @Nullable String on,
            Model model) {
        String role = Asked.words(office);
        String where = Asked.words(body);
        model.addAttribute("office", role);
        model.addAttribute("body", where);
        model.addAttribute("on", Asked.words(on));
        model.addAttribute("names", (SearchPage.Calls) this::name);
        if (role != null && where != null) {
            try {
                model.addAttribute(
                        "held", ledger.who(role, where, Asked.day("On", on)).orElse(null));
                model.addAttribute("terms", ledger.terms(role, where));
            } catch (IllegalArgumentException e) {
                model.addAttribute("problem", e.getMessage());
            }
        }
        return "offices";
    }

    private String name(String party) {
        String name = names.name(party);
        return name == null ? party : Named.label(party, name);
    }
}
