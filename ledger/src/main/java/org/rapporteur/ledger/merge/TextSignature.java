package org.rapporteur.ledger.merge;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * MinHash of a text's runs of four words (Broder 1997): the share of equal places in two signatures estimates how much of
 * their words two texts have in common, so that copies of one wire story are found without comparing all texts.
 */
public final class TextSignature {
    private static final int RUN = 4;
    private static final int PLACES = 64;
    private static final int PLACES_OF_A_BAND = 4;
    private static final int DIGITS = 4;
    private static final int MASK = 0xffff;

    private TextSignature() {}

    /** 64 places of four hex digits each; "" for a text of fewer than four words. */
    public static String of(String text) {
        List<String> words = Words.split(Words.fold(text));
        if (words.size() < RUN) {
            return "";
        }
        long[] least = new long[PLACES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 0; i + RUN <= words.size(); i++) {
            long hash = hash(words.subList(i, i + RUN));
            for (int place = 0; place < PLACES; place++) {
                least[place] = Math.min(least[place], mix(hash + 0x9E3779B97F4A7C15L * (place + 1)) >>> 1);
            }
        }
        StringBuilder signature = new StringBuilder(PLACES * DIGITS);
        for (long value : least) {
            signature.append(String.format(Locale.ROOT, "%04x", value & MASK));
        }
        return signature.toString();
    }

    /** Numbers of parts of a signature; texts that share most of their words have one in common almost surely. */
    public static Set<Long> bands(String signature) {
        Set<Long> bands = new LinkedHashSet<>();
        int length = PLACES_OF_A_BAND * DIGITS;
        for (int begin = 0; begin + length <= signature.length(); begin += length) {
            bands.add(mix(hash(begin + ":" + signature.substring(begin, begin + length))));
        }
        return bands;
    }

    /** How much two texts have in common as far as their signatures tell, 0 to 1. */
    public static double likeness(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int equal = 0;
        for (int begin = 0; begin < one.length(); begin += DIGITS) {
            equal += one.regionMatches(begin, other, begin, DIGITS) ? 1 : 0;
        }
        return (double) equal / PLACES;
    }

    /** FNV-1a over the characters. */
    private static long hash(List<String> words) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        return hash;
    }

    /** FNV-1a over the characters. */
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The finalizer of SplitMix64. */
    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
