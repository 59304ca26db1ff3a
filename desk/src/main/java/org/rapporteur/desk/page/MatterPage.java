package org.rapporteur.desk.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.serve.DeskSettings;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.entry.Actor;
import org.rapporteur.ledger.judge.Judgement;
import org.rapporteur.ledger.judge.Judgement.Kind;
import org.rapporteur.ledger.question.MatterFile;
import org.rapporteur.ledger.question.Stage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One undertaking, contribution or request: where it is told, how far it has come, and whether others are the same. */
@Controller
public class MatterPage {
    private static final List<String> PAIRS = List.of("same", "not-same", "unsure");

    private final Ledger ledger;
    private final Actor person;

    MatterPage(Ledger ledger, DeskSettings settings) {
        this.ledger = ledger;
        this.person = Actor.person(settings.person());
    }

    @GetMapping("/matters/{id}")
    String matter(@PathVariable("id") String id, Model model) {
        MatterFile file = find(id);
        model.addAttribute("file", file);
        model.addAttribute("id", Records.inAddress(file.matter().id()));
        model.addAttribute("stages", stages(file));
        return "matter";
    }

    /** The stages that it may come to. */
    private static List<String> stages(MatterFile file) {
        return file.undertaking() == null
                ? List.of()
                : Arrays.stream(Stage.values())
                        .filter(stage -> file.undertaking().stage().refuses(stage) == null)
                        .map(Stage::id)
                        .toList();
    }

    @PostMapping("/matters/{id}")
    String judge(
            @PathVariable("id") String id,
            @RequestParam("decision") String decision,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        MatterFile file = find(id);
        try {
            long entry = ledger.judge(judgement(file, decision, fields), person);
            redirect.addFlashAttribute("done", "Judgement " + entry + " was recorded.");
        } catch (IllegalArgumentException e) {
            redirect.addFlashAttribute("problem", e.getMessage());
        }
        return "redirect:/matters/" + id;
    }

    private static Judgement judgement(MatterFile file, String decision, Map<String, String> fields) {
        String record = file.matter().id();
        if (PAIRS.contains(decision)) {
            String other = Records.ofAddress(field(fields, "other"));
            return Judgement.of(Kind.of(decision), record, other, why(fields));
        }
        if (decision.equals("undo")) {
            return Judgement.of(Kind.UNDO, field(fields, "entry"), why(fields));
        }
        if (decision.equals("stage")) {
            Map<String, @Nullable Object> details = new LinkedHashMap<>();
            details.put("evidence", field(fields, "evidence"));
            return Judgement.valued(Kind.STAGE, record, field(fields, "stage"), why(fields))
                    .details(details);
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    private static String field(Map<String, String> fields, String name) {
        String value = fields.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("expected something in the field '" + name + "', got nothing");
        }
        return value;
    }

    private static @Nullable String why(Map<String, String> fields) {
        String why = fields.getOrDefault("reason", "").strip();
        return why.isEmpty() ? null : why;
    }

    private MatterFile find(String id) {
        return ledger.archive()
                .matter(Records.ofAddress(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
