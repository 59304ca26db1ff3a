package org.rapporteur.reading.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Row;

/**
 * Finds what is put between the parts of one clause: who said it ("Japan is planning, the ministry said, to send tents"), or a
 * phrase that parts a verb from its auxiliary ("Chad will, if asked, send troops"). Parsers read such a sentence better in two
 * pieces. Immutable.
 */
final class Insertions {
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "''", "``");

    /** Most tokens between marks that part nothing, one more. */
    private static final int FEW = 7;

    /** Most tokens between the commas. */
    private static final int LONGEST = 16;

    /** Most tokens behind the verb of saying: "told reporters in Geneva on Friday". */
    private static final int LONGEST_TAIL = 7;

    private final Set<String> says = new HashSet<>();
    private final Set<String> opens = new HashSet<>();
    private final Set<String> joins = new HashSet<>();
    private final Set<String> trails = new HashSet<>();

    /**
     * What is taken out of a sentence, by ranks of its tokens.
     *
     * @param first first token taken out, a comma or the quotation mark before it
     * @param last last token taken out
     * @param from first token of what is said inside
     * @param to last token of what is said inside
     * @param kind what it is
     */
    record Insertion(int first, int last, int from, int to, Kind kind) {}

    /** What is inserted. */
    enum Kind {
        /** Who said it. */
        SOURCE,
        /** A clause or phrase between an auxiliary and its verb. */
        ASIDE
    }

    Insertions(Lexicon lexicon) {
        for (Row row : lexicon.table("en/insertions.tsv", 1, 2).rows()) {
            Set<String> words =
                    switch (row.cell(1)) {
                        case "says" -> says;
                        case "opens" -> opens;
                        case "joins" -> joins;
                        case "trails" -> trails;
                        default -> throw row.error("expected says, opens, joins or trails, got '" + row.cell(1) + "'");
                    };
            words.add(row.cell(0));
        }
    }

    /** Quotation marks around a few words inside a clause ("would \"never\" leave"), by rank: they part nothing. */
    Set<Integer> scareMarks(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        Set<Integer> marks = new HashSet<>();
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (isMark(tokens, i)) {
                boolean inside = open > 0 && i - open <= FEW && isPlain(tokens, open - 1) && isPlain(tokens, i - 1);
                if (inside) {
                    marks.add(open);
                    marks.add(i);
                }
                open = inside ? -1 : i;
            }
        }
        return marks;
    }

    private static boolean isPlain(List<Token> tokens, int token) {
        return Character.isLetterOrDigit(tokens.get(token).form().charAt(0));
    }

    /** The first insertion of a sentence, or null. */
    @Nullable
    Insertion in(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int open = -1;
        for (int i = 1; i < tokens.size() - 2; i++) {
            if (word(tokens, i).equals(",")) {
                @Nullable Insertion found = open < 0 ? null : between(tokens, open, i);
                if (found != null) {
                    return found;
                }
                open = i;
            }
        }
        return null;
    }

    private @Nullable Insertion between(List<Token> tokens, int open, int close) {
        boolean markBefore = isMark(tokens, open - 1);
        boolean markAfter = isMark(tokens, open + 1);
        int from = markAfter ? open + 2 : open + 1;
        int to = isMark(tokens, close - 1) ? close - 2 : close - 1;
        int last = isMark(tokens, close + 1) ? close + 1 : close;
        boolean long16 = to - from >= LONGEST || to <= from;
        if (long16) {
            return null;
        }
        boolean quoted = (markBefore || markAfter) && last > close;
        int first = markBefore && quoted ? open - 1 : open;
        if (saysWho(tokens, from, to) && (quoted || !(markBefore || markAfter || last > close))) {
            return new Insertion(first, quoted ? last : close, from, to, Kind.SOURCE);
        }
        boolean aside = opens.contains(word(tokens, open - 1))
                && !markAfter
                && last == close
                && !word(tokens, close + 1).equals("and")
                && Character.isLowerCase(tokens.get(close + 1).form().charAt(0));
        return aside ? new Insertion(open, close, from, close - 1, Kind.ASIDE) : null;
    }

    private static boolean isMark(List<Token> tokens, int token) {
        return token >= 0
                && token < tokens.size()
                && MARKS.contains(tokens.get(token).form());
    }

    private static String word(List<Token> tokens, int token) {
        return tokens.get(token).form().toLowerCase(Locale.ROOT);
    }

    /** "the ministry said", "said the minister", "an official told reporters in Geneva". */
    private boolean saysWho(List<Token> tokens, int from, int to) {
        if (joins.contains(word(tokens, from))) {
            return false;
        }
        for (int i = from; i <= to; i++) {
            if (says.contains(word(tokens, i))) {
                return i == from || i == to || (to - i <= LONGEST_TAIL && mayFollow(tokens, i));
            }
        }
        return false;
    }

    private boolean mayFollow(List<Token> tokens, int verb) {
        String next = word(tokens, verb + 1);
        return word(tokens, verb).startsWith("t") ? !next.equals("that") : trails.contains(next);
    }
}
