package org.rapporteur.cli.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Shown;
import org.rapporteur.cli.console.Style;
import org.rapporteur.ledger.question.Citation;
import org.rapporteur.ledger.question.Source;

/** Quotes with their sources, for people and for programs. */
final class Citations {
    private static final String INDENT = "    ";

    private Citations() {}

    /** The quote, wrapped and indented, then its source. */
    static String text(Citation citation, Style style, int width) {
        StringBuilder out = new StringBuilder();
        List<String> lines = Shown.wrapped("“" + citation.quote().text() + "”", width - INDENT.length());
        lines.forEach(line -> out.append(INDENT).append(style.quote(line)).append('\n'));
        String source = Shown.line(citation.source().line());
        return out.append(INDENT)
                .append(style.faint("— " + source))
                .append('\n')
                .toString();
    }

    /** The object of a citation. */
    static Map<String, @Nullable Object> tree(Citation citation) {
        Map<String, @Nullable Object> quote = new LinkedHashMap<>();
        quote.put("start", citation.quote().start());
        quote.put("end", citation.quote().end());
        quote.put("text", citation.quote().text());
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("claim", citation.claim());
        tree.put("quote", quote);
        tree.put("source", tree(citation.source()));
        return tree;
    }

    private static Map<String, @Nullable Object> tree(Source source) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("report", source.report());
        tree.put("publisher", source.publisher());
        tree.put("title", source.title());
        tree.put("published", source.published());
        tree.put("url", source.url());
        return tree;
    }
}
