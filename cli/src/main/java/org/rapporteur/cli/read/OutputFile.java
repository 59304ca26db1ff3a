package org.rapporteur.cli.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.input.Reasons;

/**
 * A file that is whole or not there: it is written beside its place and moved there in the end. Where there is a device or
 * a pipe already (/dev/stdout), it is written to as it is.
 */
public final class OutputFile implements AutoCloseable {
    private final Path file;
    private final Path unfinished;
    private final Writer out;

    private OutputFile(Path file, Path unfinished, Writer out) {
        this.file = file;
        this.unfinished = unfinished;
        this.out = out;
    }

    /**
     * Begins a file; its folders are made where there are none.
     *
     * @throws Failure with {@link Exit#OUTPUT} where it cannot be written
     */
    public static OutputFile open(Path file) {
        Path absolute = file.toAbsolutePath();
        try {
            if (Files.exists(absolute) && !Files.isRegularFile(absolute)) {
                return new OutputFile(absolute, absolute, Files.newBufferedWriter(absolute, UTF_8));
            }
            absolute = Files.exists(absolute) ? absolute.toRealPath() : absolute;
            Path folder = absolute.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path unfinished = absolute.resolveSibling("." + absolute.getFileName() + ".part");
            return new OutputFile(absolute, unfinished, Files.newBufferedWriter(unfinished, UTF_8));
        } catch (IOException e) {
            throw failure(absolute, e);
        }
    }

    /** Writes words behind what was written. */
    public void write(String words) {
        try {
            out.write(words);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /** What is written through it comes behind what was written. */
    public Writer writer() {
        return out;
    }

    /** Everything is written: the file appears. */
    public void finish() {
        try {
            out.close();
            if (!unfinished.equals(file)) {
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /** Takes away what was not finished. */
    @Override
    public void close() {
        try {
            out.close();
            if (!unfinished.equals(file)) {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private static Failure failure(Path file, IOException e) {
        return new Failure(Exit.OUTPUT, "cannot write " + file + ": " + Reasons.of(e), e);
    }
}
