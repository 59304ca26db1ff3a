package org.rapporteur.cli.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.input.Reasons;

/** Ids of parties that gold and readings may call by different names. */
final class PartyNames {
    /** No names are known: ids are compared without case, articles and punctuation. */
    static final PartyNames NONE = new PartyNames(Map.of());

    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");

    private final Map<String, String> ids;

    private PartyNames(Map<String, String> ids) {
        this.ids = Map.copyOf(ids);
    }

    /** Reads lines of id, kind and names; cells parted by tabs, names by '|'; lines with '#' are comments. */
    static PartyNames read(Path file) {
        Map<String, String> ids = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file, UTF_8)) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && cells.length == 3) {
                    ids.put(Wording.normal(cells[0]), cells[0]);
                    for (String name : cells[2].split("\\|", -1)) {
                        ids.put(Wording.normal(name), cells[0]);
                    }
                }
            }
        } catch (IOException e) {
            throw new Failure(Exit.INPUT, "cannot read the names of parties: " + file + ": " + Reasons.of(e), e);
        }
        return new PartyNames(ids);
    }

    /** The id of a party, or its name in normal form where none is known. */
    String id(String name) {
        String normal = Wording.normal(name);
        String known = ids.get(normal);
        if (known != null) {
            return known;
        }
        return STATE.matcher(name).matches() ? name : normal;
    }
}
