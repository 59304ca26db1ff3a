package org.rapporteur.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Remembers why writing failed, which a {@link java.io.PrintWriter} keeps to itself. */
final class Watched extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    Watched(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Why the first write failed that did; null where none has. */
    @Nullable
    IOException failure() {
        return failure;
    }
}
