package org.rapporteur.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.exchange.TextDecoder;
import org.rapporteur.ledger.entry.Chain;

/** The pages, as a desk officer walks them. */
class PagesTests {
    private static final Path SAMPLES = Path.of(System.getProperty("rapporteur.home"), "samples");
    private static final Pattern CLAIM = Pattern.compile("/claims/(?<id>[0-9a-f]{16})\"");
    private static final Pattern DOUBTFUL = Pattern.compile(
            "<li (?=[^>]*data-doubtful=\"yes\")[^>]*id=\"claim-(?<rank>[0-9]+)\".*?/claims/(?<id>[0-9a-f]{16})\"",
            Pattern.DOTALL);
    private static final Pattern WAITING = Pattern.compile("<strong>(?<count>[0-9]+)</strong> of");

    @TempDir
    private Path folder;

    private DeskRun desk;
    private BrowserRun browser;

    @BeforeEach
    void start() {
        desk = DeskRun.start(folder);
        browser = desk.browser();
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(SAMPLES.resolve(name));
    }

    /** The page of a sample that was kept. */
    private String kept(String name, String day) throws Exception {
        browser.bring("", Map.of(name, sample(name)));
        browser.post("/inbox", "/inbox/keep", "keep-0", "yes", "date-0", day, "publisher-0", "The Wire");
        return "/reports/" + Chain.sha256(TextDecoder.decode(sample(name)).text());
    }

    private String claim(String page, int rank) {
        Matcher ids = CLAIM.matcher(browser.get(page).body());
        String id = "";
        for (int seen = 0; seen < rank && ids.find(); ) {
            if (!ids.group("id").equals(id)) {
                id = ids.group("id");
                seen++;
            }
        }
        return id;
    }

    private int waiting(String page) {
        Matcher waiting = WAITING.matcher(browser.get(page).body());
        assertThat(waiting.find()).isTrue();
        return Integer.parseInt(waiting.group("count"));
    }

    private HttpResponse<String> judge(String page, String claim, String... fields) {
        return browser.follow(browser.post(page, page + "/claims/" + claim, fields));
    }

    @Test
    void reportIsShownBeforeItIsKeptAndThenOpened() throws Exception {
        HttpResponse<String> preview = browser.bring("", Map.of("wire.txt", sample("asean-japan-2021-wire.txt")));
        assertThat(preview.body()).contains("Before they are kept", "wire.txt", "No date is told", " claims</summary>");
        assertThat(desk.ledger().archive().reportCount()).isZero();
        HttpResponse<String> kept = browser.follow(browser.post(
                "/inbox", "/inbox/keep", "keep-0", "yes", "date-0", "2021-08-02", "publisher-0", "Straits Wire"));
        assertThat(kept.body()).contains("Straits Wire", "2021-08-02", "wire.txt: kept");
        assertThat(browser.get("/").body()).contains("Japan backs regional disease centre");
    }

    @Test
    void eachFileThatCannotBeReadIsToldBesideThoseThatCan() throws Exception {
        HttpResponse<String> preview = browser.bring(
                "Norway pledged $2 million to Kenya for schools on Monday.",
                Map.of("scan.pdf", "%PDF-1.4".getBytes(UTF_8), "nothing.txt", new byte[0]));
        assertThat(preview.body())
                .contains(
                        "pasted text", "scan.pdf", "is a PDF document", "nothing.txt", "is empty", "Keep this report");
    }

    @Test
    void sameReportAgainIsRecognised() throws Exception {
        kept("asean-japan-2021-hanoi.txt", "2021-08-03");
        assertThat(browser.bring("", Map.of("again.txt", sample("asean-japan-2021-hanoi.txt")))
                        .body())
                .contains("Already there.");
        browser.post("/inbox", "/inbox/keep", "keep-0", "yes", "date-0", "2021-08-03");
        assertThat(desk.ledger().archive().reportCount()).isEqualTo(1);
    }

