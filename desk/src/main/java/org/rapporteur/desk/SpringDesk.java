package org.rapporteur.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.logging.LogManager;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.serve.Desk;
import org.rapporteur.cli.serve.DeskSettings;
import org.rapporteur.desk.entry.EntryLinks;
import org.rapporteur.desk.entry.Origin;
import org.rapporteur.desk.intake.ReadingRoom;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The desk on Spring Boot. The front door of this module. */
public final class SpringDesk implements Desk {
    private static final int COOKIE_BYTES = 4;

    @Override
    public Running start(DeskSettings settings) {
        quieten();
        Origin origin = new Origin(settings.proxy());
        ReadingRoom room = new ReadingRoom();
        EntryLinks links = new EntryLinks(new SecureRandom());
        SpringApplication application = new SpringApplication(DeskApplication.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setEnvironment(environment(settings));
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("settings", settings);
            context.getBeanFactory().registerSingleton("ledger", settings.ledger());
            context.getBeanFactory().registerSingleton("origin", origin);
            context.getBeanFactory().registerSingleton("room", room);
            context.getBeanFactory().registerSingleton("links", links);
        });
        ConfigurableApplicationContext context = run(application, settings);
        origin.listensAt(port(context));
        room.open(settings.reader());
        return new Started(context, origin, links);
    }

    /** Tomcat and Spring would print on the terminal what they do; what goes wrong is all that is told. */
    private static void quieten() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        try (InputStream levels = SpringDesk.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(levels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConfigurableApplicationContext run(SpringApplication application, DeskSettings settings) {
        try {
            return application.run();
        } catch (ApplicationContextException e) {
            throw cannotListen(e, settings);
        }
    }

    private static RuntimeException cannotListen(ApplicationContextException failed, DeskSettings settings) {
        Throwable cause = failed;
        while (cause.getCause() != null && !(cause instanceof WebServerException)) {
            cause = cause.getCause();
        }
        if (cause instanceof PortInUseException) {
            return new Failure(
                    Exit.ADDRESS,
                    "expected to listen at port " + settings.port() + ", but another program does; name another with"
                            + " --port, or none for any that is free",
                    failed);
        }
        if (cause instanceof WebServerException || cause instanceof IOException) {
            return new Failure(
                    Exit.ADDRESS,
                    "expected to listen at " + shown(settings.address()) + ", port " + settings.port()
                            + ", but the system refuses it; name another with --address and --port",
                    failed);
        }
        return failed;
    }

    private static String shown(InetAddress address) {
        return address.getHostAddress();
    }

    private static int port(ConfigurableApplicationContext context) {
        WebServer server = ((WebServerApplicationContext) context).getWebServer();
        return Objects.requireNonNull(server, "a desk that runs has a server").getPort();
    }

    /**
     * What Spring is told: our own settings and nothing that happens to stand in the folder or the variables of whoever
     * starts it, which could open the desk to others.
     */
    private static ConfigurableEnvironment environment(DeskSettings settings) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("spring.config.location", "classpath:/org/rapporteur/desk/desk.properties");
        told.put("server.address", shown(settings.address()));
        told.put("server.port", settings.port());
        // A browser sends the cookies of a host to all of its ports: each desk has a name of its own.
        told.put("server.servlet.session.cookie.name", "desk-" + random());
        told.put("server.servlet.session.cookie.secure", settings.proxy() != null);
        environment.getPropertySources().addFirst(new MapPropertySource("settings", told));
        return environment;
    }

    private static String random() {
        byte[] random = new byte[COOKIE_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** A desk that answers. */
    record Started(ConfigurableApplicationContext context, Origin origin, EntryLinks links) implements Running {
        @Override
        public URI newLink() {
            return origin.uri("/enter?token=" + links.next());
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
