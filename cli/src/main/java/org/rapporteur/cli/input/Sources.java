package org.rapporteur.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.console.Surroundings;

/** Turns the arguments of a command into reports, in an order that is the same on every machine. */
public final class Sources {
    /** Stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    /** A manifest of this name in a folder says what is known of the folder's reports. */
    private static final String MANIFEST = "manifest.tsv";

    private Sources() {}

    /** The reports of a manifest. */
    public static List<Source> ofManifest(Path manifest, Surroundings surroundings) {
        return Manifest.read(surroundings.resolve(manifest));
    }

    /** The reports of files and folders as given, "-" among them. */
    public static List<Source> of(List<String> arguments, Source.Known known, Surroundings surroundings) {
        List<Source> sources = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                sources.add(new Source(STANDARD_INPUT, "report", null, known));
            } else {
                addPath(argument, surroundings.resolve(Path.of(argument)), known, sources);
            }
        }
        return sources;
    }

    private static void addPath(String argument, Path path, Source.Known known, List<Source> sources) {
        if (Files.isDirectory(path)) {
            addFolder(argument, path, known, sources);
        } else {
            Path name = path.getFileName();
            sources.add(new Source(argument, stem(name == null ? argument : name.toString()), path, known));
        }
    }

    private static void addFolder(String argument, Path folder, Source.Known known, List<Source> sources) {
        int before = sources.size();
        Map<Path, Source.Known> listed = listed(folder.resolve(MANIFEST));
        for (Path file : texts(folder)) {
            String below = folder.relativize(file).toString().replace('\\', '/');
            String name = argument.endsWith("/") ? argument + below : argument + "/" + below;
            Source.Known facts = known.or(listed.getOrDefault(file.normalize(), Source.Known.NOTHING));
            sources.add(new Source(name, stem(below), file, facts));
        }
        if (sources.size() == before) {
            throw new Failure(Exit.INPUT, argument + ": there is no .txt file in this folder");
        }
    }

    /** What a folder's own manifest says of its reports; nothing where it has none. */
    private static Map<Path, Source.Known> listed(Path manifest) {
        Map<Path, Source.Known> listed = new HashMap<>();
        if (Files.isRegularFile(manifest)) {
            for (Source source : Manifest.read(manifest)) {
                if (source.path() != null) {
                    listed.put(source.path().normalize(), source.known());
                }
            }
        }
        return listed;
    }

    private static List<Path> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".txt"))
                    .sorted(Comparator.comparing(
                            file -> folder.relativize(file).toString().replace('\\', '/')))
                    .toList();
        } catch (IOException e) {
            throw new Failure(Exit.INPUT, "cannot list the folder " + folder + ": " + Reasons.of(e), e);
        }
    }

    /** A file's name without ".txt". */
    static String stem(@Nullable String name) {
        String file = name == null ? "report" : name;
        return file.toLowerCase(Locale.ROOT).endsWith(".txt") ? file.substring(0, file.length() - 4) : file;
    }
}
