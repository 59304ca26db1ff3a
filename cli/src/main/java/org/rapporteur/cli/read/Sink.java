package org.rapporteur.cli.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.input.Reasons;
import org.rapporteur.cli.input.Source;

/** Where readings go. */
interface Sink extends AutoCloseable {
    /** Takes what is printed of one report. */
    void take(Source source, String words);

    /** Everything has been taken. */
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
            public void close() {
                out.flush();
            }
        };
    }

    /** All to one file, which appears when everything is written. */
    static Sink file(Path file) {
        StringBuilder all = new StringBuilder();
        return new Sink() {
            @Override
            public void take(Source source, String words) {
                all.append(words);
            }

            @Override
            public void close() {
                write(file, all.toString());
            }
        };
    }

    /** A file for each report below a folder. */
    static Sink folder(Path folder, Format format) {
        return new Sink() {
            @Override
            public void take(Source source, String words) {
                write(folder.resolve(below(source.stem()) + format.ending()), words);
            }

            @Override
            public void close() {
                // Each file was complete when it was taken.
            }
        };
    }

    /** No output leaves the folder, wherever the report came from. */
    private static String below(String stem) {
        Path path = Path.of("/").resolve(stem).normalize();
        return Path.of("/").relativize(path).toString();
    }

    private static void write(Path file, String words) {
        try {
            Path absolute = file.toAbsolutePath();
            Path folder = absolute.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path unfinished = absolute.resolveSibling("." + absolute.getFileName() + ".part");
            Files.writeString(unfinished, words, UTF_8);
            Files.move(unfinished, absolute, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Failure(Exit.OUTPUT, "cannot write " + file + ": " + Reasons.of(e), e);
        }
    }
}
