package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so. */
class ReadmeTests {
    private static final Path HOME = Path.of(System.getProperty("rapporteur.home"));
    private static final Pattern JAVA = Pattern.compile("```java\n(?<lines>[^`]+)```");
    private static final Pattern LINK = Pattern.compile("\\]\\((?<target>[^)#:]+)\\)");

    @TempDir
    private Path folder;

    @Test
    void javaLinesCompileAndPrintAClaim() throws Exception {
        Matcher java = JAVA.matcher(readme());
        assertThat(java.find()).isTrue();
        compile(java.group("lines"));
        assertThat(runExample()).contains("[JPN] commit [KEN]: ").contains("$2 million for schools by 2030");
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        Matcher link = LINK.matcher(readme());
        int links = 0;
        while (link.find()) {
            assertThat(HOME.resolve(link.group("target"))).exists();
            links++;
        }
        assertThat(links).isGreaterThan(10);
    }

    private static String readme() throws IOException {
        return Files.readString(HOME.resolve("README.md"), UTF_8);
    }

    private void compile(String lines) throws IOException {
        Path source = Files.writeString(folder.resolve("Example.java"), lines, UTF_8);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            List<String> options =
                    List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
            boolean compiled = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    private String runExample() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        URL[] path = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            System.setOut(new PrintStream(out, true, UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return out.toString(UTF_8);
    }
}
