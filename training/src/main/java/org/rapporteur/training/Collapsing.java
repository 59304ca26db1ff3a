package org.rapporteur.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Unit;
import org.rapporteur.language.Upos;

/**
 * Makes copies of sentences in which names, amounts and dates are one token each, as they are in use.
 *
 * <p>A unit is a contiguous stretch in which only its head is attached to, or attached from, the outside.
 */
final class Collapsing {
    private static final Set<String> NAME_PARTS = Set.of("flat", "compound", "nmod:desc", "goeswith", "fixed");
    private static final Set<String> AMOUNT_PARTS = Set.of("nummod", "compound", "flat");
    private static final Set<String> DATE_PARTS =
            Set.of("nummod", "flat", "compound", "nmod:unmarked", "nmod:tmod", "punct");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private static final double NAMES = 0.85;
    private static final double PERSONS_OF_SINGLE_NAMES = 0.25;
    private static final double COUNTED = 0.5;
    private static final double ADJECTIVES = 0.6;
    private static final double NOUNS = 0.1;

    private final Random random;

    Collapsing(long seed) {
        random = new Random(seed);
    }

    private record Piece(int begin, int end, int head, Unit.Kind kind) {}

    /** The copy, or null where the sentence has nothing to collapse. */
    @Nullable
    Example copy(Example example) {
        List<Piece> pieces = new ArrayList<>();
        int covered = 0;
        for (int i = 0; i < example.size(); i++) {
            Piece piece = piece(example, i);
            if (piece != null && piece.begin >= covered) {
                pieces.add(piece);
                covered = piece.end;
            }
        }
        return pieces.isEmpty() ? null : build(example, pieces);
    }

    /**
     * The same sentence with units that a reader found, each one token; a unit that hangs together in no one word stays as
     * it is.
     *
     * @param units first token, one past the last, and kind of each, as in {@code 0-2:NAME,5-6:DATE}
     */
    static Example collapsed(Example example, String units) {
        List<Piece> pieces = new ArrayList<>();
        for (String unit : units.isEmpty() ? new String[0] : units.split(",", -1)) {
            String[] parts = unit.split("[-:]", -1);
            int begin = Integer.parseInt(parts[0]);
            int end = Integer.parseInt(parts[1]);
            int head = onlyHead(example, begin, end);
            if (head >= 0) {
                pieces.add(new Piece(begin, end, head, Unit.Kind.valueOf(parts[2])));
            }
        }
        return build(example, pieces);
    }

