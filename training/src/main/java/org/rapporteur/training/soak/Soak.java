package org.rapporteur.training.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.Soundness;
import org.rapporteur.reading.mention.NotEnglishException;

/** Reads many reports and checks every quote of every reading by {@link Soundness}. */
public final class Soak {
    private static final String BETWEEN_REPORTS = "\f";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long SLOW = 1_000_000_000L;

    private final Reader reader = Reader.standard();
    private int reports;
    private int declined;
    private int failures;
    private long characters;
    private long claims;
    private long quotes;
    private long faults;

    private Soak() {}

    /**
     * Prints what does not hold, then the sums; the exit code is 1 where anything did not.
     *
     * @param args text files, gzipped where their name says so; form feeds part the reports of a file
     */
    public static void main(String[] args) throws IOException {
        Soak soak = new Soak();
        long begin = THREADS.getCurrentThreadCpuTime();
        for (String file : args) {
            soak.file(Path.of(file));
        }
        System.out.printf(
                Locale.ROOT,
                "%d reports (%d not in English), %d characters, %d claims, %d quotes; %d failures, %d faults; %.0f s of"
                        + " processor time%n",
                soak.reports,
                soak.declined,
                soak.characters,
                soak.claims,
                soak.quotes,
                soak.failures,
                soak.faults,
                (THREADS.getCurrentThreadCpuTime() - begin) / 1e9);
        System.exit(soak.failures + soak.faults == 0 ? 0 : 1);
    }

    private void file(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path);
                InputStream plain = path.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            String text = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))
                    .lines()
                    .reduce(new StringBuilder(), (all, line) -> all.append(line).append('\n'), StringBuilder::append)
                    .toString();
            for (String report : text.split(Pattern.quote(BETWEEN_REPORTS), -1)) {
                if (!report.isBlank()) {
                    report(path + " #" + ++reports, report);
                }
            }
        }
    }

    @SuppressWarnings("CatchingUnchecked") // Whatever is thrown is a finding.
    private void report(String name, String text) {
        characters += text.length();
        long begin = THREADS.getCurrentThreadCpuTime();
        try {
            check(name, text, reader.read(Report.of(text)));
        } catch (NotEnglishException e) {
            declined++;
        } catch (RuntimeException | StackOverflowError e) {
            failures++;
            System.out.println(name + ": " + e);
        }
        long took = THREADS.getCurrentThreadCpuTime() - begin;
        if (took > SLOW) {
            System.out.printf(Locale.ROOT, "%s: %.1f s for %d characters%n", name, took / 1e9, text.length());
        }
    }

    private void check(String name, String text, Reading reading) {
        claims += reading.claims().size();
        quotes += reading.meetings().size() + reading.notUnderstood().size();
        for (Claim claim : reading.claims()) {
            quotes += 1 + claim.items().size() + claim.evidence().size();
        }
        List<String> found = Soundness.faults(text, reading);
        faults += found.size();
        found.forEach(fault -> System.out.println(name + ": " + fault));
    }
}
