package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.exchange.ReadingJson;

/** The launcher as a shell starts it. Runs after packaging. */
class LauncherIT {
    private static final Path LAUNCHER = Path.of(System.getProperty("rapporteur.home"), "rapporteur");
    private static final String STORY =
            "Norway and Kenya agree on schools\n\nOSLO — Norway pledged $2 million to Kenya for"
                    + " schools on Monday, as Bùi Thanh Sơn looked on.\n";

    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) {}

    @Test
    void readsAReportFromStandardInputInUtf8() throws Exception {
        Ended ended = start(LAUNCHER, Map.of("LC_ALL", "C"), "read", "-", "--format", "json", "--title", "Bùi");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ReadingJson.read(ended.out()).report().language()).isEqualTo("en");
        assertThat(ReadingJson.read(ended.out()).report().title()).isEqualTo("Bùi");
    }

    @Test
    void startsThroughASymbolicLinkInAFolderWithBlanks() throws Exception {
        Path blanks = Files.createDirectories(folder.resolve("a folder with blanks"));
        Path first = Files.createSymbolicLink(blanks.resolve("first"), LAUNCHER);
        Path second = Files.createSymbolicLink(blanks.resolve("second"), first.getFileName());
        Ended ended = start(second, Map.of(), "--version");
        assertThat(ended.out()).startsWith("rapporteur ");
        assertThat(ended.code()).isZero();
    }

    @Test
    void endsWithTheCommandsExitCode() throws Exception {
        Ended ended = start(LAUNCHER, Map.of(), "read", "no such file.txt");
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).isEqualTo("rapporteur: no such file.txt cannot be read: there is no such file\n");
    }

    @Test
    void javaThatIsTooOldIsPassedOver() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old/bin")).getParent();
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        Path java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\necho too old\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Ended ended = start(LAUNCHER, Map.of("JAVA_HOME", old.toString()), "--version");
        assertThat(ended.out()).startsWith("rapporteur ");
    }

    @Test
    void coloursAndProgressStayOutOfPipes() throws Exception {
        Ended ended = start(LAUNCHER, Map.of(), "read", "-");
        assertThat(ended.out()).isNotEmpty().doesNotContain("\033");
    }

    @Test
    void readerThatWantsNoMoreIsNoFailure() throws Exception {
        Path script = Files.writeString(
                folder.resolve("pipe.sh"), "for i in 1 2 3; do \"$1\" read --help; done 2>errors | head -n 1\n", UTF_8);
        Ended ended = start(Path.of("/bin/sh"), Map.of(), script.toString(), LAUNCHER.toString());
        assertThat(ended.out()).startsWith("Usage: rapporteur read");
        assertThat(Files.readString(folder.resolve("errors"), UTF_8)).isEmpty();
    }

    private Ended start(Path launcher, Map<String, String> variables, String... arguments)
            throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("in"), STORY, UTF_8);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("RAPPORTEUR_BUILD", "never");
        builder.environment().putAll(variables);
        int code = builder.start().waitFor();
        return new Ended(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
