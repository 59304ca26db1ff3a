package org.rapporteur.reading.claim;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.mention.Mention;

/** Reads whether a promise or gift is said to be new, told before, or a sum of earlier ones. */
final class NoveltyReader {
    /** Most tokens of an adverb phrase that is looked at. */
    private static final int LONGEST = 6;

    private static final String PROMISE = "(pledg|promis|commit|offer|vow|undertak|assur|guarantee)\\w*";

    /** Words by which a promise is made once more. */
    private static final Pattern REPEATS = Pattern.compile(
            "reiterat|reaffirm|reconfirm|restated|renewed promise|renewed pledge"
                    + "|\\b(repeat|renew|confirm|recall)\\w* (its|their|his|her|the|an?)( \\w+)? " + PROMISE
                    + "|repeated (its|their|his|her)\\b"
                    + "|\\b(again|once more|once again|anew|afresh) " + PROMISE
                    + "|" + PROMISE + " (again|once more|once again|anew)\\b"
                    + "|\\b(said|says|stated|declared|announced|stressed) (again|once more|once again|anew)\\b"
                    + "|\\b(stood|stands|stand|sticks?|stuck) (by|to) (its|their|his|her|the) (\\w+ )?" + PROMISE
                    + "|\\b(earlier|previous|existing|original|longstanding|standing|old) " + PROMISE
                    + "|\\b(previously|already) (announced|pledged|promised|committed)"
                    + "|\\bas (\\w+ )?(announced|pledged|promised|agreed)\\b"
                    + "|\\b(announced|pledged|promised) (earlier|before|previously)"
                    + "|\\brepeated that\\b|\\bas (it|he|she|they) (said|announced|promised|pledged) (in|on|last|earlier)\\b");

    /** Words that say that an amount is a sum of earlier ones. */
    private static final Pattern TOTALS = Pattern.compile("\\ba total of|\\bso far\\b|\\bto date\\b|\\bthus far\\b"
            + "|\\baltogether\\b|\\bcumulative|\\ball told\\b|\\bin total\\b|\\bup to now\\b|\\buntil now\\b"
            + "|\\bin all\\b(?! \\w)|\\bin all (since|between|over|in|during|from)\\b|\\b(total|overall) (aid|assistance|support|contributions?|funding|help|donations?)"
            + "|\\b(bring\\w*|brought|rais\\w+|tak\\w+|took) (the|its|their|his|her) (\\w+ )?(total|sum)\\b"
            + "|\\bcombined\\b|\\b(stands?|stood) at\\b|\\bbring\\w* to\\b"
            + "|\\b(totals|totalled|totaled|totalling|totaling)\\b"
            + "|\\b(has|have) (given|provided|lent|granted|donated|paid|contributed)\\b.* since (\\d{4}|the)\\b"
            + "|\\bover the (last|past) .*\\b(has|have) (given|provided|lent|granted|donated|paid|contributed)\\b");

    /** Words that set an amount beside an earlier one. */
    private static final Pattern BESIDE = Pattern.compile("\\b(besides|beyond|alongside) (the|its|their) \\W?\\d"
            + "|\\btop\\w* up\\b|\\bon top of\\b|\\bover and above\\b"
            + "|\\b(rais|increas|boost)\\w* (its|their|his|her) (\\w+ )?(contribution|aid|support|assistance|funding)\\b.* by\\b"
            + "|\\bin addition to (the|its|their|an?) (\\w+ )?\\W?\\d|\\badd(s|ed|ing)? (another |a further )?\\W?\\d");

    /** Words that say "more" of whatever they stand before. */
    private static final Set<String> MORE = Set.of("additional", "extra", "supplementary");

    /** Words that say so only of help: a new cable may be the first. */
    private static final Set<String> NEW = Set.of("new", "further", "fresh", "another", "more");

    private static final Set<String> ORDINALS = Set.of("second", "third", "fourth", "fifth");

    private static final Set<String> TURNS = Set.of("time", "round", "day", "term", "phase", "meeting", "country");

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
        String words =
                (tellers(finding) + beside(finding) + quote.in(scene.document().text())).toLowerCase(Locale.ROOT);
        if (REPEATS.matcher(words).find()) {
            return Novelty.REPEAT;
        }
        boolean yetToCome = finding.event().mood() == Mood.FUTURE;
        if (!yetToCome && TOTALS.matcher(words).find()) {
            return Novelty.CUMULATIVE;
        }
        if (BESIDE.matcher(words).find()) {
            return Novelty.NEW;
        }
        for (int token = 0; token < syntax.size(); token++) {
            if (quote.contains(syntax.span(token, token)) && (isNew(token) || countsMore(token) || isAnother(token))) {
                return Novelty.NEW;
            }
        }
        return null;
    }

    /** "reconfirmed the promise", "said once more that": the words that tell of it, with their adverbs. */
    private String tellers(Finding finding) {
        StringBuilder words = new StringBuilder();
        int verb = syntax.tree().head(finding.token());
        if (finding.event().nominal() && verb >= 0 && syntax.isVerbal(verb)) {
            int last = Math.min(verb + 2, syntax.size() - 1); // "now stands at", "brings to"
            words.append(syntax.span(verb, last).in(scene.document().text())).append(" ");
        }
        for (Event teller : finding.tellers()) {
            int last = Math.min(teller.token() + 2, syntax.size() - 1);
            words.append(syntax.span(teller.token(), last).in(scene.document().text()))
                    .append(" ");
        }
        return words.toString();
    }

    /** Adverbs and short phrases of the verb, which may stand before the passage: "So far, Turkey has sent". */
    private String beside(Finding finding) {
        StringBuilder words = new StringBuilder();
        for (int child : syntax.children(finding.token(), "advmod", "obl", "advcl")) {
            int first = syntax.leftmost(child);
            int last = syntax.rightmost(child);
            boolean amount = syntax.mention(child) instanceof Mention.AmountMention;
            if (child < finding.token() && (amount || last - first < LONGEST)) {
                words.append(syntax.span(first, last).in(scene.document().text()))
                        .append(" ");
            }
        }
        return words.toString();
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

    /** "a second field hospital": one more. */
    private boolean isAnother(int token) {
        return token > 0
                && ORDINALS.contains(syntax.word(token))
                && syntax.word(token - 1).equals("a")
                && token + 1 < syntax.size()
                && (syntax.is(token + 1, Upos.NOUN) || syntax.is(token + 1, Upos.ADJ))
                && !TURNS.contains(syntax.word(token + 1));
    }
}
