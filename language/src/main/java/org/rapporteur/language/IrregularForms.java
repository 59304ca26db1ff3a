package org.rapporteur.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table {@code irregular-forms.txt}: forms that no rule yields, by word class. */
final class IrregularForms {
    private static final String FILE = "irregular-forms.txt";
    private static final IrregularForms ENGLISH = load();

    private final Map<String, String> lemmas;

    private IrregularForms(Map<String, String> lemmas) {
        this.lemmas = Map.copyOf(lemmas);
    }

    static IrregularForms english() {
        return ENGLISH;
    }

    private static IrregularForms load() {
        try (InputStream in = IrregularForms.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("expected " + FILE + " beside " + IrregularForms.class.getName());
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE + ": " + e.getMessage(), e);
        }
    }

    private static IrregularForms read(BufferedReader lines) throws IOException {
        Map<String, String> lemmas = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                add(line.split(" ", -1), lemmas);
            }
        }
        return new IrregularForms(lemmas);
    }

    /** The first lemma given for a form holds. */
    private static void add(String[] fields, Map<String, String> lemmas) {
        for (int i = 2; i < fields.length; i++) {
            lemmas.putIfAbsent(fields[0] + ' ' + fields[i], fields[1]);
        }
    }

    /** The lemma of a lower-case form in a word class of the table ("verb"), or null. */
    @Nullable
    String lemma(String wordClass, String form) {
        return lemmas.get(wordClass + ' ' + form);
    }
}
