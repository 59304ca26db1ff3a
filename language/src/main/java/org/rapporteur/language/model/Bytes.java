package org.rapporteur.language.model;

import java.io.IOException;

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

    short two() throws IOException {
        return (short) (one() << 8 | (one() & 0xFF));
    }

    int four() throws IOException {
        return two() << 16 | (two() & 0xFFFF);
    }
}
