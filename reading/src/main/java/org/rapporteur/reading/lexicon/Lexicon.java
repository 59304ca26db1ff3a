package org.rapporteur.reading.lexicon;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the reader knows of the world and of words: the front door of this package. The files and their format are told in
 * {@code docs/lexicon.md}. Immutable and safe for any number of threads; reading it takes a few dozen milliseconds, so keep
 * it.
 */
public final class Lexicon {
    private final LexiconFiles files;
    private final String version;
    private final Map<String, Thing> things;
    private final List<Office> offices;
    private final Gazetteer gazetteer;
    private final Currencies currencies;
    private final Words words;
    private final Figures figures;

    private Lexicon(LexiconFiles files) {
        this.files = files;
        this.version = files.version();
        Things read = new Things(files);
        this.things = Collections.unmodifiableMap(read.byId());
        this.offices = read.offices();
        this.gazetteer = read.gazetteer();
        this.currencies = Currencies.read(files);
        this.words = Words.read(files);
        this.figures = Figures.read(files, things);
    }

    /** The lexicon that comes with the library; read once, on the first call. */
    public static Lexicon bundled() {
        return Bundled.LEXICON;
    }

    private static final class Bundled {
        static final Lexicon LEXICON = new Lexicon(LexiconFiles.bundled());
    }

    /**
     * The bundled lexicon with a user's folder laid over it: "DIR/en/states.tsv" over "lexicon/en/states.tsv".
     *
     * @throws LexiconException if there is no such folder, or a line in it cannot be understood
     */
    public static Lexicon bundledWith(Path overlayFolder) {
        return new Lexicon(LexiconFiles.bundledWith(overlayFolder));
    }

    /** 16 hex digits that change whenever any file, ours or the overlay's, does; the same on every machine. */
    public String version() {
        return version;
    }

    /** Finds names of things in texts. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The thing of an id, or null. */
    public @Nullable Thing thing(String id) {
        return things.get(id);
    }

    /** All things, in the order of the files. */
    public Collection<Thing> things() {
        return things.values();
    }

    /** All offices. */
    public List<Office> offices() {
        return offices;
    }

    /** Currencies and their signs. */
    public Currencies currencies() {
        return currencies;
    }

    /** Units, magnitudes, publishers, nouns that stand for parties, titles. */
    public Words words() {
        return words;
    }

    /** Persons known to have acted for a party, for those with whom a report names none. */
    public Figures figures() {
        return figures;
    }

    /**
     * A table of one of the lexicon's files with the overlay merged into it, for steps that keep files of their own here.
     *
     * @param path such as "en/acts/verbs.tsv"; it stands in lexicon/en/files.txt
     * @param keys how many leading columns name a line; an overlay's line with the same key replaces ours
     * @param columns how many columns each line has
     * @throws LexiconException with file and line where a line cannot be understood
     */
    public Table table(String path, int keys, int columns) {
        return Table.read(files, path, keys, columns);
    }

    /** The texts of files that are no tables (YAML): ours first, then the overlay's. */
    public LexiconFiles files() {
        return files;
    }
}
