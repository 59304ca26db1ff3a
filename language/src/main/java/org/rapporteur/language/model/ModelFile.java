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
 * The model file: magic, format, version (hex digits of a hash over the rest), inventory, tables of words, affixes and
 * shapes, layers, heads.
 *
 * <p>All numbers are big-endian. A table is its rows and columns, then for each row a scale (float) and a byte per column;
 * the table of words has a hash per row in front, but for the last, which stands for all other words. A dense map is its
 * inputs and outputs, its rows and its bias as floats.
 */
public final class ModelFile {
    private static final int MAGIC = 0x52505452;
    private static final int FORMAT = 3;
    private static final int VERSION_DIGITS = 16;

    private ModelFile() {}

    /** What a model file holds. */
    public record Content(String version, Inventory inventory, Embedding embedding, List<Layer> layers, Heads heads) {}

    /**
     * Reads a model.
     *
     * @throws IOException if the file is cut off or not of this format
     */
    public static Content read(InputStream in) throws IOException {
        Bytes data = Bytes.of(in);
        if (data.four() != MAGIC || data.four() != FORMAT) {
            throw new IOException("expected a language model of format " + FORMAT + ", got something else");
        }
        String version = string(data);
        Inventory inventory = new Inventory(strings(data), strings(data));
        Embedding embedding = new Embedding(words(data), table(data), table(data), table(data), table(data));
        return new Content(version, inventory, embedding, layers(data), heads(data));
    }

    private static String string(Bytes data) throws IOException {
        return new String(data.several(data.two()), StandardCharsets.UTF_8);
    }

    private static List<String> strings(Bytes data) throws IOException {
        List<String> strings = new ArrayList<>();
        for (int left = data.two(); left > 0; left--) {
            strings.add(string(data));
        }
        return strings;
    }

    private static WordRows words(Bytes data) throws IOException {
        int[] words = data.ints(data.four());
        float[] scales = data.floats(words.length + 1);
        int width = data.two();
        int from = data.position();
        data.skip(scales.length * width);
        return new WordRows(words, scales, width, data.array(), from);
    }

    private static float[][] table(Bytes data) throws IOException {
        float[][] rows = new float[data.four()][data.two()];
        byte[] codes = data.array();
        for (float[] row : rows) {
            float scale = Float.intBitsToFloat(data.four());
            int from = data.position();
            data.skip(row.length);
            for (int j = 0; j < row.length; j++) {
                row[j] = scale * codes[from + j];
            }
        }
        return rows;
    }

    private static List<Layer> layers(Bytes data) throws IOException {
        List<Layer> layers = new ArrayList<>();
        for (int left = data.two(); left > 0; left--) {
            Dense gates = dense(data);
            layers.add(new Layer(gates, data.floats(gates.inputs()), data.floats(gates.inputs())));
        }
        return layers;
    }

    private static Dense dense(Bytes data) throws IOException {
        float[][] rows = new float[data.two()][];
        int outputs = data.two();
        for (int i = 0; i < rows.length; i++) {
            rows[i] = data.floats(outputs);
        }
        return new Dense(rows, data.floats(outputs));
    }

    private static Heads heads(Bytes data) throws IOException {
        Dense parts = dense(data);
        Dense arcs = dense(data);
        float[] root = data.floats(arcs.outputs());
        float[] distances = data.floats(Heads.BUCKETS);
        Dense relations = dense(data);
        float[][] directions = new float[Heads.BUCKETS][];
        for (int i = 0; i < directions.length; i++) {
            directions[i] = data.floats(relations.inputs());
        }
        return new Heads(parts, arcs, root, distances, relations, directions);
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
        write(body, content.embedding());
        body.writeShort(content.layers().size());
        for (Layer layer : content.layers()) {
            write(body, layer.gates());
            write(body, layer.forgetMemory());
            write(body, layer.resetMemory());
        }
        write(body, content.heads());
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

    private static void write(DataOutputStream out, Embedding embedding) throws IOException {
        WordRows words = embedding.words();
        out.writeInt(words.size() - 1);
        for (int word : words.words()) {
            out.writeInt(word);
        }
        for (int row = 0; row < words.size(); row++) {
            out.writeFloat(words.scale(row));
        }
        out.writeShort(words.width());
        out.write(words.codes());
        writeTable(out, embedding.suffixes2());
        writeTable(out, embedding.suffixes3());
        writeTable(out, embedding.prefixes3());
        writeTable(out, embedding.shapes());
    }

    private static void writeTable(DataOutputStream out, float[][] rows) throws IOException {
        out.writeInt(rows.length);
        out.writeShort(rows[0].length);
        byte[] codes = new byte[rows[0].length];
        for (float[] row : rows) {
            float scale = Codes.scale(row);
            Codes.encode(row, scale, codes, 0);
            out.writeFloat(scale);
            out.write(codes);
        }
    }

    private static void write(DataOutputStream out, float[] floats) throws IOException {
        for (float number : floats) {
            out.writeFloat(number);
        }
    }

    private static void write(DataOutputStream out, Dense dense) throws IOException {
        out.writeShort(dense.inputs());
        out.writeShort(dense.outputs());
        for (float[] row : dense.rows()) {
            write(out, row);
        }
        write(out, dense.bias());
    }

    private static void write(DataOutputStream out, Heads heads) throws IOException {
        write(out, heads.parts());
        write(out, heads.arcs());
        write(out, heads.root());
        write(out, heads.distances());
        write(out, heads.relations());
        for (float[] direction : heads.directions()) {
            write(out, direction);
        }
    }
}
