package org.rapporteur.cli.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;

/** The reports of samples/, which are packed into the program. */
final class Samples {
    private static final String FOLDER = "/org/rapporteur/samples/";
    private static final String MANIFEST = "manifest.tsv";

    private Samples() {}

    /** Writes all of them into a folder and gives their manifest. */
    static Path unpack(Path folder) {
        try {
            Path manifest = copy(MANIFEST, folder);
            for (String line : Files.readAllLines(manifest, UTF_8)) {
                String name = line.split("\t", -1)[0];
                if (name.endsWith(".txt")) {
                    copy(name, folder);
                }
            }
            return manifest;
        } catch (IOException e) {
            throw new Failure(Exit.OUTPUT, "cannot unpack the samples to " + folder + ": " + e.getMessage(), e);
        }
    }

    private static Path copy(String name, Path folder) throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("the program was built without " + name);
            }
            Path file = folder.resolve(name);
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        }
    }
}
