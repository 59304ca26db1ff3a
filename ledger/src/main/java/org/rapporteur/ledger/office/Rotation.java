package org.rapporteur.ledger.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Period;

/**
 * The custom by which an office rotates, from rotations.txt. It is a hint: where terms depart from it a notice says so, and
 * nothing is changed.
 *
 * @param role folded: "coordinator"
 * @param party one party of the relations that it holds for
 * @param years of a term
 * @param holders in the order in which they follow one another
 */
public record Rotation(String role, String party, int years, List<Holder> holders) {
    /** A term may be so much shorter or longer before it is noticed. */
    private static final long TOLERANCE_DAYS = 200;

    private static final long DAYS_OF_A_YEAR = 365;

    /**
     * One of the holders.
     *
     * @param since the day on which it joined, or null where it was there from the first
     */
    public record Holder(String party, @Nullable LocalDate since) {
        boolean thereOn(LocalDate day) {
            return since == null || !since.isAfter(day);
        }
    }

    public Rotation {
        holders = List.copyOf(holders);
    }

    /** The custom of an office, if it has one. */
    public static Optional<Rotation> of(OfficeName office) {
        String body = office.body();
        return body == null
                ? Optional.empty()
                : load().stream()
                        .filter(rotation -> rotation.role().equals(office.role())
                                && Arrays.asList(body.split("-")).contains(rotation.party()))
                        .findFirst();
    }

    private static List<Rotation> load() {
        try (InputStream in = Rotation.class.getResourceAsStream("rotations.txt")) {
            if (in == null) {
                throw new IllegalStateException("expected rotations.txt beside " + Rotation.class);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Rotation::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rotation read(String line) {
        String[] columns = line.split("\t", -1);
        List<Holder> holders = new ArrayList<>();
        for (String holder : columns[3].split(" ", -1)) {
            int at = holder.indexOf('@');
            holders.add(
                    at < 0
                            ? new Holder(holder, null)
                            : new Holder(holder.substring(0, at), LocalDate.parse(holder.substring(at + 1))));
        }
        return new Rotation(columns[0], columns[1], Integer.parseInt(columns[2]), holders);
    }

    /** Who would follow a holder on a day, by the custom; null where the holder is none of those who rotate. */
    public @Nullable String next(String holder, LocalDate day) {
        for (int i = 0; i < holders.size(); i++) {
            if (holders.get(i).party().equals(holder)) {
                for (int step = 1; step <= holders.size(); step++) {
                    Holder next = holders.get((i + step) % holders.size());
                    if (next.thereOn(day)) {
                        return next.party();
                    }
                }
            }
        }
        return null;
    }

    /** Where terms depart from the custom, for a person to read; none where they keep to it. */
    public List<String> notices(List<Term> terms) {
        List<String> notices = new ArrayList<>();
        for (Term term : terms) {
            successor(term, notices);
            length(term, notices);
        }
        return notices;
    }

    private void successor(Term term, List<String> notices) {
        String to = term.to();
        String expected = to == null ? null : next(term.holder(), Period.of(to).firstDay());
        if (term.successor() != null && expected != null && !expected.equals(term.successor())) {
            notices.add(
                    "by custom " + expected + " would follow " + term.holder() + ", but " + term.successor() + " did");
        }
    }

    private void length(Term term, List<String> notices) {
        if (term.from() == null || term.to() == null) {
            return;
        }
        Period from = Period.of(term.from());
        Period to = Period.of(term.to());
        long usual = DAYS_OF_A_YEAR * years;
        long shortest = ChronoUnit.DAYS.between(from.lastDay(), to.firstDay());
        long longest = ChronoUnit.DAYS.between(from.firstDay(), to.lastDay());
        if (longest < usual - TOLERANCE_DAYS || shortest > usual + TOLERANCE_DAYS) {
            notices.add("by custom a term lasts " + years + " years, but that of " + term.holder() + " lasted from "
                    + term.from() + " to " + term.to());
        }
    }
}
