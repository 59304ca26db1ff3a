package org.rapporteur.reading.mention;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.layout.Block;
import org.rapporteur.reading.layout.Layout;

/** Guesses a report's genre from its title, its layout and its first words. */
final class Genres {
    private static final int HEAD = 600;

    /** A text with as many list items, and more of them than paragraphs, is no story though it be filed from somewhere. */
    private static final int FEW_ITEMS = 5;

    private static final String[] TALKS = {
        "remarks by",
        "transcript",
        "press conference",
        "press briefing",
        "news conference",
        "media conference",
        "press remarks",
        "press point",
        "press availability",
        "media availability",
        "doorstop"
    };

    private static final String[] SPEECHES = {
        "statement", "address by", "address to", "speech by", "speech of", "speech at", "speech to", "keynote"
    };

    private Genres() {}

    /** A genre as {@link org.rapporteur.reading.Description} names them, or null where nothing tells. */
    static @Nullable String of(Report report, Layout layout, @Nullable String title) {
        String head = (title == null ? "" : title).toLowerCase(Locale.ROOT);
        boolean speakers = layout.labels().stream()
                        .filter(label -> label.kind() == Layout.Label.Kind.SPEAKER)
                        .count()
                > 1;
        if (speakers || holds(head, TALKS)) {
            return "transcript";
        }
        if (holds(head, "fact sheet", "factsheet")) {
            return "factsheet";
        }
        if (holds(head, "joint statement", "communiqu", "declaration", "chair's statement", "chairman's statement")) {
            return "communique";
        }
        if (holds(head, "readout", "press release")) {
            return "press-release";
        }
        return holds(head, SPEECHES) ? "statement" : byText(report, layout);
    }

    private static @Nullable String byText(Report report, Layout layout) {
        String start = start(report, layout);
        if (start.startsWith("we, ") || start.startsWith("we ") || start.contains(" we, the ")) {
            return "communique";
        }
        long items = count(layout, Block.Kind.LIST_ITEM);
        boolean filed = layout.dateline() != null || layout.agency() != null;
        if (filed && (items < FEW_ITEMS || items <= count(layout, Block.Kind.PARAGRAPH))) {
            return "news";
        }
        return items >= FEW_ITEMS ? "factsheet" : null;
    }

    private static long count(Layout layout, Block.Kind kind) {
        return layout.blocks().stream().filter(block -> block.kind() == kind).count();
    }

    private static String start(Report report, Layout layout) {
        for (Block block : layout.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                String words = block.span().in(report.text());
                return words.substring(0, Math.min(HEAD, words.length())).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static boolean holds(String text, String... marks) {
        return List.of(marks).stream().anyMatch(text::contains);
    }
}
