package org.rapporteur.desk.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.api.Problem;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is shown where a page cannot be: why, and what to do. Nothing of the program's inside is told. */
@Controller
public class ErrorPage implements ErrorController {
    @RequestMapping("/error")
    Object error(HttpServletRequest request, Model model) {
        HttpStatus status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api/")) {
            return Problem.of(status, detail(status), null);
        }
        model.addAttribute("status", status.value());
        model.addAttribute("title", title(status));
        model.addAttribute("advice", advice(status));
        return "error";
    }

    private static HttpStatus status(@Nullable Object code) {
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    /** The same for programs. */
    private static String detail(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED ->
                "expected 'Authorization: Bearer …' with the token of the file that the desk was started with"
                        + " (--api-token-file), got none or another";
            case FORBIDDEN -> "the request was refused: a browser's session needs the hidden token of its forms (CSRF)";
            case NOT_FOUND -> "there is no such address; /api/openapi.json tells those that there are";
            case UNSUPPORTED_MEDIA_TYPE -> "expected a body of Content-Type application/json";
            case METHOD_NOT_ALLOWED -> "expected GET or POST, as /api/openapi.json tells";
            case CONTENT_TOO_LARGE -> "expected at most 8 MB";
            default ->
                status.is4xxClientError()
                        ? "the request could not be understood"
                        : "a fault of the program; the terminal that the desk was started from says more";
        };
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "You are not in yet";
            case FORBIDDEN -> "This was not done";
            case NOT_FOUND -> "There is no such page";
            case CONTENT_TOO_LARGE -> "That is too large";
            default -> status.is4xxClientError() ? "This could not be understood" : "Something went wrong here";
        };
    }

    private static String advice(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED ->
                "Open the desk by the link that it printed when it was started; Enter in that terminal prints a new one.";
            case FORBIDDEN ->
                "The page that asked for it was opened before you entered, or long ago. Go back, load it again, and try"
                        + " once more.";
            case NOT_FOUND -> "Nothing stands at this address in this ledger. The menu above leads to what there is.";
            case CONTENT_TOO_LARGE -> "At most 20 files of 8 MB each, 32 MB in all, are taken at once.";
            default ->
                status.is4xxClientError()
                        ? "Go back, look at what was entered, and try once more."
                        : "What was recorded before is safe. The terminal that the desk was started from says more.";
        };
    }
}
