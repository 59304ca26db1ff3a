package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route: who may use it, what its answer's headers say, and that no other site can use it in one's name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteTests {
    /** A route with an address of it, and what it answers to somebody who is in and asks for what is not there. */
    private record Route(String method, String path, String address, int status) {}

    private static final String SHA = "0".repeat(64);
    private static final List<Route> ROUTES = List.of(
            new Route("GET", "/", "/", 200),
            new Route("POST", "/inbox", "/inbox", 302),
            new Route("GET", "/inbox", "/inbox", 302),
            new Route("POST", "/inbox/keep", "/inbox/keep", 302),
            new Route("POST", "/inbox/drop", "/inbox/drop", 302),
            new Route("GET", "/reports/{sha}", "/reports/" + SHA, 404),
            new Route("POST", "/reports/{sha}/claims/{id}", "/reports/" + SHA + "/claims/0?decision=accept", 404),
            new Route("POST", "/reports/{sha}/undo", "/reports/" + SHA + "/undo", 404),
            new Route("GET", "/partnerships", "/partnerships", 200),
            new Route("GET", "/partnership", "/partnership?of=nobody", 400),
            new Route("GET", "/matters/{id}", "/matters/0-1", 404),
            new Route("POST", "/matters/{id}", "/matters/0-1?decision=same", 404),
            new Route("GET", "/search", "/search", 200),
            new Route("GET", "/brief", "/brief", 200),
            new Route("GET", "/brief.md", "/brief.md?of=nobody", 400),
            new Route("GET", "/offices", "/offices", 200),
            new Route("GET", "/help", "/help", 200),
            new Route("POST", "/api/readings", "/api/readings", 415),
            new Route("POST", "/api/reports", "/api/reports", 415),
            new Route("GET", "/api/reports", "/api/reports", 200),
            new Route("GET", "/api/reports/{report}", "/api/reports/" + SHA, 404),
            new Route("GET", "/api/reports/{report}/reading", "/api/reports/" + SHA + "/reading", 404),
            new Route("GET", "/api/brief", "/api/brief?of=nobody", 400),
            new Route("GET", "/api/find", "/api/find?q=vaccines", 200),
            new Route("GET", "/api/who", "/api/who?office=chair&body=ASEAN", 200),
            new Route("GET", "/api/terms", "/api/terms?office=chair&body=ASEAN", 200),
            new Route("GET", "/api/conflicts", "/api/conflicts", 200),
            new Route("GET", "/api/outstanding", "/api/outstanding", 200),
            new Route("GET", "/api/overdue", "/api/overdue", 200),
            new Route("GET", "/api/unanswered", "/api/unanswered", 200),
            new Route("GET", "/api/matters/{id}", "/api/matters/0", 404),
            new Route("GET", "/api/judgements", "/api/judgements", 200),
            new Route("POST", "/api/judgements", "/api/judgements", 415),
            new Route("GET", "/api/openapi.json", "/api/openapi.json", 200));

    /** Open to everybody, and tried in EntryTests. */
    private static final Set<String> OPEN = Set.of("GET /enter", "HEAD /enter", "/error");

    private DeskRun desk;

    @BeforeAll
    void start(@TempDir Path folder) {
        desk = DeskRun.start(folder);
    }

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void tableHoldsEveryRouteThatThereIs() {
        Set<String> there = new TreeSet<>();
        desk.part(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> {
                    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
                    for (String path : mapping.getPatternValues()) {
                        if (methods.isEmpty()) {
                            there.add(path);
                        }
                        methods.forEach(method -> there.add(method + " " + path));
                    }
                });
        there.removeAll(OPEN);
        assertThat(there)
                .containsExactlyInAnyOrderElementsOf(
                        ROUTES.stream().map(r -> r.method() + " " + r.path()).toList());
    }

    @Test
    void strangersAreTurnedAwayEverywhere() {
        for (Route route : ROUTES) {
            HttpResponse<String> answer = ask(new BrowserRun(desk.link()), route, "");
            assertThat(answer.statusCode()).as("%s", route).isIn(401, 403);
            assertThat(answer.body()).as("%s", route).doesNotContain("Main", "_csrf");
        }
    }

    @Test
    void otherSitesCannotUseAnyInOnesName() {
        BrowserRun browser = desk.browser();
        for (Route route : ROUTES) {
            if (!route.method().equals("GET")) {
                assertThat(ask(browser, route, "").statusCode()).as("%s", route).isEqualTo(403);
            }
        }
    }

    @Test
    void everyAnswerCarriesThePoliciesAndIsNotStored() {
        BrowserRun browser = desk.browser();
        String token = browser.csrf("/");
        for (Route route : ROUTES) {
            HttpResponse<String> answer = ask(browser, route, token);
            assertThat(answer.statusCode()).as("%s", route).isEqualTo(route.status());
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as("%s", route)
                    .get()
                    .asString()
                    .startsWith("default-src 'none'");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as("%s", route)
                    .contains("nosniff");
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .as("%s", route)
                    .get()
                    .asString()
                    .contains("no-store");
            if (!route.path().startsWith("/api/")) {
                assertThat(answer.body())
                        .as("%s", route)
                        .doesNotContainPattern(
                                "<script(?![^>]* src=\"/static/)|<style|style=|\\son[a-z]+=|javascript:|https?://");
            }
        }
    }

    private HttpResponse<String> ask(BrowserRun browser, Route route, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(desk.base().resolve(route.address()));
        if (route.method().equals("GET")) {
            return browser.send(request.build());
        }
        return browser.send(request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(token.isEmpty() ? "" : "_csrf=" + token))
                .build());
    }
}
