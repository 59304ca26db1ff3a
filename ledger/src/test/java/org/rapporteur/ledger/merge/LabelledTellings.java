package org.rapporteur.ledger.merge;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.ledger.Telling;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Strength;

/** Tellings with what they tell of, from files of the form that tellings.txt explains. */
final class LabelledTellings {
    private LabelledTellings() {}

    /** A telling and what it tells of. */
    record Labelled(String heading, String matter, Mention mention, String line) {}

    /** Two tellings under one heading. */
    record Pair(Labelled a, Labelled b) {
        boolean same() {
            return a.matter().equals(b.matter());
        }
    }

    static List<Pair> pairs(String file) {
        List<Labelled> all = tellings(file);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (all.get(i).heading().equals(all.get(j).heading())) {
                    pairs.add(new Pair(all.get(i), all.get(j)));
                }
            }
        }
        return pairs;
    }

    static List<Labelled> tellings(String file) {
        List<Labelled> tellings = new ArrayList<>();
        String heading = "";
        for (String line : text(file).split("\n")) {
            if (line.startsWith("==")) {
                heading = line;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                String[] fields = line.split(" ?\\| ?", -1);
                Telling telling = telling(fields, tellings.size());
                Mention mention = Mentions.of(telling.reading()).get(0);
                tellings.add(new Labelled(heading, fields[0], mention, line));
            }
        }
        return tellings;
    }

    private static String text(String file) {
        try (InputStream in = LabelledTellings.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private static Telling telling(String[] fields, int number) {
        String words = fields[9].replaceAll("[{}]", "");
        String[] parties = fields[2].split(">", -1);
        Telling telling = Telling.of("Outlet " + number, fields[3], "Report " + number + ": the party " + words + ".");
        if (!fields[8].isEmpty()) {
            telling.meeting("Report " + number, 7, "held", fields[3], "JPN", "ASEAN");
        }
        return telling.claim(
                Act.of(fields[1]), parties[0], parties[1], "the party " + words, f -> fill(f.items(words), fields));
    }

    private static Telling.Fields fill(Telling.Fields claim, String[] fields) {
        if (fields[1].equals("commit")) {
            claim.strength(Strength.PLEDGE);
        }
        amount(claim, fields[4], fields[9]);
        if (!fields[5].isEmpty()) {
            claim.due(Period.of(fields[5]).first());
        }
        if (!fields[6].isEmpty()) {
            claim.novelty(Novelty.valueOf(fields[6].toUpperCase(Locale.ROOT)));
        }
        return fields[7].isEmpty() ? claim : claim.about(fields[7], fields[7], "fund");
    }

    private static void amount(Telling.Fields claim, String amount, String words) {
        if (!amount.isEmpty()) {
            String[] parts = amount.split(" ");
            long value = new BigDecimal(parts[0]).longValueExact();
            String said = words.substring(words.indexOf('{') + 1, words.indexOf('}'));
            if (parts[1].equals(parts[1].toUpperCase(Locale.ROOT))) {
                claim.money(value, parts[1], said);
            } else {
                claim.quantity(value, parts[1], said);
            }
        }
    }
}
