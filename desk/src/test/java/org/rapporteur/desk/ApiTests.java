package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.exchange.Json;
import org.rapporteur.exchange.ReadingJson;
import org.rapporteur.ledger.print.AnswerJson;
import org.rapporteur.ledger.print.MatterPrint;
import org.rapporteur.ledger.question.Scope;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The API, as a program uses it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTests {
    private static final Path SAMPLE =
            Path.of(System.getProperty("rapporteur.home"), "samples", "asean-japan-2021-wire.txt");
    private static final String PLEDGE = "Norway pledged $2 million to Kenya for schools on Monday.";

    private DeskRun desk;
    private BrowserRun client;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        desk = DeskRun.start(folder);
        client = new BrowserRun(desk.base());
        assertThat(post("/api/reports", Map.of("text", Files.readString(SAMPLE), "published", "2021-08-02"))
                        .statusCode())
                .isEqualTo(201);
    }

    @AfterAll
    void end() {
        desk.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(desk.base().resolve(path)).header("Authorization", "Bearer " + DeskRun.API_TOKEN);
    }

    private HttpResponse<String> get(String path) {
        return client.send(request(path).build());
    }

    private HttpResponse<String> post(String path, Object body) {
        return client.send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.line(body)))
                .build());
    }

    private static @Nullable Object field(String json, String... path) {
        Object value = Json.parse(json);
        for (String name : path) {
            value = value instanceof List<?> list
                    ? list.get(Integer.parseInt(name))
                    : value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }

    private static void refused(HttpResponse<String> answer, int status, @Nullable String field, String detail) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(field(answer.body(), "field")).isEqualTo(field);
        assertThat(String.valueOf(field(answer.body(), "detail"))).contains(detail);
    }

    @Test
    void textIsReadWithoutBeingKept() {
        HttpResponse<String> answer = post("/api/readings", Map.of("text", PLEDGE, "published", "2022-01-05"));
        assertThat(answer.statusCode()).isEqualTo(200);
        Report report = Report.of(PLEDGE).published(LocalDate.parse("2022-01-05"));
        assertThat(answer.body()).isEqualTo(ReadingJson.write(Reader.standard().read(report)));
        assertThat(desk.ledger().archive().reportCount()).isEqualTo(1);
    }

    @Test
    void sameTextAgainIsKeptOnce() throws Exception {
        HttpResponse<String> again =
                post("/api/reports", Map.of("text", Files.readString(SAMPLE), "published", "2021-08-02"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(field(again.body(), "outcome")).isEqualTo("already-known");
    }

    @Test
    void answersAreTheCommandLinesToTheByte() {
        assertThat(get("/api/brief?of=ASEAN-JPN&before=2022-01-01").body())
                .isEqualTo(AnswerJson.write(desk.ledger().brief("ASEAN-JPN", null, LocalDate.parse("2022-01-01"))));
        assertThat(get("/api/find?q=from:JPN").body())
                .isEqualTo(AnswerJson.write(desk.ledger().find("from:JPN", 50)));
        assertThat(get("/api/outstanding?of=ASEAN-JPN").body())
                .isEqualTo(MatterPrint.json(desk.ledger().questions().outstanding(Scope.of("ASEAN-JPN"))));
        assertThat(field(
                        get("/api/who?office=coordinator&body=ASEAN-JPN&on=2022-05-01")
                                .body(),
                        "holder"))
                .asString()
                .contains("THA");
        assertThat(get("/api/who?office=chair&body=KEN").body().strip()).isEqualTo("null");
        for (String path : List.of(
                "/api/terms?office=coordinator&body=ASEAN-JPN", "/api/conflicts", "/api/overdue", "/api/unanswered")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void reportIsFoundWithItsClaimsAndReading() {
        String report = String.valueOf(field(get("/api/reports").body(), "reports", "0", "report"));
        assertThat(field(get("/api/reports/" + report).body(), "claims", "0", "quote", "text"))
                .isInstanceOf(String.class);
        assertThat(ReadingJson.read(get("/api/reports/" + report + "/reading").body())
                        .report()
                        .sha256())
                .isEqualTo(report);
        String record = String.valueOf(field(get("/api/find?q=act:provide").body(), "0", "claim")) + "%231";
        assertThat(field(get("/api/matters/" + record).body(), "kind")).isEqualTo("contribution");
    }

    @Test
    void judgementIsRecordedUndoneAndRefused() {
        String claim = String.valueOf(field(get("/api/find?q=act:request").body(), "0", "claim"));
        HttpResponse<String> made = post("/api/judgements", Map.of("judgement", "rejected", "a", claim, "why", "no"));
        assertThat(made.statusCode()).isEqualTo(201);
        String entry = String.valueOf(field(made.body(), "entry"));
        refused(post("/api/judgements", Map.of("judgement", "accepted", "a", claim)), 400, null, "claim that stands");
        assertThat(post("/api/judgements", Map.of("judgement", "undo", "a", entry))
                        .statusCode())
                .isEqualTo(201);
        assertThat(post(
                                "/api/judgements",
                                Map.of("judgement", "corrected", "a", claim, "fields", Map.of("due", "2029")))
                        .statusCode())
                .isEqualTo(201);
        assertThat(get("/api/judgements").body()).contains("\"actor\": \"Ana\"", "\"corrected\"");
    }

    @Test
    void problemsNameTheFieldAndTheCause() {
        refused(get("/api/brief"), 400, "of", "expected the parameter 'of'");
        refused(get("/api/brief?of=ASEAN-JPN&before=tomorrow"), 400, "before", "got 'tomorrow'");
        refused(get("/api/brief?of=Atlantis-Mu"), 400, null, "Atlantis");
        refused(get("/api/find?q=act:nonsense"), 400, "q", "expected an act");
        refused(get("/api/find?q=a&limit=0"), 400, "limit", "got 0");
        refused(get("/api/reports?limit=many"), 400, "limit", "got 'many'");
        refused(get("/api/reports/" + "0".repeat(64)), 404, null, "SHA-256");
        refused(get("/api/matters/0"), 404, null, "got '0'");
        refused(post("/api/readings", Map.of("txt", "x")), 400, "txt", "expected a field of");
        refused(post("/api/readings", Map.of("title", "x")), 400, "text", "got none");
        refused(post("/api/readings", List.of()), 400, null, "JSON object");
        refused(post("/api/readings", Map.of("text", "x", "published", "May")), 400, "published", "got 'May'");
        refused(
                post(
                        "/api/readings",
                        Map.of("text", "Le ministre a dit que la France et les autres pays de la région vont aider.")),
                422,
                "text",
                "English");
        refused(post("/api/judgements", Map.of("judgement", "maybe", "a", "0")), 400, "judgement", "got 'maybe'");
        refused(get("/api/nothing"), 404, null, "no such");
        refused(
                client.send(request("/api/readings")
                        .POST(BodyPublishers.ofString("{}"))
                        .build()),
                415,
                null,
                "application/json");
        refused(client.send(request("/api/find?q=a").DELETE().build()), 405, null, "GET");
    }

    @Test
    void wrongTokenAndNoTokenAreTurnedAway() {
        BrowserRun inside = desk.browser();
        HttpRequest.Builder wrong = HttpRequest.newBuilder(desk.base().resolve("/api/reports"));
        refused(
                inside.send(wrong.header("Authorization", "Bearer " + "x".repeat(40))
                        .build()),
                401,
                null,
                "token");
        refused(new BrowserRun(desk.base()).get("/api/reports"), 401, null, "token");
        assertThat(inside.get("/api/reports").statusCode()).isEqualTo(200);
        refused(inside.forged("/api/readings"), 403, null, "refused");
    }

    @Test
    void unchangedAnswerIsNotSentTwice() {
        HttpResponse<String> first = get("/api/reports");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(client.send(request("/api/reports")
                                .header("If-None-Match", tag)
                                .build())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void descriptionHoldsEveryRouteOfTheApiAndNoOther() {
        Set<String> there = new TreeSet<>();
        desk.part(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> there.add(method.name().toLowerCase(Locale.ROOT) + " " + path))));
        Set<String> described = new TreeSet<>();
        if (field(get("/api/openapi.json").body(), "paths") instanceof Map<?, ?> paths) {
            paths.forEach((path, methods) ->
                    ((Map<?, ?>) methods).keySet().forEach(method -> described.add(method + " " + path)));
        }
        assertThat(described).isNotEmpty().isEqualTo(there);
    }
}
