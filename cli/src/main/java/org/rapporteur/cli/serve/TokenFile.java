package org.rapporteur.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.input.Reasons;

/** The file that holds what programs show to be let in. */
public final class TokenFile {
    private static final int RANDOM_BYTES = 32;
    private static final int LEAST_LENGTH = 32;
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");

    private TokenFile() {}

    /**
     * The token of a file; where there is no file, one with a new token that its owner alone can read.
     *
     * @throws Failure where the file cannot be read or made, or what it holds could be guessed
     */
    public static String token(Path file) {
        try {
            return Files.exists(file) ? read(file) : make(file);
        } catch (IOException e) {
            throw new Failure(Exit.USAGE, "--api-token-file: " + file + " cannot be used: " + Reasons.of(e), e);
        }
    }

    private static String read(Path file) throws IOException {
        String token = Files.readString(file, UTF_8).strip();
        if (token.length() < LEAST_LENGTH || !token.matches("[!-~]+")) {
            throw new Failure(
                    Exit.USAGE,
                    "--api-token-file: expected " + LEAST_LENGTH + " or more letters and digits in one line of " + file
                            + ", got " + token.length() + " characters; take the file away, and a new one is made");
        }
        return token;
    }

    private static String make(Path file) throws IOException {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ALONE)}
                : new FileAttribute<?>[0];
        Files.createFile(file, attributes);
        Files.writeString(file, token + "\n", UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
        return token;
    }
}
