package org.rapporteur.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.cli.serve.DeskSettings;
import org.rapporteur.ledger.Parties;
import org.rapporteur.reading.Reader;

/** Who is let in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryTests {
    private Path folder = Path.of("");
    private DeskRun desk;

    @BeforeAll
    void start(@TempDir Path fresh) {
        folder = fresh;
        desk = DeskRun.start(folder);
    }

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void linkLetsOneBrowserInAndNoSecond() {
        URI link = desk.link();
        BrowserRun first = new BrowserRun(link);
        BrowserRun second = new BrowserRun(link);
        assertThat(first.get("/").statusCode()).isEqualTo(401);
        assertThat(first.get("/enter?" + link.getRawQuery()).body()).contains("http-equiv=\"refresh\"");
        assertThat(first.get("/").statusCode()).isEqualTo(200);
        assertThat(second.get("/enter?" + link.getRawQuery()).statusCode()).isEqualTo(403);
        assertThat(second.get("/").statusCode()).isEqualTo(401);
    }

    @Test
    void newLinkTakesTheOldOnesPlace() {
        URI old = desk.link();
        URI young = desk.link();
        assertThat(new BrowserRun(old).get("/enter?" + old.getRawQuery()).statusCode())
                .isEqualTo(403);
        assertThat(new BrowserRun(young).get("/enter?" + young.getRawQuery()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void programsThatOnlyLookAtLinksDoNotUseThemUp() {
        URI link = desk.link();
        BrowserRun browser = new BrowserRun(link);
        HttpRequest head = HttpRequest.newBuilder(link)
                .method("HEAD", BodyPublishers.noBody())
                .build();
        HttpRequest ahead =
                HttpRequest.newBuilder(link).header("Sec-Purpose", "prefetch").build();
        assertThat(browser.send(head).statusCode()).isEqualTo(403);
        assertThat(browser.send(ahead).statusCode()).isEqualTo(403);
        assertThat(browser.get("/enter?" + link.getRawQuery()).statusCode()).isEqualTo(200);
    }

    @Test
    void cookieIsStrictAndOutOfReachOfScripts() {
        URI link = desk.link();
        HttpResponse<String> entered = new BrowserRun(link).get("/enter?" + link.getRawQuery());
        assertThat(entered.headers().allValues("Set-Cookie"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("desk-")
                .contains("HttpOnly", "SameSite=Strict", "Path=/");
    }

    @Test
    void leavingEndsTheSession() {
        BrowserRun browser = desk.browser();
        assertThat(browser.post("/", "/leave").statusCode()).isEqualTo(302);
        assertThat(browser.get("/").statusCode()).isEqualTo(401);
    }

    @Test
    void formOfAnotherSiteIsRefused() {
        BrowserRun browser = desk.browser();
        assertThat(browser.forged("/leave").statusCode()).isEqualTo(403);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void everyAnswerCarriesThePolicies() {
        BrowserRun browser = desk.browser();
        for (String path : new String[] {"/", "/nothing", "/enter", "/static/desk.css"}) {
            HttpResponse<String> answer = browser.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .get()
                    .asString()
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe", "http:", "https:", "*");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).as(path).contains("DENY");
            assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).contains("same-origin");
            assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy"))
                    .as(path)
                    .contains("same-origin");
            assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .as(path)
                    .contains("same-origin");
            assertThat(answer.headers().firstValue("Permissions-Policy"))
                    .as(path)
                    .isPresent();
            assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
        }
    }

    @Test
    void pagesHoldNoScriptOrStyleOfTheirOwn() {
        assertThat(desk.browser().get("/").body())
                .doesNotContainPattern("<script(?![^>]* src=\"/static/)")
                .doesNotContainPattern("<style|style=|\\son[a-z]+=|javascript:");
    }

    @Test
    void hostsThatAreNotTheDeskAreAnsweredNothing() throws IOException {
        assertThat(statusFor("evil.example")).startsWith("HTTP/1.1 421");
        assertThat(statusFor("127.0.0.1:1")).startsWith("HTTP/1.1 421");
        assertThat(statusFor("localhost:" + desk.link().getPort())).startsWith("HTTP/1.1 401");
    }

    @Test
    void behindAProxyTheCookieIsForTlsAndTheHostIsTheProxys() throws IOException {
        Path other = java.nio.file.Files.createDirectories(folder.resolve("proxied"));
        try (DeskRun proxied = DeskRun.start(other, 0, URI.create("https://desk.example.org"))) {
            assertThat(proxied.link().toString()).startsWith("https://desk.example.org/enter?token=");
        }
    }

    @Test
    void portThatIsTakenIsToldWithAnExitCodeOfItsOwn() {
        int taken = desk.link().getPort();
        Path other = folder.resolve("other");
        assertThatThrownBy(() -> DeskRun.start(other, taken, null)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.exit()).isEqualTo(Exit.ADDRESS);
            assertThat(failure.sentence()).contains("port " + taken, "--port");
        });
    }

    @Test
    void addressThatOthersReachIsRefusedWithoutTls() {
        assertThatThrownBy(() -> new DeskSettings(
                        desk.ledger(),
                        Reader::standard,
                        Parties.bundled(),
                        "Ana",
                        InetAddress.getByAddress(new byte[] {0, 0, 0, 0}),
                        0,
                        null,
                        null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.0.0.0")
                .hasMessageContaining("--proxy");
    }

    /** The first line of the answer to a request that names a host. */
    private String statusFor(String host) throws IOException {
        URI link = desk.link();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), link.getPort())) {
            String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
