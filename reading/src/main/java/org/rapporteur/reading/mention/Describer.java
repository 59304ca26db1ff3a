package org.rapporteur.reading.mention;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tokenizer;
import org.rapporteur.reading.Description;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.layout.Layout;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Thing;
import org.rapporteur.reading.lexicon.Words.Publisher;
import org.rapporteur.reading.mention.Mention.DateMention;

/** Describes a report from what the caller knows and what its text tells. Immutable. */
final class Describer {
    private final Lexicon lexicon;
    private final Map<String, Publisher> publishers = new TreeMap<>();

    Describer(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Publisher publisher : lexicon.words().publishers()) {
            publisher.names().forEach(name -> publishers.put(name.toLowerCase(Locale.ROOT), publisher));
        }
    }

    Description of(Report report, Layout layout) {
        String published = report.published() != null ? report.published().toString() : readDate(report, layout);
        String from = report.published() != null ? "given" : published == null ? null : "read";
        String title = report.title() != null ? report.title() : headline(report, layout);
        return new Description(
                sha256(report.text()),
                title,
                report.publisher() != null ? report.publisher() : words(report, layout.agency()),
                published,
                from,
                report.url(),
                Genres.of(report, layout, title),
                words(report, layout.dateline()),
                "en");
    }

    /** What mentions of a report so described are read against. */
    Setting setting(Description description) {
        String published = description.published();
        return new Setting(published == null ? null : LocalDate.parse(published), money(description.publisher()));
    }

    private @Nullable String money(@Nullable String name) {
        Publisher publisher = name == null ? null : publishers.get(name.toLowerCase(Locale.ROOT));
        String country = publisher == null ? null : publisher.country();
        Thing state = country == null ? null : lexicon.thing(country);
        return state == null ? null : state.currency();
    }

    private static @Nullable String headline(Report report, Layout layout) {
        return layout.headline() < 0
                ? null
                : words(report, layout.blocks().get(layout.headline()).span());
    }

    private static @Nullable String words(Report report, @Nullable Span span) {
        return span == null
                ? null
                : String.join(" ", span.in(report.text()).trim().split("\\s+"));
    }

    /** The day in dateline, caption or head, where its year is told. */
    private static @Nullable String readDate(Report report, Layout layout) {
        Span span = layout.datelineDate();
        if (span == null) {
            return null;
        }
        Passage passage = new Passage(report.text(), new Tokenizer().sentences(report.text(), span));
        List<Found> dates = DateFinder.in(passage, Setting.UNKNOWN);
        for (Found date : dates) {
            Period period = date.mention() instanceof DateMention mention ? mention.period() : null;
            if (period != null && period.first().length() == 10) {
                return period.last();
            }
        }
        return null;
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
