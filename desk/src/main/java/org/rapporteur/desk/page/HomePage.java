package org.rapporteur.desk.page;

import org.rapporteur.ledger.Ledger;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where one comes in. */
@Controller
public class HomePage {
    private final Ledger ledger;

    HomePage(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("ledger", ledger.address());
        model.addAttribute("entries", ledger.checkpoint().entries());
        return "home";
    }
}
