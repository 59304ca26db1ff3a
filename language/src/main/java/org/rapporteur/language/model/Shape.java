package org.rapporteur.language.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Unit;

/** The outward shape of a word: case, digits, hyphens, punctuation. */
final class Shape {
    /** First of the shapes of units, one per kind. */
    static final int UNIT = 256;

    private static final int UPPER = 1;
    private static final int LOWER = 2;
    private static final int DIGIT = 4;
    private static final int HYPHEN = 8;
    private static final int OTHER = 16;
    private static final int CAPITALISED = 32;
    private static final int SINGLE = 64;
    private static final int SHOUTED = 128;

    private Shape() {}

    static int of(String word, boolean shouted) {
        int bits = 0;
        for (int i = 0; i < word.length(); i++) {
            bits |= classOf(word.charAt(i));
        }
        if (Character.isUpperCase(word.charAt(0))) {
            bits |= CAPITALISED;
        }
        if (word.length() == 1) {
            bits |= SINGLE;
        }
        return shouted && (bits & UPPER) != 0 ? bits | SHOUTED : bits;
    }

    private static int classOf(char c) {
        if (c >= 'a' && c <= 'z') {
            return LOWER;
        }
        if (c >= 'A' && c <= 'Z') {
            return UPPER;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013') {
            return HYPHEN;
        }
        return Character.isUpperCase(c) ? UPPER : Character.isLetter(c) ? LOWER : OTHER;
    }

    /** Whether a sentence is all in capitals, so that these say nothing of single words. */
    static boolean isShouted(List<String> forms, Unit.@Nullable Kind[] kinds) {
        int letters = 0;
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            for (int j = 0; kinds[i] == null && j < form.length(); j++) {
                if (Character.isLowerCase(form.charAt(j))) {
                    return false;
                }
                letters += Character.isLetter(form.charAt(j)) ? 1 : 0;
            }
        }
        return letters > 12;
    }
}
