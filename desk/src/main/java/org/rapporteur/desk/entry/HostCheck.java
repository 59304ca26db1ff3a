package org.rapporteur.desk.entry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers only those who call the desk by its name, before anything else is looked at. */
final class HostCheck extends OncePerRequestFilter {
    private static final int MISDIRECTED = 421;

    private final Origin origin;

    HostCheck(Origin origin) {
        this.origin = origin;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (origin.isNamedBy(request.getHeader("Host"))) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(MISDIRECTED);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println("There is no such host here. Open the desk by the link that it printed.");
        }
    }
}
