package org.rapporteur.language.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Reads big-endian numbers one by one, or many at once without the JIT's help. For one thread. */
final class Bytes {
    /** Larger reads make the JDK get memory beside the heap for each. */
    private static final int CHUNK = 1 << 15;

    private final byte[] bytes;
    private final ByteBuffer buffer;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
        this.buffer = ByteBuffer.wrap(bytes);
    }

    /** All bytes of a stream, best of one that tells how many there are. */
    static Bytes of(InputStream in) throws IOException {
        byte[] bytes = new byte[in.available()];
        int count = 0;
        while (true) {
            if (count == bytes.length) {
                int next = in.read();
                if (next < 0) {
                    return new Bytes(bytes);
                }
                bytes = Arrays.copyOf(bytes, 2 * count + CHUNK);
                bytes[count++] = (byte) next;
            }
            int more = in.read(bytes, count, Math.min(CHUNK, bytes.length - count));
            if (more < 0) {
                return new Bytes(Arrays.copyOf(bytes, count));
            }
            count += more;
        }
    }

    /** The array that is read from. */
    byte[] array() {
        return bytes;
    }

    /** How many bytes were read. */
    int position() {
        return buffer.position();
    }

    byte one() throws IOException {
        expect(1);
        return buffer.get();
    }

    short two() throws IOException {
        expect(Short.BYTES);
        return buffer.getShort();
    }

    int four() throws IOException {
        expect(Integer.BYTES);
        return buffer.getInt();
    }

    /** The next bytes, a copy. */
    byte[] several(int count) throws IOException {
        skip(count);
        return Arrays.copyOfRange(bytes, position() - count, position());
    }

    /** Passes over bytes that are read in {@link #array()}. */
    void skip(int count) throws IOException {
        expect(count);
        buffer.position(buffer.position() + count);
    }

    int[] ints(int count) throws IOException {
        expect((long) count * Integer.BYTES);
        int[] ints = new int[count];
        buffer.asIntBuffer().get(ints);
        skip(count * Integer.BYTES);
        return ints;
    }

    float[] floats(int count) throws IOException {
        expect((long) count * Float.BYTES);
        float[] floats = new float[count];
        buffer.asFloatBuffer().get(floats);
        skip(count * Float.BYTES);
        return floats;
    }

    private void expect(long count) throws IOException {
        if (count < 0 || count > buffer.remaining()) {
            throw new IOException("the language model is cut off: " + count + " more bytes expected after " + position()
                    + ", got " + buffer.remaining());
        }
    }
}
