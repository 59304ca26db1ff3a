package org.rapporteur.language;

import java.util.List;

/**
 * Cuts text into sentences and tokens by the conventions of UD English-EWT, written by hand and linear in the length of
 * the text on any input.
 *
 * <p>A token's span counts in the text as it came; its form is normalised by {@link Forms}. A single line end is a
 * blank, an empty line ends a sentence. No sentence has more than {@value #MAX_TOKENS} tokens: a longer one is cut at
 * its best place. Without state and safe for any number of threads.
 */
public final class Tokenizer {
    /** Most tokens of one sentence. */
    public static final int MAX_TOKENS = 250;

    /** Sentences of a block in order, none leaving it; empty for a block of blanks. */
    public List<Sentence> sentences(String text, Span block) {
        return cut(text, block);
    }

    /** The same on any sequence, so that a test can count what is looked at. */
    static List<Sentence> cut(CharSequence text, Span block) {
        return SentenceSplitter.split(text, TokenScanner.tokens(text, block));
    }
}
