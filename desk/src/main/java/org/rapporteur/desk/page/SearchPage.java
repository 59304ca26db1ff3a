package org.rapporteur.desk.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.serve.DeskSettings;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Parties;
import org.rapporteur.ledger.question.Finding;
import org.rapporteur.ledger.question.Named;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search over all claims. */
@Controller
public class SearchPage {
    private static final int SHOWN = 100;

    private final Ledger ledger;
    private final Parties names;

    SearchPage(Ledger ledger, DeskSettings settings) {
        this.ledger = ledger;
        this.names = settings.names();
    }

    @GetMapping("/search")
    String search(@RequestParam(name = "q", required = false) @Nullable String q, Model model) {
        String query = Asked.words(q);
        model.addAttribute("q", query);
        model.addAttribute("names", (Calls) this::name);
        model.addAttribute("most", SHOWN);
        if (query != null) {
            try {
                List<Finding> found = ledger.find(query, SHOWN + 1);
                model.addAttribute("more", found.size() > SHOWN);
                model.addAttribute("found", found.stream().limit(SHOWN).toList());
                model.addAttribute("acts", acts(found));
            } catch (IllegalArgumentException e) {
                model.addAttribute("problem", e.getMessage());
            }
        }
        return "search";
    }

    /** What parties are called. */
    public interface Calls {
        /** In running text. */
        String of(String party);

        /** Several, as a list. */
        default String all(List<String> parties) {
            return parties.stream().map(this::of).collect(Collectors.joining(", "));
        }
    }

    private String name(String party) {
        String name = names.name(party);
        return name == null ? party : Named.label(party, name);
    }

    private static Map<String, Long> acts(List<Finding> found) {
        return found.stream()
                .collect(Collectors.groupingBy(finding -> finding.act().id(), TreeMap::new, Collectors.counting()));
    }
}
