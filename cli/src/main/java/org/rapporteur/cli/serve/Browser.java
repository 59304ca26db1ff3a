package org.rapporteur.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Surroundings;

/** Opens a link in the user's browser, where there is a desktop. */
public final class Browser {
    private Browser() {}

    /**
     * Opens a link. The list of processes, which every user of the machine can see, shows not the link but a file that its
     * owner alone can read.
     *
     * @return that file, to be deleted at the end; null where there is no desktop to open it on
     */
    public static @Nullable Path open(URI link, Surroundings surroundings) {
        String opener = opener(surroundings);
        if (opener == null) {
            return null;
        }
        try {
            Path page = Files.createTempFile("rapporteur-desk", ".html");
            Files.writeString(page, page(link), UTF_8);
            new ProcessBuilder(List.of(opener, page.toString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return page;
        } catch (IOException e) {
            return null; // The link stands on the terminal too.
        }
    }

    private static String page(URI link) {
        return "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>Rapporteur</title>\n"
                + "<meta http-equiv=\"refresh\" content=\"0;url=" + link + "\">\n"
                + "<a href=\"" + link + "\">Open the desk</a>\n";
    }

    private static @Nullable String opener(Surroundings surroundings) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return "open";
        }
        boolean desktop = surroundings.variable("DISPLAY") != null || surroundings.variable("WAYLAND_DISPLAY") != null;
        return desktop ? "xdg-open" : null;
    }
}
