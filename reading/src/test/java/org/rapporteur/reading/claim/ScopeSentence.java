package org.rapporteur.reading.claim;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Polarity;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

/**
 * A sentence written for a test, and what it must be read as.
 *
 * @param text the sentence
 * @param expected claims that must be read
 * @param never acts that must not be affirmed of it
 */
record ScopeSentence(String text, List<ExpectedClaim> expected, Set<String> never) {
    private static final Reader READER = Reader.standard();

    /** Makes the sentence part of a story about relations between states. */
    private static final String CONTEXT = "\n\nThe foreign ministers of Suriname and Eswatini met in Rome.\n";

    /** The sentences of a group: lines of sentence, claims parted by " ; ", and acts parted by commas. */
    static List<ScopeSentence> of(String group) {
        String name = "/scope/" + group + ".tsv";
        try (InputStream lines = Objects.requireNonNull(ScopeSentence.class.getResourceAsStream(name), name)) {
            return new String(lines.readAllBytes(), UTF_8)
                    .lines()
                    .map(ScopeSentence::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScopeSentence parse(String line) {
        String[] columns = line.split("\t", -1);
        List<ExpectedClaim> expected = Arrays.stream(columns[1].split(" ; ", -1))
                .map(ExpectedClaim::of)
                .toList();
        String never = columns.length > 2 ? columns[2].trim() : "";
        return new ScopeSentence(columns[0], expected, never.isEmpty() ? Set.of() : Set.of(never.split(",", -1)));
    }

    /** What is read wrong, one line each; empty if all is right. */
    List<String> faults() {
        List<Claim> claims = READER.read(Report.of(text + CONTEXT)).claims().stream()
                .filter(claim -> claim.quote().start() < text.codePointCount(0, text.length()))
                .toList();
        List<String> faults = new ArrayList<>();
        for (ExpectedClaim wanted : expected) {
            if (claims.stream().noneMatch(wanted::fits) || claims.stream().anyMatch(wanted::contradicts)) {
                faults.add("missed " + wanted.notation());
            }
        }
        claims.stream()
                .filter(claim -> claim.polarity() == Polarity.AFFIRMED
                        && never.contains(claim.act().id()))
                .forEach(claim -> faults.add("never " + claim.act().id()));
        if (!faults.isEmpty()) {
            claims.forEach(claim -> faults.add("read " + told(claim)));
        }
        return faults;
    }

    private static String told(Claim claim) {
        return claim.act().id() + " " + String.join(",", claim.by()) + " > " + String.join(",", claim.to()) + " "
                + claim.polarity() + " " + claim.strength() + " " + claim.novelty() + " " + claim.attribution() + " if="
                + (claim.condition() == null ? "" : claim.condition().text()) + " [" + claim.rule() + "] "
                + claim.quote().text();
    }
}
