package org.rapporteur.language.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Unit;

/** The words of one sentence as numbers: hashes of form and affixes, and the shape. */
public final class Words {
    private static final int SURROGATES = 0x5EED0000;

    final int size;
    final int[] lower;
    final int[] suffix2;
    final int[] suffix3;
    final int[] prefix3;
    final int[] shape;
    private final Unit.@Nullable Kind[] kinds;

    /**
     * Looks at the words of a sentence.
     *
     * @param forms one per token
     * @param kinds one per token: the unit that the token is, null for a plain word
     */
    public Words(List<String> forms, Unit.@Nullable Kind[] kinds) {
        size = forms.size();
        this.kinds = kinds;
        lower = new int[size];
        suffix2 = new int[size];
        suffix3 = new int[size];
        prefix3 = new int[size];
        shape = new int[size];
        boolean shouted = Shape.isShouted(forms, kinds);
        for (int i = 0; i < size; i++) {
            Unit.Kind kind = kinds[i];
            if (kind == null) {
                describe(i, forms.get(i), shouted);
            } else {
                describeUnit(i, kind);
            }
        }
    }

    private void describe(int at, String word, boolean shouted) {
        int length = word.length();
        lower[at] = fold(word);
        suffix2[at] = foldPart(word, Math.max(0, length - 2), length);
        suffix3[at] = foldPart(word, Math.max(0, length - 3), length);
        prefix3[at] = foldPart(word, 0, Math.min(3, length));
        shape[at] = Shape.of(word, shouted);
    }

    private void describeUnit(int at, Unit.Kind kind) {
        int surrogate = surrogate(kind);
        lower[at] = surrogate;
        suffix2[at] = surrogate;
        suffix3[at] = surrogate;
        prefix3[at] = surrogate;
        shape[at] = Shape.UNIT + number(kind);
    }

    public int size() {
        return size;
    }

    /** Hash of a word's folded form. */
    public int lower(int token) {
        return lower[token];
    }

    /** Hash of a word's last two letters. */
    public int suffix2(int token) {
        return suffix2[token];
    }

    /** Hash of a word's last three letters. */
    public int suffix3(int token) {
        return suffix3[token];
    }

    /** Hash of a word's first three letters. */
    public int prefix3(int token) {
        return prefix3[token];
    }

    /** Number of a word's shape, 0 to 511. */
    public int shape(int token) {
        return shape[token];
    }

    /** The kind of unit that a token is, null for a plain word. */
    public Unit.@Nullable Kind kind(int token) {
        return kinds[token];
    }

    /** The word by which a unit is known to the model. */
    public static int surrogate(Unit.Kind kind) {
        return SURROGATES + number(kind);
    }

    /** Part of the model file's format: the kinds keep these numbers for ever. */
    private static int number(Unit.Kind kind) {
        return switch (kind) {
            case NAME -> 0;
            case PERSON -> 1;
            case ADJECTIVE -> 2;
            case AMOUNT -> 3;
            case DATE -> 4;
            case NOUN -> 5;
        };
    }

    /** Hash of a word in lower case with digits as 0 and typographic quotes and dashes straightened; never 0. */
    public static int fold(String word) {
        return foldPart(word, 0, word.length());
    }

    private static int foldPart(String word, int begin, int end) {
        int hash = end - begin;
        for (int i = begin; i < end; i++) {
            hash = hash * 31 + foldChar(word.charAt(i));
        }
        hash = (hash ^ (hash >>> 16)) * 0x45D9F3B;
        hash ^= hash >>> 15;
        return hash == 0 ? 1 : hash;
    }

    private static char foldChar(char c) {
        return switch (c) {
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> '0';
            case '\u2018', '\u2019', '`' -> '\'';
            case '\u201c', '\u201d' -> '"';
            case '\u2013', '\u2014', '\u2010', '\u2011' -> '-';
            default -> c < 128 ? lowerAscii(c) : Character.toLowerCase(c);
        };
    }

    private static char lowerAscii(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