    @Test
    void dayThatIsNoneIsToldAndNothingIsKept() throws Exception {
        browser.bring("", Map.of("wire.txt", sample("asean-japan-2021-wire.txt")));
        HttpResponse<String> answer =
                browser.follow(browser.post("/inbox", "/inbox/keep", "keep-0", "yes", "date-0", "3 August"));
        assertThat(answer.body()).contains("expected a day such as 2021-08-03", "3 August");
        assertThat(desk.ledger().archive().reportCount()).isZero();
    }

    @Test
    void textStandsAsItCameWithEveryClaimMarkedInIt() throws Exception {
        String page = kept("asean-japan-2021-hanoi.txt", "2021-08-03");
        String text = TextDecoder.decode(sample("asean-japan-2021-hanoi.txt")).text();
        String body = browser.get(page).body();
        String shown =
                body.substring(body.indexOf("<div class=\"text\""), body.indexOf("<section aria-labelledby=\"claims"));
        String plain = shown.replaceAll("<span class=\"tag\">[^<]*</span>", "")
                .replaceAll("<[^>]+>", "")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        assertThat(plain.strip()).isEqualTo(text.strip().replace("\r\n", "\n"));
        assertThat(shown).contains("class=\"passage act-", "href=\"#claim-1\"");
    }

    @Test
    void rejectingGoesOnToTheNextDoubtfulClaimAndUndoComesBack() throws Exception {
        String page = kept("asean-japan-2021-wire.txt", "2021-08-02");
        int before = waiting(page);
        Matcher doubtful = DOUBTFUL.matcher(browser.get(page).body());
        assertThat(doubtful.find()).isTrue();
        HttpResponse<String> answer =
                browser.post(page, page + "/claims/" + doubtful.group("id"), "decision", "reject");
        assertThat(answer.headers().firstValue("Location"))
                .get()
                .asString()
                .contains("#claim-")
                .doesNotEndWith("#claim-" + doubtful.group("rank"));
        assertThat(waiting(page)).isEqualTo(before - 1);
        assertThat(browser.get(page).body()).contains("rejected by Ana");
        assertThat(browser.follow(browser.post(page, page + "/undo")).body())
                .contains("Claim " + doubtful.group("rank") + ": the last judgement on it was undone.");
        assertThat(waiting(page)).isEqualTo(before);
        assertThat(browser.follow(browser.post(page, page + "/undo")).body()).contains("there is nothing to undo");
    }

    @Test
    void rejectionIsTakenBackByAccepting() throws Exception {
        String page = kept("asean-japan-2021-wire.txt", "2021-08-02");
        String first = claim(page, 1);
        judge(page, first, "decision", "reject");
        judge(page, first, "decision", "accept");
        assertThat(browser.get(page).body()).doesNotContain("rejected by Ana");
    }

    @Test
    void correctionChangesTheFieldsThatWereChangedAlone() throws Exception {
        String page = kept("asean-japan-2021-wire.txt", "2021-08-02");
        HttpResponse<String> answer = judge(
                page,
                claim(page, 4),
                "decision",
                "correct",
                "due",
                "2029",
                "was-due",
                "",
                "to",
                "ASEAN",
                "was-to",
                "ASEAN",
                "reason",
                "told on page two");
        assertThat(answer.body()).contains("Claim 4: corrected.");
        assertThat(browser.get(page).body()).contains("corrected by Ana: told on page two", "due: 2029");
        assertThat(judge(page, claim(page, 4), "decision", "correct", "due", "soon", "was-due", "2029")
                        .body())
                .contains("Not done:", "got &#39;soon&#39;");
    }

    @Test
    void readerTellsWhyItThinksSo() throws Exception {
        String page = kept("asean-japan-2021-wire.txt", "2021-08-02");
        assertThat(browser.get(page + "?why=" + claim(page, 4)).body())
                .contains("Why the reader thinks so", "It was made by the rule", "stands for");
    }

