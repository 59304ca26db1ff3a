package org.rapporteur.desk.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.NotAReportException;
import org.rapporteur.reading.Report;

/**
 * The text of a web page: headline and paragraphs as a person sees them, without menus, scripts and forms. Nothing that the
 * page refers to is fetched.
 */
final class HtmlReport {
    private static final String ASIDE =
            "script, style, noscript, template, nav, header nav, footer, aside, form, iframe,"
                    + " object, svg, button, select, [hidden], [aria-hidden=true]";
    private static final Set<String> LINES = Set.of("br", "li", "tr", "dt", "dd", "figcaption");
    private static final int ISO_DAY = 10;
    /** So deep a page's elements may stand in one another. */
    private static final int MOST_DEPTH = 500;

    private HtmlReport() {}

    /** Whether a file is a web page, by its name or its first characters. */
    static boolean looksSo(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return true;
        }
        int length = Math.min(bytes.length, 512);
        String head = new String(bytes, 0, length, ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html");
    }

    /**
     * The report that a page holds.
     *
     * @throws NotAReportException where there is no text in it
     */
    static Draft read(String name, byte[] bytes) throws NotAReportException {
        Document page = parse(bytes);
        Element body = main(page);
        body.select(ASIDE).remove();
        String text = text(body).replace("\0", "");
        if (text.isBlank()) {
            throw new NotAReportException("is a web page without text");
        }
        Report report = new Report(
                text,
                meta(page, "og:title", page.title()),
                meta(page, "og:site_name", ""),
                day(page),
                page.select("link[rel=canonical]").attr("href").isBlank()
                        ? null
                        : page.select("link[rel=canonical]").attr("href"));
        return new Draft(name, report, List.of("is a web page; its text was taken, without menus and forms"));
    }

    private static Document parse(byte[] bytes) throws NotAReportException {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
            if (depth(page) > MOST_DEPTH) {
                throw new NotAReportException(
                        "is a web page whose elements stand over " + MOST_DEPTH + " deep in one another");
            }
            return page;
        } catch (IOException e) {
            throw new NotAReportException("is a web page that cannot be decoded: " + e.getMessage());
        }
    }

    private static int depth(Document page) {
        int[] deepest = {0};
        NodeTraversor.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth), page);
        return deepest[0];
    }

    /** The article where the page names one, else all of it. */
    private static Element main(Document page) {
        List<Element> articles = page.select("article");
        if (articles.size() == 1) {
            return articles.get(0);
        }
        Element main = page.selectFirst("main, [role=main]");
        return main == null ? page.body() : main;
    }

    private static @Nullable String meta(Document page, String property, String otherwise) {
        String value =
                page.select("meta[property=" + property + "]").attr("content").strip();
        String chosen = value.isEmpty() ? otherwise.strip() : value;
        return chosen.isEmpty() ? null : chosen;
    }

    private static @Nullable LocalDate day(Document page) {
        String value = page.select("meta[property=article:published_time]").attr("content");
        String time = value.isBlank() ? page.select("time[datetime]").attr("datetime") : value;
        try {
            return time.length() < ISO_DAY ? null : LocalDate.parse(time.substring(0, ISO_DAY));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String text(Element body) {
        Lines lines = new Lines();
        NodeTraversor.traverse(lines, body);
        return lines.text();
    }

    /** Puts paragraphs apart by an empty line and items on lines of their own; blanks within a line are one. */
    private static final class Lines implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                startLine(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && !element.normalName().equals("br")) {
                startLine(element);
            }
        }

        private void startLine(Element element) {
            if (LINES.contains(element.normalName())) {
                ends(1);
            } else if (element.isBlock()) {
                ends(2);
            }
        }

        private void append(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
                if (!blank) {
                    text.append(c);
                } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ' && last() != '\n') {
                    text.append(' ');
                }
            }
        }

        private char last() {
            return text.charAt(text.length() - 1);
        }

        private void ends(int wanted) {
            while (!text.isEmpty() && last() == ' ') {
                text.setLength(text.length() - 1);
            }
            int there = 0;
            while (there < text.length() && text.charAt(text.length() - 1 - there) == '\n') {
                there++;
            }
            for (; !text.isEmpty() && there < wanted; there++) {
                text.append('\n');
            }
        }

        String text() {
            return text.toString().strip() + "\n";
        }
    }
}
