package org.rapporteur.language;

import java.util.List;

/**
 * A sentence cut into tokens.
 *
 * @param span from the first token's begin to the last token's end
 * @param tokens in order, not overlapping, at least one
 */
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token, got none at " + span);
        }
        tokens = List.copyOf(tokens);
    }
}
