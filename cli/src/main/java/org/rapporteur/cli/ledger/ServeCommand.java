package org.rapporteur.cli.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Console;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.serve.Browser;
import org.rapporteur.cli.serve.Desk;
import org.rapporteur.cli.serve.DeskSettings;
import org.rapporteur.cli.serve.TokenFile;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur serve}. */
@Command(
        name = "serve",
        description = "Starts the desk: Rapporteur in your browser, on this machine, for you alone.",
        footer = {
            "",
            "Examples:",
            "  rapporteur serve                          your ledger, on a free port",
            "  rapporteur serve --port 8080 --no-open --ledger team.ledger",
            "  rapporteur serve --api-token-file desk.token",
            "",
            "The link that is printed lets one browser in, once; Enter prints a new one, Ctrl-C ends the desk.",
            "Programs use the API under /api with the token of the file: 'Authorization: Bearer TOKEN'."
        })
public final class ServeCommand implements Callable<Exit> {
    private final Console console;

    @Option(names = "--port", paramLabel = "N", description = "The port to listen at; default: any that is free.")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "The address to listen at; default: ${DEFAULT-VALUE}. One that others reach needs --proxy.")
    private String address = "127.0.0.1";

    @Option(
            names = "--proxy",
            paramLabel = "URL",
            description = "The https:// address of a proxy of yours that adds TLS and passes requests on to the desk.")
    private @Nullable String proxy;

    @Option(names = "--no-open", description = "Open no browser; the link is printed either way.")
    private boolean noOpen;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Whose judgements are recorded; default: the user's name.")
    private @Nullable String by;

    @Option(
            names = "--api-token-file",
            paramLabel = "FILE",
            description = "Lets programs in that show the token in this file; where there is none, one is made.")
    private @Nullable Path tokenFile;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    /** The command over a console. */
    public ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit call() {
        Desk desk = ServiceLoader.load(Desk.class)
                .findFirst()
                .orElseThrow(() -> new Failure(
                        Exit.USAGE, "the desk is no part of this program file; start it with './rapporteur serve'"));
        InetAddress listenAt = listenAt();
        URI behind = behind();
        String token = tokenFile == null
                ? null
                : TokenFile.token(console.surroundings().resolve(tokenFile));
        Path empty = ledger.emptyFile(console.surroundings());
        if (empty != null) {
            console.say("note: " + empty + " was an empty file (0 bytes); a new ledger is made in it");
        }
        return ledger.with(
                console.surroundings(),
                open -> run(
                        desk,
                        new DeskSettings(
                                open,
                                this::reader,
                                ledger.names(console.surroundings()),
                                name(),
                                listenAt,
                                port,
                                behind,
                                token)));
    }

    private Exit run(Desk desk, DeskSettings settings) {
        Desk.Running running = desk.start(settings);
        URI link = running.newLink();
        Path page = noOpen ? null : Browser.open(link, console.surroundings());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(running, settings.ledger(), page), "end"));
        PrintWriter out = console.out();
        out.println("The desk is ready, on the ledger " + settings.ledger().address() + ". Open");
        out.println("  " + link);
        out.println("in your browser. The link works once; Enter prints a new one, Ctrl-C ends the desk.");
        out.flush();
        printLinks(running);
        await();
        return Exit.OK;
    }

    private void end(Desk.Running running, Ledger open, @Nullable Path page) {
        running.close();
        open.close();
        try {
            if (page != null) {
                Files.deleteIfExists(page);
            }
        } catch (IOException e) {
            console.say("note: " + page + " could not be deleted; its link opens nothing any more");
        }
        console.say("The desk has ended; everything that was recorded is on disk.");
    }

    /** Each line of standard input, until it ends, asks for a new link. */
    private void printLinks(Desk.Running running) {
        BufferedReader in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        try {
            while (in.readLine() != null) {
                console.out().println("  " + running.newLink());
                console.out().flush();
            }
        } catch (IOException e) {
            console.say("note: standard input cannot be read, so Enter prints no new link");
        }
    }

    private static void await() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Reader reader() {
        return ledger.readerOptions().reader(console.surroundings());
    }

    private String name() {
        String user = by == null ? console.surroundings().variable("USER") : by;
        return user == null || user.isBlank() ? "somebody" : user;
    }

    private InetAddress listenAt() {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new Failure(
                    Exit.USAGE,
                    "--address: expected an address of this machine, such as 127.0.0.1, got '" + address + "'",
                    e);
        }
    }

    private @Nullable URI behind() {
        if (proxy == null) {
            return null;
        }
        try {
            URI uri = new URI(proxy);
            if ("https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawPath().matches("/?")) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        throw new Failure(
                Exit.USAGE,
                "--proxy: expected an address such as https://desk.example.org without a path, got '" + proxy + "'");
    }
}
