package org.rapporteur.reading.mention;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tokenizer;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.mention.Mention.AmountMention;
import org.rapporteur.reading.mention.Mention.DateMention;
import org.rapporteur.reading.mention.Mention.MeetingMention;
import org.rapporteur.reading.mention.Mention.NamedThing;
import org.rapporteur.reading.mention.Mention.PartyMention;
import org.rapporteur.reading.mention.Mention.PersonMention;
import org.rapporteur.reading.mention.Mention.RelationMention;

/** Mentions of a text in one line each, as tests write them. */
final class Told {
    private static final MentionFinder FINDER = new MentionFinder(Lexicon.bundled());

    private Told() {}

    /** A Wednesday. */
    static final Setting ON_10_MAY_2023 = Setting.on(LocalDate.of(2023, 5, 10));

    static List<Mention> mentions(String text, Setting setting) {
        Tokenizer tokenizer = new Tokenizer();
        return FINDER.find(text, List.of(tokenizer.sentences(text, new Span(0, text.length()))), setting)
                .get(0);
    }

    static List<String> of(String text) {
        return mentions(text, ON_10_MAY_2023).stream()
                .map(mention -> told(text, mention))
                .toList();
    }

    static <T extends Mention> List<String> only(Class<T> kind, String text, Setting setting) {
        return mentions(text, setting).stream()
                .filter(kind::isInstance)
                .map(mention -> told(text, mention))
                .toList();
    }

    private static String told(String text, Mention mention) {
        return mention.span().in(text).replace('\n', ' ') + " = " + meaning(mention);
    }

    private static String meaning(Mention mention) {
        if (mention instanceof AmountMention amount) {
            String what = amount.currency() == null ? amount.unit() : amount.currency();
            String said = amount.qualifiers().isEmpty() ? "" : " " + String.join(", ", amount.qualifiers());
            return amount.value().toPlainString() + " " + what + said;
        }
        if (mention instanceof DateMention date) {
            String period = date.period() == null
                    ? "?"
                    : date.period().first() + ".." + date.period().last();
            return period + " " + date.role();
        }
        if (mention instanceof PersonMention person) {
            return person.name() + "; " + person.office() + "; " + person.officeId() + "; " + person.party();
        }
        if (mention instanceof MeetingMention meeting) {
            return "meeting " + meeting.series() + "; " + meeting.ordinal() + "; "
                    + String.join(" ", meeting.parties());
        }
        if (mention instanceof NamedThing thing) {
            return thing.kind() + " " + thing.id();
        }
        if (mention instanceof RelationMention relation) {
            return String.join("-", relation.parties());
        }
        PartyMention party = (PartyMention) mention;
        return party.party() + " " + party.form();
    }
}
