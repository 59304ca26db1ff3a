package org.rapporteur.language.model;

import java.io.IOException;
import java.util.Arrays;

/** Reads big-endian numbers from an array, faster than a {@code ByteBuffer} before the JIT has seen it. For one thread. */
final class Bytes {
    private final byte[] bytes;
    private int at;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    byte one() throws IOException {
        if (at == bytes.length) {
            throw new IOException("the language model is cut off after " + at + " bytes");
        }
        return bytes[at++];
    }

    /** The next bytes, a copy. */
    byte[] several(int count) throws IOException {
        if (count > bytes.length - at) {
            throw new IOException("the language model is cut off: " + count + " more bytes expected after " + at);
        }
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }

    short two() throws IOException {
        return (short) (one() << 8 | (one() & 0xFF));
    }

    int four() throws IOException {
        return two() << 16 | (two() & 0xFFFF);
    }
}
