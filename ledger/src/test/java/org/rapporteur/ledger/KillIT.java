package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.question.Verification;

class KillIT {
    /** A few by default; {@code -Drapporteur.kills=200} for many. */
    private static final int ROUNDS = Integer.getInteger("rapporteur.kills", 3);

    @TempDir
    Path folder;

    @Test
    void whateverWasReportedAsRecordedIsThereAfterAKill() throws IOException, InterruptedException {
        Path file = folder.resolve("killed.ledger");
        Random random = new Random(7);
        int next = 1;
        for (int round = 0; round < ROUNDS; round++) {
            int acknowledged = runAndKill(file, next, 1 + random.nextInt(12), random.nextInt(8));
            next = acknowledged + 1;
            try (Ledger ledger = Ledger.open(file)) {
                Verification verification = ledger.verify(Progress.SILENT);
                assertThat(verification.problems()).isEmpty();
                // One more may have been recorded whose number was not printed any more.
                assertThat(verification.entries()).isBetween(2L * acknowledged, 2L * acknowledged + 2);
                Telling last = Tellings.numbered(acknowledged);
                assertThat(ledger.add(last.report(), last.reading()).kind()).isEqualTo(Outcome.Kind.ALREADY_KNOWN);
                String views = ledger.viewDigest();
                ledger.rebuild();
                assertThat(ledger.viewDigest()).isEqualTo(views);
            }
        }
    }

    /** Lets a writer record some reports, kills it a few milliseconds later, and gives the last number that it printed. */
    private static int runAndKill(Path file, int first, int reports, int milliseconds)
            throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        file.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int last = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < reports; i++) {
                last = Integer.parseInt(String.valueOf(lines.readLine()));
            }
            Thread.sleep(milliseconds);
            // Process.destroyForcibly would close the stream that the last numbers stand in.
            writer.toHandle().destroyForcibly();
            writer.waitFor();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = Integer.parseInt(line);
            }
        }
        return last;
    }
}