    /** The one token of a stretch that hangs under a token outside, -1 where there are several. */
    private static int onlyHead(Example example, int begin, int end) {
        int only = -1;
        for (int i = begin; i < end; i++) {
            int up = example.heads()[i];
            if (up < begin || up >= end) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }

    private @Nullable Piece piece(Example e, int head) {
        return switch (e.upos()[head]) {
            case PROPN -> isMonth(e, head) ? date(e, head) : name(e, head);
            case SYM -> counted(e, head, 1);
            case NUM -> isYear(e.forms().get(head)) && !e.relations()[head].equals("nummod") ? date(e, head) : null;
            case NOUN -> noun(e, head);
            case ADJ -> adjective(e, head);
            default -> null;
        };
    }

    private @Nullable Piece name(Example e, int head) {
        if (isPartOfName(e, head) || random.nextDouble() >= NAMES) {
            return null;
        }
        boolean[] members = members(e, head, NAME_PARTS, Set.of(Upos.PROPN, Upos.NUM, Upos.X));
        Piece piece = stretch(e, members, head, Unit.Kind.NAME);
        boolean single = piece != null && piece.end - piece.begin == 1;
        boolean person = piece != null && (single ? random.nextDouble() < PERSONS_OF_SINGLE_NAMES : hasFlat(e, piece));
        return piece == null || !person ? piece : new Piece(piece.begin, piece.end, head, Unit.Kind.PERSON);
    }

    private static boolean isPartOfName(Example e, int token) {
        int head = e.heads()[token];
        return head >= 0 && e.upos()[head] == Upos.PROPN && NAME_PARTS.contains(e.relations()[token]);
    }

    private static boolean hasFlat(Example e, Piece piece) {
        for (int i = piece.begin; i < piece.end; i++) {
            if (e.heads()[i] == piece.head && e.relations()[i].equals("flat")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Piece date(Example e, int head) {
        if (isPartOfName(e, head)) {
            return null;
        }
        boolean[] members = members(e, head, DATE_PARTS, Set.of(Upos.PROPN, Upos.NUM, Upos.PUNCT));
        for (int i = 0; i < members.length; i++) {
            members[i] &= e.upos()[i] != Upos.PUNCT || e.forms().get(i).equals(",");
        }
        return stretch(e, members, head, Unit.Kind.DATE);
    }

    private @Nullable Piece noun(Example e, int head) {
        if (random.nextDouble() < NOUNS) {
            boolean[] members = members(e, head, Set.of("det", "amod", "nummod"), Set.of(Upos.DET, Upos.ADJ, Upos.NUM));
            Piece piece = stretch(e, members, head, Unit.Kind.NOUN);
            return piece != null && piece.end - piece.begin > 1 ? piece : null;
        }
        return counted(e, head, COUNTED);
    }

    private @Nullable Piece counted(Example e, int head, double share) {
        boolean[] members = members(e, head, AMOUNT_PARTS, Set.of(Upos.NUM, Upos.SYM));
        Piece piece = stretch(e, members, head, Unit.Kind.AMOUNT);
        boolean wanted = piece != null && piece.end - piece.begin > 1 && random.nextDouble() < share;
        return wanted ? piece : null;
    }

    private @Nullable Piece adjective(Example e, int at) {
        String form = e.forms().get(at);
        boolean capital = at > 0
                && Character.isUpperCase(form.charAt(0))
                && form.length() > 3
                && Character.isLowerCase(form.charAt(1));
        return capital && random.nextDouble() < ADJECTIVES ? new Piece(at, at + 1, at, Unit.Kind.ADJECTIVE) : null;
    }

    private static boolean isMonth(Example e, int token) {
        return MONTHS.contains(e.forms().get(token).toLowerCase(Locale.ROOT));
    }

    private static boolean isYear(String form) {
        return form.length() == 4
                && (form.startsWith("19") || form.startsWith("20"))
                && form.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The tokens that hang under the head by such relations alone and have such tags, and the head. */
    private static boolean[] members(Example e, int head, Set<String> relations, Set<Upos> tags) {
        boolean[] members = new boolean[e.size()];
        members[head] = true;
        for (boolean grown = true; grown; ) {
            grown = false;
            for (int i = 0; i < members.length; i++) {
                if (!members[i]
                        && e.heads()[i] >= 0
                        && members[e.heads()[i]]
                        && relations.contains(e.relations()[i])
                        && tags.contains(e.upos()[i])) {
                    members[i] = true;
                    grown = true;
                }
            }
        }
        return members;
    }

    /** The stretch of members around the head, null where a token outside hangs under one that is not the head. */
    private static @Nullable Piece stretch(Example e, boolean[] members, int head, Unit.Kind kind) {
        int begin = head;
        int end = head + 1;
        while (begin > 0 && members[begin - 1]) {
            begin--;
        }
        while (end < members.length && members[end]) {
            end++;
        }
        if (e.upos()[end - 1] == Upos.PUNCT) {
            end--;
        }
        for (int i = 0; i < members.length; i++) {
            boolean inside = i >= begin && i < end;
            int up = e.heads()[i];
            boolean headInside = up >= begin && up < end;
            if (inside != headInside && i != head && up != head) {
                return null;
            }
        }
        return new Piece(begin, end, head, kind);
    }

    private static Example build(Example e, List<Piece> pieces) {
        int[] place = new int[e.size()];
        List<Piece> tokens = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < e.size(); ) {
            Piece piece = next < pieces.size() && pieces.get(next).begin == i ? pieces.get(next++) : null;
            int end = piece == null ? i + 1 : piece.end;
            for (; i < end; i++) {
                place[i] = tokens.size();
            }
            tokens.add(piece == null ? new Piece(i - 1, i, i - 1, Unit.Kind.NOUN) : piece);
        }
        return build(e, tokens, pieces, place);
    }

    private static Example build(Example e, List<Piece> tokens, List<Piece> units, int[] place) {
        int n = tokens.size();
        List<String> forms = new ArrayList<>();
        Upos[] upos = new Upos[n];
        String[] xpos = new String[n];
        int[] heads = new int[n];
        String[] relations = new String[n];
        Unit.@Nullable Kind[] kinds = new Unit.Kind[n];
        for (int i = 0; i < n; i++) {
            Piece token = tokens.get(i);
            boolean unit = units.contains(token);
            int up = e.heads()[token.head];
            forms.add(unit ? "<" + token.kind + ">" : e.forms().get(token.head));
            upos[i] = unit ? upos(token.kind) : e.upos()[token.head];
            xpos[i] = e.xpos()[token.head];
            heads[i] = up < 0 ? -1 : place[up];
            relations[i] = e.relations()[token.head];
            kinds[i] = unit ? token.kind : null;
        }
        return new Example(List.copyOf(forms), upos, unitXpos(xpos, kinds), heads, relations, kinds);
    }

    private static String[] unitXpos(String[] xpos, Unit.@Nullable Kind[] kinds) {
        for (int i = 0; i < xpos.length; i++) {
            xpos[i] = kinds[i] == null ? xpos[i] : "NN";
        }
        return xpos;
    }

    private static Upos upos(Unit.Kind kind) {
        return switch (kind) {
            case NAME, PERSON -> Upos.PROPN;
            case ADJECTIVE -> Upos.ADJ;
            case AMOUNT, DATE, NOUN -> Upos.NOUN;
        };
    }
}
