package org.rapporteur.language.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Unit;

/**
 * The words of one sentence as numbers: hashes of form, affixes and shape, clusters, tag sets.
 *
 * <p>Columns are padded by {@link #PAD} on both sides so that a template may look beyond the edges.
 */
public final class Words {
    /** Empty places before the first and after the last word. */
    static final int PAD = 3;

    private static final int OUTSIDE = 7;
    private static final int SURROGATES = 0x5EED0000;

    final int size;
    final int[] form;
    final int[] lower;
    final int[] suffix2;
    final int[] suffix3;
    final int[] suffix4;
    final int[] prefix2;
    final int[] prefix3;
    final int[] shape;
    final int[] coarse;
    final int[] fine;
    final int[] tagSet;
    private final Unit.@Nullable Kind[] kinds;

    /**
     * Looks up the words of a sentence.
     *
     * @param forms one per token
     * @param kinds one per token: the unit that the token is, null for a plain word
     */
    public Words(Vocabulary vocabulary, List<String> forms, Unit.@Nullable Kind[] kinds) {
        size = forms.size();
        this.kinds = kinds;
        form = column();
        lower = column();
        suffix2 = column();
        suffix3 = column();
        suffix4 = column();
        prefix2 = column();
        prefix3 = column();
        shape = column();
        coarse = column();
        fine = column();
        tagSet = column();
        boolean shouted = Shape.isShouted(forms, kinds);
        for (int i = 0; i < size; i++) {
            Unit.Kind kind = kinds[i];
            if (kind == null) {
                describe(i + PAD, forms.get(i), shouted);
            } else {
                describeUnit(i + PAD, kind);
            }
            int slot = vocabulary.slot(lower[i + PAD]);
            coarse[i + PAD] = vocabulary.coarse(slot);
            fine[i + PAD] = vocabulary.fine(slot);
            tagSet[i + PAD] = vocabulary.tagSet(slot);
        }
    }

    private Words(Words other) {
        size = other.size;
        kinds = other.kinds.clone();
        Collections.reverse(Arrays.asList(kinds));
        form = Mirror.of(other.form);
        lower = Mirror.of(other.lower);
        suffix2 = Mirror.of(other.suffix2);
        suffix3 = Mirror.of(other.suffix3);
        suffix4 = Mirror.of(other.suffix4);
        prefix2 = Mirror.of(other.prefix2);
        prefix3 = Mirror.of(other.prefix3);
        shape = Mirror.of(other.shape);
        coarse = Mirror.of(other.coarse);
        fine = Mirror.of(other.fine);
        tagSet = Mirror.of(other.tagSet);
    }

    /** The same words from the last to the first. */
    public Words reversed() {
        return new Words(this);
    }

    private int[] column() {
        int[] column = new int[size + 2 * PAD];
        Arrays.fill(column, 0, PAD, OUTSIDE);
        Arrays.fill(column, size + PAD, column.length, OUTSIDE);
        return column;
    }

    private void describe(int at, String word, boolean shouted) {
        int length = word.length();
        lower[at] = fold(word);
        form[at] = shouted ? lower[at] : exact(word);
        suffix2[at] = foldPart(word, Math.max(0, length - 2), length);
        suffix3[at] = foldPart(word, Math.max(0, length - 3), length);
        suffix4[at] = foldPart(word, Math.max(0, length - 4), length);
        prefix2[at] = foldPart(word, 0, Math.min(2, length));
        prefix3[at] = foldPart(word, 0, Math.min(3, length));
        shape[at] = Shape.of(word, shouted);
    }

    private void describeUnit(int at, Unit.Kind kind) {
        int surrogate = surrogate(kind);
        form[at] = surrogate;
        lower[at] = surrogate;
        suffix2[at] = surrogate;
        suffix3[at] = surrogate;
        suffix4[at] = surrogate;
        prefix2[at] = surrogate;
        prefix3[at] = surrogate;
        shape[at] = Shape.UNIT + number(kind);
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

    private static int exact(String word) {
        int hash = word.hashCode() * 0x45D9F3B;
        return hash ^ (hash >>> 16);
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
