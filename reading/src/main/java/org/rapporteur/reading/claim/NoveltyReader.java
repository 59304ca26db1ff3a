package org.rapporteur.reading.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.mention.Mention;

/** Reads whether a promise or gift is said to be new, told before, or a sum of earlier ones. */
final class NoveltyReader {
    private static final List<String> REPEATS = List.of(
            "reiterat",
            "reaffirm",
            "repeated its",
            "repeated their",
            "repeated his",
            "repeated her",
            "restated",
            "renewed its pledge",
            "renewed its promise",
            "renewed its commitment",
            "renewed their pledge",
            "previously announced",
            "previously pledged",
            "previously promised",
            "already announced",
            "already pledged",
            "already promised",
            "announced earlier",
            "pledged earlier",
            "promised earlier");
    private static final List<String> TOTALS = List.of(
            "a total of",
            "so far",
            "to date",
            "thus far",
            "altogether",
            "cumulative",
            "bringing the total",
            "brings the total",
            "bringing its total",
            "brings its total",
            "brought the total",
            "brought its total");

    /** Words that say "more" of whatever they stand before. */
    private static final Set<String> MORE = Set.of("additional", "extra", "supplementary");

    /** Words that say so only of help: a new cable may be the first. */
    private static final Set<String> NEW = Set.of("new", "further", "fresh", "another", "more");

    private static final Set<String> HELP = Set.of(
            "aid",
            "allocation",
            "assistance",
            "commitment",
            "contribution",
            "credit",
            "donation",
            "finance",
            "financing",
            "fund",
            "funding",
            "funds",
            "grant",
            "help",
            "instalment",
            "investment",
            "loan",
            "money",
            "package",
            "payment",
            "pledge",
            "relief",
            "resource",
            "support",
            "tranche",
            "shipment",
            "consignment",
            "batch",
            "delivery",
            "dose");

    private final Scene scene;
    private final Syntax syntax;

    NoveltyReader(Scene scene) {
        this.scene = scene;
        this.syntax = scene.syntax();
    }

    /** What the words of a finding's passage say of earlier amounts or promises, or null. */
    @Nullable
    Novelty of(Finding finding, Span quote) {
        Act act = finding.verdict().act();
        if (act != Act.COMMIT && act != Act.PROVIDE) {
            return null;
        }
        String words = quote.in(scene.document().text()).toLowerCase(Locale.ROOT);
        if (REPEATS.stream().anyMatch(words::contains)) {
            return Novelty.REPEAT;
        }
        if (TOTALS.stream().anyMatch(words::contains)) {
            return Novelty.CUMULATIVE;
        }
        for (int token = 0; token < syntax.size(); token++) {
            if (quote.contains(syntax.span(token, token)) && (isNew(token) || countsMore(token))) {
                return Novelty.NEW;
            }
        }
        return null;
    }

    private boolean isNew(int token) {
        String word = syntax.word(token);
        if (MORE.contains(word)) {
            return true;
        }
        if (!NEW.contains(word) || syntax.mention(token) != null) {
            return false;
        }
        boolean besideMoney = isAmount(token + 1) || (word.equals("more") && isAmount(token - 1));
        return besideMoney || (!word.equals("more") && describesHelp(token));
    }

    private boolean isAmount(int token) {
        return token >= 0 && token < syntax.size() && syntax.mention(token) instanceof Mention.AmountMention;
    }

    /** "in new funding", "a further round of aid": the noun within two words. */
    private boolean describesHelp(int token) {
        for (int i = token + 1; i < Math.min(syntax.size(), token + 4); i++) {
            if (HELP.contains(syntax.lemma(i)) && !syntax.is(i, Upos.VERB)) {
                return true;
            }
            boolean goesOn = syntax.is(i, Upos.ADJ) || syntax.is(i, Upos.NOUN) || syntax.is(i, Upos.PROPN);
            if (!goesOn) {
                return false;
            }
        }
        return false;
    }

    /** "200 more tents", "2 million additional doses": said inside the quantity. */
    private boolean countsMore(int token) {
        if (!(syntax.mention(token) instanceof Mention.AmountMention amount) || amount.currency() != null) {
            return false;
        }
        String words = amount.span().in(scene.document().text()).toLowerCase(Locale.ROOT);
        return (words.contains(" more ") && !words.startsWith("more "))
                || words.contains(" additional ")
                || words.contains(" extra ")
                || words.contains(" new ")
                || words.contains(" further ");
    }
}