    @Test
    void partnershipIsOpenedByNamesAndItsFilterStaysInTheAddress() throws Exception {
        kept("asean-japan-2021-wire.txt", "2021-08-02");
        HttpResponse<String> opened = browser.get("/partnerships?of=Japan-ASEAN");
        assertThat(opened.headers().firstValue("Location")).get().asString().endsWith("/partnership?of=ASEAN-JPN");
        assertThat(browser.follow(opened).body()).contains("USD 50 million", "The Wire", "coordinator");
        String filtered =
                browser.get("/partnership?of=ASEAN-JPN&giver=JPN&stage=pledged").body();
        assertThat(filtered)
                .contains(
                        "<option value=\"JPN\" selected=\"selected\">",
                        "<option value=\"pledged\" selected=\"selected\">");
        assertThat(browser.get("/partnerships?of=Atlantis-Mu").body()).contains("expected a party", "Atlantis");
    }

    @Test
    void undertakingOpensItsQuotesAndTakesAJudgement() throws Exception {
        kept("asean-japan-2021-wire.txt", "2021-08-02");
        Matcher matter = Pattern.compile("/matters/[0-9a-f]{16}-[0-9]+")
                .matcher(browser.get("/partnership?of=ASEAN-JPN").body());
        assertThat(matter.find()).isTrue();
        String page = matter.group();
        assertThat(browser.get(page).body()).contains("Where it is told", "<blockquote", "Nobody has judged");
        assertThat(browser.follow(browser.post(page, page, "decision", "stage", "stage", "delivered", "evidence", "0"))
                        .body())
                .contains("Not done:", "evidence");
        assertThat(browser.get("/matters/0000000000000000-1").statusCode()).isEqualTo(404);
    }

    @Test
    void searchBriefAndOfficesAnswerWhatTheCommandLineAnswers() throws Exception {
        kept("asean-japan-2021-wire.txt", "2021-08-02");
        assertThat(browser.get("/search?q=from:JPN+act:commit").body()).contains("Japan", "<blockquote");
        assertThat(browser.get("/search?q=act:nonsense").body()).contains("Not done:", "expected an act");
        assertThat(browser.get("/brief?of=ASEAN-JPN&before=2022-01-01").body())
                .contains("ASEAN – Japan", "as things stood before 2022-01-01", "Asked and not answered");
        assertThat(browser.get("/brief?of=ASEAN-JPN&before=tomorrow").body()).contains("Before: expected a day");
        assertThat(browser.get("/offices?office=coordinator&body=ASEAN-JPN&on=2022-05-01")
                        .body())
                .contains("Thailand");
        HttpResponse<String> file = browser.get("/brief.md?of=ASEAN-JPN");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .startsWith("attachment");
        assertThat(file.body()).startsWith("# ASEAN – Japan");
    }

    @Test
    void markupInAReportIsShownAndNeverRuns() throws Exception {
        String text = "Norway <script>alert(1)</script> pledged $2 million to Kenya for schools on Monday."
                + " \"Kenya <img src=x onerror=alert(2)> is grateful,\" its minister <b>said</b>.";
        browser.bring(
                text, Map.of("<svg onload=alert(3)>.txt", "Kenya thanked Norway for the schools.".getBytes(UTF_8)));
        String preview = browser.get("/inbox").body();
        browser.post(
                "/inbox",
                "/inbox/keep",
                "keep-0",
                "yes",
                "keep-1",
                "yes",
                "title-0",
                "<script>alert(4)</script>",
                "publisher-0",
                "\"><script>alert(5)</script>");
        String pages = preview
                + browser.get("/").body()
                + browser.get("/reports/" + Chain.sha256(text)).body()
                + browser.get("/search?q=%3Cscript%3Ealert(6)%3C/script%3E").body()
                + browser.get("/brief?of=%3Cscript%3Ealert(7)").body()
                + browser.get("/partnership?of=KEN-NOR&words=%22%3E%3Cscript%3E")
                        .body();
        assertThat(pages)
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "<img src=x", "<svg onload", "\"><script>");
    }

    @Test
    void uploadThatIsTooLargeIsRefusedAndTheDeskStaysUp() {
        HttpResponse<String> answer = browser.bring("", Map.of("large.txt", new byte[9 * 1024 * 1024]));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }
}
