package org.rapporteur.desk.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.print.Words;
import org.rapporteur.ledger.question.Citation;
import org.rapporteur.ledger.question.Sum;
import org.rapporteur.reading.Period;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows: where one is, how things are worded, and what is told when the ledger cannot be used. */
@ControllerAdvice(basePackageClasses = EveryPage.class)
public class EveryPage {
    /** Sums, times and addresses in the words of pages. */
    public static final class Say {
        private Say() {}

        public String sum(Sum sum) {
            return Words.sum(sum);
        }

        public String time(Period period) {
            return Words.time(period);
        }

        public String and(List<String> names) {
            return Words.and(names);
        }

        /** The last part of a matter's address. */
        public String address(String record) {
            return Records.inAddress(record);
        }

        /** "2021 to 2024". */
        public String term(String from, String to) {
            return Words.term(from, to);
        }

        /** A citation's place: the report, at the claim. */
        public String place(Citation citation) {
            return "/reports/" + citation.source().report() + "#c-" + citation.claim();
        }
    }

    @ModelAttribute("say")
    Say say() {
        return new Say();
    }

    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI();
    }

    @ExceptionHandler(LedgerException.class)
    String ledger(LedgerException failure, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return told(model, "The ledger cannot be used", String.valueOf(failure.getMessage()), 503);
    }

    @ExceptionHandler(IllegalArgumentException.class)
    String mistaken(IllegalArgumentException failure, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return told(model, "This could not be understood", String.valueOf(failure.getMessage()), 400);
    }

    private static String told(Model model, String title, String advice, int status) {
        model.addAttribute("title", title);
        model.addAttribute("advice", advice);
        model.addAttribute("status", status);
        return "error";
    }
}
