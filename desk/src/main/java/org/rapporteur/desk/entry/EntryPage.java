package org.rapporteur.desk.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.serve.DeskSettings;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the one-time link leads: gives the browser that comes first a session. */
@Controller
public class EntryPage {
    private final EntryLinks links;
    private final DeskSettings settings;
    private final SecurityContextRepository sessions;

    EntryPage(EntryLinks links, DeskSettings settings, SecurityContextRepository sessions) {
        this.links = links;
        this.settings = settings;
        this.sessions = sessions;
    }

    /**
     * Takes the link's token. The page then leads on by itself: a redirect would still count as coming from wherever the
     * link was clicked, and the browser would keep the strict cookie back. Only GET uses the link up, so that a program
     * which looks at links by HEAD takes it from nobody.
     */
    @RequestMapping(
            path = "/enter",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    String enter(
            @RequestParam(name = "token", required = false) @Nullable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean looks = request.getMethod().equals("HEAD") || request.getHeader("Sec-Purpose") != null;
        if (looks || !links.take(token)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return "link-used";
        }
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new LetIn(settings.person()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return "entered";
    }
}
