package org.rapporteur.language.model;

/** Rows of numbers as bytes with a scale each: a third of a percent of the largest is lost, which no score shows. */
public final class Codes {
    private Codes() {}

    /** What a code of 1 is worth in a row. */
    public static float scale(float[] row) {
        float most = 0;
        for (float number : row) {
            most = Math.max(most, Math.abs(number));
        }
        return most / Byte.MAX_VALUE;
    }

    /** Writes the codes of a row, beginning at a place. */
    public static void encode(float[] row, float scale, byte[] into, int at) {
        for (int j = 0; j < row.length; j++) {
            into[at + j] = (byte) (scale == 0 ? 0 : Math.round(row[j] / scale));
        }
    }
}
