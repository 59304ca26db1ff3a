package org.rapporteur.language.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The model file: magic, format, version (hex digits of a hash over the rest), inventory, vocabulary, and the tables
 * of weights of both passes.
 *
 * <p>Of a table only the rows that have weights are kept: how many rows further (bytes, 255 meaning "and more"), the mark
 * of the row's feature, then its weights as bytes: from -80 to 127 as itself, -81 followed by two bytes for any other, -128
 * to -82 for a run of 2 to 48 zeros.
 */
public final class ModelFile {
    private static final int MAGIC = 0x52505452;
    private static final int FORMAT = 2;
    private static final int VERSION_DIGITS = 16;
    private static final int LONGEST = -128;
    private static final int MOST_ZEROS = 48;
    private static final int SHORTEST = LONGEST + MOST_ZEROS - 1;
    private static final int WIDE = SHORTEST;

    private ModelFile() {}

    /** What a model file holds. */
    public record Content(
            String version,
            Inventory inventory,
            Vocabulary vocabulary,
            Weights firstTagger,
            Weights firstMoves,
            Weights firstRelations,
            Weights secondTagger,
            Weights secondMoves,
            Weights secondRelations) {}

    /**
     * Reads a model.
     *
     * @throws IOException if the file is cut off or not of this format
     */
    public static Content read(InputStream in) throws IOException {
        Bytes data = new Bytes(in.readAllBytes());
        if (data.four() != MAGIC || data.four() != FORMAT) {
            throw new IOException("expected a language model of format " + FORMAT + ", got something else");
        }
        String version = string(data);
        Inventory inventory = new Inventory(strings(data), strings(data));
        return new Content(
                version,
                inventory,
                vocabulary(data),
                weights(data),
                weights(data),
                weights(data),
                weights(data),
                weights(data),
                weights(data));
    }

    private static String string(Bytes data) throws IOException {
        byte[] bytes = new byte[data.two()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = data.one();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> strings(Bytes data) throws IOException {
        List<String> strings = new ArrayList<>();
        for (int left = data.two(); left > 0; left--) {
            strings.add(string(data));
        }
        return strings;
    }

    private static Vocabulary vocabulary(Bytes data) throws IOException {
        int size = data.four();
        int[] words = new int[size];
        short[] coarse = new short[size];
        short[] fine = new short[size];
        int[] tagSets = new int[size];
        for (int i = 0; i < size; i++) {
            words[i] = data.four();
            coarse[i] = data.two();
            fine[i] = data.two();
            tagSets[i] = data.four();
        }
        return new Vocabulary(words, coarse, fine, tagSets);
    }

    private static Weights weights(Bytes data) throws IOException {
        Weights weights = new Weights(data.one(), data.two());
        int row = -1;
        for (int left = data.four(); left > 0; left--) {
            row += step(data);
            weights.setOwner(row, data.two());
            row(data, weights, row);
        }
        return weights;
    }

    private static int step(Bytes data) throws IOException {
        int step = 0;
        int part = data.one() & 0xFF;
        for (; part == 0xFF; part = data.one() & 0xFF) {
            step += 0xFF;
        }
        return step + part;
    }

    private static void row(Bytes data, Weights weights, int row) throws IOException {
        int clazz = 0;
        while (clazz < weights.classes()) {
            byte b = data.one();
            if (b < SHORTEST) {
                clazz += b - LONGEST + 2;
            } else {
                weights.set(row, clazz++, b == WIDE ? data.two() : b);
            }
        }
    }

    /**
     * Writes a model, its version computed from the bytes.
     *
     * @param content its version is passed over
     * @return the version
     */
    public static String write(OutputStream out, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream body = new DataOutputStream(bytes);
        write(body, content.inventory().tags());
        write(body, content.inventory().relations());
        write(body, content.vocabulary());
        write(body, content.firstTagger());
        write(body, content.firstMoves());
        write(body, content.firstRelations());
        write(body, content.secondTagger());
        write(body, content.secondMoves());
        write(body, content.secondRelations());
        String version = hash(bytes.toByteArray()).substring(0, VERSION_DIGITS);
        DataOutputStream head = new DataOutputStream(out);
        head.writeInt(MAGIC);
        head.writeInt(FORMAT);
        write(head, version);
        bytes.writeTo(head);
        head.flush();
        return version;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }

    private static void write(DataOutputStream out, String string) throws IOException {
        byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private static void write(DataOutputStream out, List<String> strings) throws IOException {
        out.writeShort(strings.size());
        for (String string : strings) {
            write(out, string);
        }
    }

    private static void write(DataOutputStream out, Vocabulary vocabulary) throws IOException {
        int size = 0;
        for (int slot = 0; slot < vocabulary.capacity(); slot++) {
            size += vocabulary.key(slot) != 0 ? 1 : 0;
        }
        out.writeInt(size);
        for (int slot = 0; slot < vocabulary.capacity(); slot++) {
            if (vocabulary.key(slot) != 0) {
                out.writeInt(vocabulary.key(slot));
                out.writeShort(vocabulary.coarse(slot));
                out.writeShort(vocabulary.fine(slot));
                out.writeInt(vocabulary.tagSet(slot));
            }
        }
    }

    private static void write(DataOutputStream out, Weights weights) throws IOException {
        out.writeByte(Integer.numberOfTrailingZeros(weights.rows()));
        out.writeShort(weights.classes());
        int used = 0;
        for (int row = 0; row < weights.rows(); row++) {
            used += isUsed(weights, row) ? 1 : 0;
        }
        out.writeInt(used);
        int last = -1;
        for (int row = 0; row < weights.rows(); row++) {
            if (isUsed(weights, row)) {
                writeStep(out, row - last);
                out.writeShort(weights.ownerOf(row));
                writeRow(out, weights, row);
                last = row;
            }
        }
    }

    private static boolean isUsed(Weights weights, int row) {
        for (int clazz = 0; clazz < weights.classes(); clazz++) {
            if (weights.get(row, clazz) != 0) {
                return true;
            }
        }
        return false;
    }

    private static void writeStep(DataOutputStream out, int step) throws IOException {
        int left = step;
        for (; left >= 0xFF; left -= 0xFF) {
            out.writeByte(0xFF);
        }
        out.writeByte(left);
    }

    private static void writeRow(DataOutputStream out, Weights weights, int row) throws IOException {
        int zeros = 0;
        for (int clazz = 0; clazz <= weights.classes(); clazz++) {
            int weight = clazz < weights.classes() ? weights.get(row, clazz) : Integer.MAX_VALUE;
            if (weight == 0) {
                zeros++;
            } else {
                writeZeros(out, zeros);
                zeros = 0;
            }
            if (weight != 0 && clazz < weights.classes()) {
                writeWeight(out, weight);
            }
        }
    }

    private static void writeZeros(DataOutputStream out, int zeros) throws IOException {
        int left = zeros;
        for (; left > 1; left -= Math.min(left, MOST_ZEROS)) {
            out.writeByte(LONGEST + Math.min(left, MOST_ZEROS) - 2);
        }
        if (left == 1) {
            out.writeByte(0);
        }
    }

    private static void writeWeight(DataOutputStream out, int weight) throws IOException {
        if (weight > WIDE && weight <= Byte.MAX_VALUE) {
            out.writeByte(weight);
        } else {
            out.writeByte(WIDE);
            out.writeShort(weight);
        }
    }
}
