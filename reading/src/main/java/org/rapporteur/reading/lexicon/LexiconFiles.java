package org.rapporteur.reading.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon's files as text: ours, and a user's folder laid over them. A file's path is relative to {@code lexicon/} and
 * the same in both: "en/states.tsv". Immutable; each call reads anew.
 */
public final class LexiconFiles {
    private static final String RESOURCES = "/org/rapporteur/lexicon/";
    private static final String LIST = "en/files.txt";

    private final @Nullable Path overlay;
    private final List<String> paths;

    /** Our files alone. */
    LexiconFiles() {
        this.overlay = null;
        this.paths = bundledPaths();
    }

    /** Our files under a user's. A file there that we have none of is a fault. */
    LexiconFiles(Path overlay) {
        this.overlay = overlay;
        this.paths = bundledPaths();
        if (!Files.isDirectory(overlay)) {
            throw new LexiconException(overlay.toString(), 0, "expected a folder of lexicon files, found none");
        }
        overlayPaths(overlay).forEach(this::checkKnown);
    }

    /** Paths of all bundled files, in the order in which they are read. */
    public List<String> paths() {
        return paths;
    }

    /** Paths of the bundled files below a folder such as "en/acts/". */
    public List<String> pathsUnder(String folder) {
        return paths.stream().filter(path -> path.startsWith(folder)).toList();
    }

    /**
     * The texts of one file, ours first, then the overlay's where it has one: one or two.
     *
     * @throws LexiconException if the file is not UTF-8 or cannot be read
     */
    public List<FileText> texts(String path) {
        List<FileText> texts = new ArrayList<>(2);
        texts.add(new FileText("lexicon/" + path, decode("lexicon/" + path, bundledBytes(path)), false));
        Path own = overlay == null ? null : overlay.resolve(path);
        if (own != null && Files.isRegularFile(own)) {
            texts.add(new FileText(own.toString(), decode(own.toString(), bytes(own)), true));
        }
        return texts;
    }

    /** First 16 hex digits of SHA-256 over paths and contents of all files, whatever their line ends. */
    String version() {
        MessageDigest digest = sha256();
        for (String path : paths) {
            for (FileText text : texts(path)) {
                digest.update((path + (text.overlay() ? "\n+" : "\n")).getBytes(StandardCharsets.UTF_8));
                digest.update(text.text().getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private void checkKnown(String path) {
        if (!paths.contains(path)) {
            throw new LexiconException(
                    String.valueOf(overlay) + "/" + path,
                    0,
                    "the lexicon has no file of this name" + DidYouMean.hint(path, paths));
        }
    }

    private static List<String> bundledPaths() {
        return decode(LIST, bundledBytes(LIST))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> "en/" + line)
                .toList();
    }

    private static List<String> overlayPaths(Path overlay) {
        try (Stream<Path> files = Files.walk(overlay)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> overlay.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".tsv") || path.endsWith(".yaml"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new LexiconException(overlay.toString(), 0, "cannot be read: " + e.getMessage());
        }
    }

    private static byte[] bundledBytes(String path) {
        try (InputStream in = LexiconFiles.class.getResourceAsStream(RESOURCES + path)) {
            if (in == null) {
                throw new LexiconException("lexicon/" + path, 0, "listed in lexicon/" + LIST + " but not bundled");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new LexiconException(file.toString(), 0, "cannot be read: " + e.getMessage());
        }
    }

    /** Decodes strictly, without byte-order mark and carriage returns. */
    private static String decode(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return bare.indexOf('\r') < 0 ? bare : bare.replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException e) {
            throw new LexiconException(file, 0, "expected UTF-8, got bytes that are not");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * One file's text.
     *
     * @param file as the user knows it, for messages
     * @param text with line feeds only
     * @param overlay whether it is the user's
     */
    public record FileText(String file, String text, boolean overlay) {}
}
