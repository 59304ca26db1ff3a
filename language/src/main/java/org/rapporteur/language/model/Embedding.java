package org.rapporteur.language.model;

/**
 * Words as vectors: the sum of what is known of the word, of its affixes, and of its shape.
 *
 * @param words rows of whole words
 * @param suffixes2 rows of the last two letters, by their hash folded into the table; a power of two of them
 * @param suffixes3 rows of the last three letters, likewise
 * @param prefixes3 rows of the first three letters, likewise
 * @param shapes rows of shapes, by their number
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Embedding(
        WordRows words, float[][] suffixes2, float[][] suffixes3, float[][] prefixes3, float[][] shapes) {

    /** One vector per word of a sentence. */
    float[][] vectors(Words sentence) {
        float[][] vectors = new float[sentence.size][words.width()];
        for (int i = 0; i < vectors.length; i++) {
            words.add(words.row(sentence.lower[i]), vectors[i]);
            Sums.one(1, suffixes2[bucket(sentence.suffix2[i], suffixes2)], vectors[i]);
            Sums.one(1, suffixes3[bucket(sentence.suffix3[i], suffixes3)], vectors[i]);
            Sums.one(1, prefixes3[bucket(sentence.prefix3[i], prefixes3)], vectors[i]);
            Sums.one(1, shapes[sentence.shape[i]], vectors[i]);
        }
        return vectors;
    }

    /** The row of a table to which a hash belongs. */
    public static int bucket(int hash, float[][] table) {
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }
}
