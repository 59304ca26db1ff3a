package org.rapporteur.language.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The model file: magic, format, version (hex digits of a hash over the rest), inventory, vocabulary, and three tables
 * of weights.
 *
 * <p>Most weights are 0 and most others fit a byte. A table is kept as bytes in row order: a weight from -126 to 126 as
 * itself, -127 followed by two bytes for any other, -128 followed by a byte {@code n} for a run of {@code n + 1} zeros.
 */
public final class ModelFile {
    private static final int MAGIC = 0x52505452;
    private static final int FORMAT = 1;
    private static final int VERSION_DIGITS = 16;
    private static final byte WIDE = -127;
    private static final byte ZEROS = -128;

    private ModelFile() {}

    /** What a model file holds. */
    public record Content(
            String version,
            Inventory inventory,
            Vocabulary vocabulary,
            Weights tagger,
            Weights moves,
            Weights relations) {}

    /**
     * Reads a model.
     *
     * @throws IOException if the file is cut off or not of this format
     */
    public static Content read(InputStream in) throws IOException {
        ByteBuffer data = ByteBuffer.wrap(in.readAllBytes());
        if (data.remaining() < 8 || data.getInt() != MAGIC || data.getInt() != FORMAT) {
            throw new IOException("expected a language model of format " + FORMAT + ", got something else");
        }
        try {
            String version = string(data);
            Inventory inventory = new Inventory(strings(data), strings(data));
            return new Content(version, inventory, vocabulary(data), weights(data), weights(data), weights(data));
        } catch (BufferUnderflowException e) {
            throw new IOException("the language model is cut off", e);
        }
    }

    private static String string(ByteBuffer data) {
        byte[] bytes = new byte[data.getShort()];
        data.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> strings(ByteBuffer data) {
        List<String> strings = new ArrayList<>();
        for (int left = data.getShort(); left > 0; left--) {
            strings.add(string(data));
        }
        return strings;
    }

    private static Vocabulary vocabulary(ByteBuffer data) {
        int size = data.getInt();
        int[] words = new int[size];
        short[] coarse = new short[size];
        short[] fine = new short[size];
        int[] tagSets = new int[size];
        for (int i = 0; i < size; i++) {
            words[i] = data.getInt();
            coarse[i] = data.getShort();
            fine[i] = data.getShort();
            tagSets[i] = data.getInt();
        }
        return new Vocabulary(words, coarse, fine, tagSets);
    }

    private static Weights weights(ByteBuffer data) {
        Weights weights = new Weights(data.get(), data.getShort());
        int at = 0;
        int cells = weights.rows() * weights.classes();
        int row = 0;
        int clazz = 0;
        while (at < cells) {
            byte b = data.get();
            int step = 1;
            if (b == ZEROS) {
                step = (data.get() & 0xFF) + 1;
            } else {
                weights.set(row, clazz, b == WIDE ? data.getShort() : b);
            }
            at += step;
            clazz += step;
            while (clazz >= weights.classes()) {
                clazz -= weights.classes();
                row++;
            }
        }
        return weights;
    }

    /**
     * Writes a model, its version computed from the bytes.
     *
     * @return the version
     */
    public static String write(
            OutputStream out,
            Inventory inventory,
            Vocabulary vocabulary,
            Weights tagger,
            Weights moves,
            Weights relations)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream body = new DataOutputStream(bytes);
        write(body, inventory.tags());
        write(body, inventory.relations());
        write(body, vocabulary);
        write(body, tagger);
        write(body, moves);
        write(body, relations);
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
        int zeros = 0;
        for (int row = 0; row < weights.rows(); row++) {
            for (int clazz = 0; clazz < weights.classes(); clazz++) {
                int weight = weights.get(row, clazz);
                if (weight == 0) {
                    zeros++;
                } else {
                    writeZeros(out, zeros);
                    zeros = 0;
                    writeWeight(out, weight);
                }
            }
        }
        writeZeros(out, zeros);
    }

    private static void writeZeros(DataOutputStream out, int zeros) throws IOException {
        int left = zeros;
        while (left > 2) {
            int run = Math.min(256, left);
            out.writeByte(ZEROS);
            out.writeByte(run - 1);
            left -= run;
        }
        for (; left > 0; left--) {
            out.writeByte(0);
        }
    }

    private static void writeWeight(DataOutputStream out, int weight) throws IOException {
        if (weight >= -126 && weight <= 126) {
            out.writeByte(weight);
        } else {
            out.writeByte(WIDE);
            out.writeShort(weight);
        }
    }
}
