package org.rapporteur.cli.read;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.rapporteur.cli.input.Source;

/** Where readings go. */
interface Sink extends AutoCloseable {
    /** Takes what is printed of one report. */
    void take(Source source, String words);

    /** Everything has been taken: what is not finished when the sink is closed leaves nothing behind. */
    void finish();

    @Override
    void close();

    /** All to standard output, one after the other. */
    static Sink printing(PrintWriter out) {
        return new Sink() {
            @Override
            public void take(Source source, String words) {
                out.print(words);
                out.flush();
            }

            @Override
            public void finish() {
                out.flush();
            }

            @Override
            public void close() {
                out.flush();
            }
        };
    }

    /** All to one file, which appears when everything is written. */
    static Sink file(Path file) {
        OutputFile output = OutputFile.open(file);
        return new Sink() {
            @Override
            public void take(Source source, String words) {
                output.write(words);
            }

            @Override
            public void finish() {
                output.finish();
            }

            @Override
            public void close() {
                output.close();
            }
        };
    }

    /** A file for each report below a folder. */
    static Sink folder(Path folder, Format format) {
        return new Sink() {
            @Override
            public void take(Source source, String words) {
                try (OutputFile output = OutputFile.open(folder.resolve(below(source.stem()) + format.ending()))) {
                    output.write(words);
                    output.finish();
                }
            }

            @Override
            public void finish() {
                // Each file was finished when it was taken.
            }

            @Override
            public void close() {
                // As above.
            }
        };
    }

    /** No output leaves the folder, wherever the report came from. */
    private static String below(String stem) {
        Path path = Path.of("/").resolve(stem).normalize();
        return Path.of("/").relativize(path).toString();
    }
}
