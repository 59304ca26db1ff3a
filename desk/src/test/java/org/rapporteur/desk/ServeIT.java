package org.rapporteur.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.Ledger;

/** {@code ./rapporteur serve} as a shell starts it. Runs after packaging. */
class ServeIT {
    private static final Path LAUNCHER = Path.of(System.getProperty("rapporteur.home"), "rapporteur");
    private static final Pattern LINK = Pattern.compile("http://127[.]0[.]0[.]1:[0-9]+/enter[?]token=\\S+");

    @TempDir
    private Path folder;

    @Test
    void printsALinkAnotherOnEnterAndEndsCleanlyWhenTold() throws Exception {
        Process process = start("serve", "--no-open", "--ledger", "desk.ledger");
        try (BufferedReader out = process.inputReader(UTF_8)) {
            URI first = link(out);
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            URI second = link(out);
            assertThat(second).isNotEqualTo(first);
            assertThat(new BrowserRun(second)
                            .get("/enter?" + second.getRawQuery())
                            .statusCode())
                    .isEqualTo(200);
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(errors()).isEqualTo("The desk has ended; everything that was recorded is on disk.\n");
        try (Ledger ledger = Ledger.open(folder.resolve("desk.ledger"))) {
            assertThat(ledger.verify((done, all) -> {}).holds()).isTrue();
        }
    }

    @Test
    void ledgerThatIsNoneIsToldAndNothingIsServed() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "Dear Minister, this is no ledger at all.", UTF_8);
        Process process = start("serve", "--no-open", "--ledger", "letter.txt");
        assertThat(process.waitFor()).isEqualTo(4);
        assertThat(errors()).startsWith("rapporteur: expected a ledger in ");
    }

    @Test
    void publicAddressIsRefused() throws Exception {
        Process process = start("serve", "--no-open", "--ledger", "desk.ledger", "--address", "0.0.0.0");
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(errors()).contains("--proxy");
    }

    private static URI link(BufferedReader out) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher link = LINK.matcher(line);
            if (link.find()) {
                return URI.create(link.group());
            }
        }
        throw new AssertionError("the desk printed no link");
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("err"), UTF_8);
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = Stream.concat(Stream.of(LAUNCHER.toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("RAPPORTEUR_BUILD", "never");
        return builder.start();
    }
}
