package org.rapporteur.reading.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Thing;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Heading;
import org.rapporteur.reading.reference.References;

/**
 * Whether a claim is about relations between states and international organisations. A release or communiqué is, unless
 * hardly a sentence of it has to do with another party; a news story may be about sport, culture, markets or politics at
 * home even where a minister speaks.
 */
final class Scope {
    /** Least share of a news story's sentences that must name two parties for its one-party claims to count. */
    private static final double INTERNATIONAL = 0.2;

    /** Least share of a release's sentences that must name two parties, or name or take up two, for it to be open. */
    private static final double OPEN_NAMED = 0.4;

    private static final double OPEN_TOLD = 0.3;

    /** Least share of a transcript's sentences that must take up two parties. */
    private static final double TALK = 0.5;

    /** Least share of a news story's sentences that must name or take up two parties. */
    private static final double BETWEEN = 0.5;

    private static final Set<Act> ADDRESSING =
            Set.of(Act.CONCERN, Act.REQUEST, Act.SUPPORT, Act.APPRECIATE, Act.PROVIDE, Act.COMMIT);

    /** Words in a title or a publisher's name that tell of relations between parties. */
    private static final List<String> DIPLOMATS = List.of(
            "foreign minist",
            "foreign secretary",
            "foreign affairs",
            "foreign office",
            "minister of foreign",
            "minister for foreign",
            "external affairs",
            "external action",
            "external relations",
            "high representative",
            "secretary-general",
            "secretary general",
            "ambassador",
            "permanent representative",
            "permanent mission",
            "embassy",
            "security council",
            "general assembly",
            "united nations",
            "african union",
            "caricom",
            "nato",
            "summit");

    private final Lexicon lexicon;
    private final boolean open;
    private final boolean international;
    private final Theme theme;

    private Scope(Lexicon lexicon, boolean open, boolean international, Theme theme) {
        this.lexicon = lexicon;
        this.open = open;
        this.international = international;
        this.theme = theme;
    }

    /** The scope of a report's claims. */
    static Scope of(Document document, References references, Lexicon lexicon, ActWords words) {
        String genre = document.description().genre();
        boolean issued = isIssued(document, references);
        boolean news = genre == null ? !issued : genre.equals("news") || genre.equals("transcript");
        Theme theme = Theme.of(document, words);
        Relations relations = new Relations(document, references, lexicon);
        boolean abroad = relations.named() >= OPEN_NAMED || relations.told() >= OPEN_TOLD || relations.isHeadedByTwo();
        boolean talk = "transcript".equals(genre) && (relations.told() >= TALK || isBetweenTwo(document, references));
        boolean between = relations.named() >= INTERNATIONAL || relations.told() >= BETWEEN;
        boolean international = !theme.isElsewhere() && news && (talk || between);
        boolean diplomats = (issued || "transcript".equals(genre)) && isOfDiplomats(document);
        boolean open = (!news && abroad) || (diplomats && !theme.isElsewhere());
        return new Scope(lexicon, open, international, theme);
    }

    /** Whether those speak whose office is relations with others: a foreign minister, an envoy, an organisation's head. */
    private static boolean isOfDiplomats(Document document) {
        String publisher = document.description().publisher();
        String title = Heading.of(document);
        String head =
                ((title == null ? "" : title) + " " + (publisher == null ? "" : publisher)).toLowerCase(Locale.ROOT);
        return DIPLOMATS.stream().anyMatch(head::contains);
    }

    /** Whether somebody issues the text: most of its sentences speak for a party. */
    private static boolean isIssued(Document document, References references) {
        long speaking = document.sentences().stream()
                .filter(sentence -> !references.we(sentence.index()).parties().isEmpty())
                .count();
        return speaking * 2 > document.sentences().size();
    }

    /** Whether speakers of two parties take turns, as at a press conference of two ministers. */
    private static boolean isBetweenTwo(Document document, References references) {
        return document.sentences().stream()
                        .flatMap(sentence -> references.we(sentence.index()).parties().stream())
                        .distinct()
                        .limit(2)
                        .count()
                == 2;
    }

    /** Whether a claim belongs to the record. */
    boolean contains(Claim claim, AnalysedSentence sentence) {
        boolean actor = claim.by().stream().anyMatch(this::isParty);
        boolean addressed = claim.to().stream().anyMatch(this::isParty);
        if (!actor && !(addressed && ADDRESSING.contains(claim.act()))) {
            return false;
        }
        if (theme.isPlay() && !theme.isOfficial(sentence)) {
            return false;
        }
        Set<String> named = new HashSet<>(claim.by());
        named.addAll(claim.to());
        return open || international || named.size() >= 2 || Relations.in(sentence) >= 2;
    }

    private boolean isParty(String id) {
        Thing thing = lexicon.thing(id);
        return thing != null && thing.isParty();
    }
}
