package org.rapporteur.desk.entry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets programs in that show the token, for the one request. */
final class TokenCheck extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

    private final byte @Nullable [] hash;
    private final String person;

    TokenCheck(@Nullable String token, String person) {
        this.hash = token == null ? null : EntryLinks.sha256(token);
        this.person = person;
    }

    /** Whether a request shows a token, right or wrong: no browser sends one by itself. */
    static boolean shown(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return request.getRequestURI().startsWith("/api/") && header != null && header.startsWith(BEARER);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (shown(request)) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            String token = request.getHeader("Authorization")
                    .substring(BEARER.length())
                    .strip();
            // A wrong token lets nobody in, not even a browser that has a session.
            if (hash != null && MessageDigest.isEqual(hash, EntryLinks.sha256(token))) {
                context.setAuthentication(new LetIn(person));
            }
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }
}
