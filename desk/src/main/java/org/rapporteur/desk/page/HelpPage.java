package org.rapporteur.desk.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What words mean here, and how to work. */
@Controller
public class HelpPage {
    @GetMapping("/help")
    String help() {
        return "help";
    }
}
