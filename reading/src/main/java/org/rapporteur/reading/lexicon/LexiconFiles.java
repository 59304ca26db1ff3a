package org.rapporteur.reading.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon's files as text: ours, and a user's folder laid over them. A file's path is relative to {@code lexicon/} and
 * the same in both: "en/states.tsv". Immutable.
 */
public final class LexiconFiles {
    private static final String RESOURCES = "/org/rapporteur/lexicon/";
    private static final String LIST = "en/files.txt";
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final @Nullable Path overlay;
    private final List<String> paths;
    private final Map<String, List<FileText>> texts;

    private LexiconFiles(@Nullable Path overlay) {
        this.overlay = overlay;
        this.paths = bundledPaths();
        if (overlay != null) {
            checkOverlay(overlay);
        }
        this.texts = new LinkedHashMap<>();
        for (String path : paths) {
            texts.put(path, read(path));
        }
    }

    /** Our files alone. */
    static LexiconFiles bundled() {
        return new LexiconFiles(null);
    }

    /** Our files under a user's. A file there that we have none of is a fault. */
    static LexiconFiles bundledWith(Path overlay) {
        return new LexiconFiles(overlay);
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
     * @throws LexiconException if the lexicon lists no such file
     */
    public List<FileText> texts(String path) {
        List<FileText> both = texts.get(path);
        if (both == null) {
            throw new LexiconException("lexicon/" + path, 0, "not listed in lexicon/" + LIST);
        }
        return both;
    }

    /**
     * 16 hex digits over paths and contents of all files, whatever their line ends. FNV-1a of 64 bits: it tells versions
     * apart, guards against nothing, and costs a start of the program far less than a cryptographic digest.
     */
    String version() {
        long hash = FNV_OFFSET;
        for (Map.Entry<String, List<FileText>> file : texts.entrySet()) {
            hash = fnv(hash, file.getKey());
            for (FileText text : file.getValue()) {
                hash = fnv(fnv(hash, text.overlay() ? "+" : "\n"), text.text());
            }
        }
        return HexFormat.of().toHexDigits(hash);
    }

    private static long fnv(long seed, String text) {
        long hash = seed;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    private List<FileText> read(String path) {
        String ours = "lexicon/".concat(path);
        FileText text = new FileText(ours, decode(ours, bundledBytes(path)), false);
        Path own = overlay == null ? null : overlay.resolve(path);
        if (own == null || !Files.isRegularFile(own)) {
            return List.of(text);
        }
        return List.of(text, new FileText(own.toString(), decode(own.toString(), bytes(own)), true));
    }

    private void checkOverlay(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new LexiconException(folder.toString(), 0, "expected a folder of lexicon files, found none");
        }
        List<String> found = overlayPaths(folder);
        if (found.isEmpty()) {
            throw new LexiconException(
                    folder.toString(), 0, "expected lexicon files such as en/states.tsv in this folder, found none");
        }
        for (String path : found) {
            if (!paths.contains(path)) {
                throw new LexiconException(
                        folder.resolve(path).toString(),
                        0,
                        "the lexicon has no file of this name" + DidYouMean.hint(path, paths));
            }
        }
    }

    private static List<String> bundledPaths() {
        String list = decode(LIST, bundledBytes(LIST));
        List<String> paths = new ArrayList<>();
        for (int from = 0; from < list.length(); ) {
            int feed = list.indexOf('\n', from);
            int to = feed < 0 ? list.length() : feed;
            if (to > from && list.charAt(from) != '#') {
                paths.add("en/".concat(list.substring(from, to)));
            }
            from = to + 1;
        }
        return List.copyOf(paths);
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
        try (InputStream in = LexiconFiles.class.getResourceAsStream(RESOURCES.concat(path))) {
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
        String text = new String(bytes, StandardCharsets.UTF_8);
        int bad = text.indexOf('\uFFFD');
        if (bad >= 0) {
            int line = 1
                    + (int) text.substring(0, bad)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw new LexiconException(file, line, "expected UTF-8, got bytes that are not");
        }
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return bare.indexOf('\r') < 0 ? bare : bare.replace("\r\n", "\n").replace('\r', '\n');
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
