package org.rapporteur.desk.entry;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** The person who came by the link, or a program that showed the token on the person's behalf. */
final class LetIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;

    private final String person;

    LetIn(String person) {
        super(List.of());
        this.person = person;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return person;
    }
}
