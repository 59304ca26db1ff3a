package org.rapporteur.desk.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.exchange.NotAReportException;

class HtmlReportTests {
    private static Draft read(String page) throws NotAReportException {
        return HtmlReport.read("page.html", page.getBytes(UTF_8));
    }

    @Test
    void paragraphsAreKeptAndMenusScriptsAndFormsLeftOut() throws NotAReportException {
        Draft draft = read("<html><body><nav>Home</nav><article><h1>Norway helps</h1><p>Norway   pledged\n $2 million."
                + "<p>Kenya<br>agreed.<script>alert(1)</script><form>Subscribe</form><ul><li>one<li>two</ul></article>"
                + "<footer>Imprint</footer></body></html>");
        assertThat(draft.report().text())
                .isEqualTo("Norway helps\n\nNorway pledged $2 million.\n\nKenya\nagreed.\n\none\ntwo\n");
    }

    @Test
    void titlePublisherAndDayAreReadWhereThePageTellsThem() throws NotAReportException {
        Draft draft = read("<html><head><title>Tab</title><meta property='og:title' content='Headline'>"
                + "<meta property='og:site_name' content='The Wire'>"
                + "<meta property='article:published_time' content='2022-01-02T10:00:00Z'></head><p>Text.</p></html>");
        assertThat(draft.report().title()).isEqualTo("Headline");
        assertThat(draft.report().publisher()).isEqualTo("The Wire");
        assertThat(draft.report().published()).isEqualTo(LocalDate.parse("2022-01-02"));
    }

    @Test
    void encodingThatThePageNamesIsTaken() throws NotAReportException {
        byte[] page = "<html><meta charset=windows-1250><p>Česko pomáhá.</p></html>"
                .getBytes(Charset.forName("windows-1250"));
        assertThat(HtmlReport.read("page.html", page).report().text()).contains("Česko pomáhá.");
    }

    @Test
    void pageWithoutTextIsDeclined() {
        assertThatThrownBy(() -> read("<html><script>var x;</script></html>"))
                .isInstanceOf(NotAReportException.class)
                .hasMessageContaining("without text");
    }

    @Test
    void elementsAsDeepAsNoPageHasThemAreDeclined() {
        String deep = "<html><body>" + "<div>".repeat(400) + "<i>".repeat(400) + "text";
        assertThatThrownBy(() -> read(deep))
                .isInstanceOf(NotAReportException.class)
                .hasMessageContaining("deep");
    }
}
