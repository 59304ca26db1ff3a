package org.rapporteur.reading.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.mention.Mention.DateMention;
import org.rapporteur.reading.mention.Mention.NamedThing;
import org.rapporteur.reading.mention.Mention.PartyMention;

/** When, where and how a meeting is held, by the words on it and on the verb it hangs on. */
record MeetingSetting(Document document) {
    private static final Set<String> ONLINE = Set.of(
            "online",
            "virtual",
            "virtually",
            "videoconference",
            "video",
            "teleconference",
            "remotely",
            "tele-conference",
            "video-conference",
            "webinar");
    private static final Set<String> PLANNED_ADJECTIVES =
            Set.of("upcoming", "next", "forthcoming", "future", "planned");
    private static final Set<String> PLANNING = Set.of(
            "plan",
            "agree",
            "expect",
            "schedule",
            "propose",
            "decide",
            "intend",
            "forward",
            "invite",
            "prepare",
            "want",
            "due");
    private static final Set<String> CANCELLING = Set.of("cancel", "postpone", "suspend", "delay");
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at");

    /** Tells the draft what stands on the phrase and around it. */
    void tell(Phrase phrase, MeetingDraft draft) {
        List<Phrase> around = around(phrase);
        Period when = when(around);
        draft.when(when);
        draft.status(status(phrase, when));
        draft.format(format(phrase, around));
        draft.place(place(around));
    }

    /** The phrase's own dependents and those of the verb it hangs on, if that verb holds the meeting. */
    private static List<Phrase> around(Phrase phrase) {
        List<Phrase> around = new ArrayList<>(phrase.children());
        if (phrase.relation().equals("nmod")) {
            return around;
        }
        Phrase verb = phrase.parent();
        if (verb != null) {
            verb.children().stream()
                    .filter(child -> child.head() != phrase.head())
                    .forEach(around::add);
        }
        return around;
    }

    private static @Nullable Period when(List<Phrase> around) {
        Period finest = null;
        for (Phrase phrase : around) {
            Period told =
                    phrase.mention() instanceof DateMention date && !date.role().equals("for") ? date.period() : null;
            boolean finer = finest == null
                    || (told != null && told.first().length() > finest.first().length());
            finest = finer ? told : finest;
        }
        return finest;
    }

    private @Nullable String status(Phrase phrase, @Nullable Period when) {
        for (Phrase child : phrase.children("amod", "advmod")) {
            if (child.lemma().equals("ongoing") || child.word().equals("current")) {
                return "ongoing";
            }
            if (PLANNED_ADJECTIVES.contains(child.lemma())) {
                return "planned";
            }
        }
        String byVerb = statusByVerb(phrase);
        return byVerb != null ? byVerb : statusByDate(when);
    }

    private static @Nullable String statusByVerb(Phrase phrase) {
        int steps = 0;
        for (Phrase verb = phrase.parent(); verb != null && steps < 4; verb = verb.parent(), steps++) {
            if (CANCELLING.contains(verb.lemma())) {
                return "cancelled";
            }
            boolean future = verb.children("aux").stream()
                    .anyMatch(aux -> Set.of("will", "shall").contains(aux.lemma()));
            boolean scheduled = !verb.children("cop").isEmpty()
                    && verb.children("mark").stream()
                            .anyMatch(mark -> mark.word().equals("to"));
            boolean planned = steps > 0 && PLANNING.contains(verb.lemma());
            if (future || planned || scheduled || looksForward(verb)) {
                return "planned";
            }
        }
        return null;
    }

    private static boolean looksForward(Phrase verb) {
        return verb.lemma().equals("look")
                && verb.children("advmod").stream()
                        .anyMatch(child -> child.word().equals("forward"));
    }

    private @Nullable String statusByDate(@Nullable Period when) {
        String published = document.description().published();
        if (when == null || published == null) {
            return null;
        }
        LocalDate day = LocalDate.parse(published);
        if (when.firstDay().isAfter(day)) {
            return "planned";
        }
        return when.lastDay().isBefore(day) ? "held" : null;
    }

    private static @Nullable String format(Phrase phrase, List<Phrase> around) {
        List<Phrase> words = new ArrayList<>(around);
        around.forEach(child -> words.addAll(child.children("amod", "compound", "nmod")));
        String name = phrase.word();
        if (ONLINE.stream().anyMatch(name::contains)
                || words.stream().anyMatch(word -> ONLINE.contains(word.word()) && word.mention() == null)) {
            return "online";
        }
        boolean inPerson = words.stream()
                .anyMatch(word -> word.word().equals("in-person")
                        || (word.word().equals("person") && word.preposition().equals("in")));
        return inPerson ? "in person" : null;
    }

    private @Nullable String place(List<Phrase> around) {
        for (Phrase phrase : around) {
            boolean where = phrase.relation().equals("obl") || phrase.relation().equals("nmod");
            if (where && PLACE_PREPOSITIONS.contains(phrase.preposition()) && isPlace(phrase)) {
                return phrase.tree().span(phrase.head()).in(document.text());
            }
        }
        return null;
    }

    private static boolean isPlace(Phrase phrase) {
        Mention mention = phrase.mention();
        if (mention instanceof PartyMention party) {
            return party.kind().equals("state");
        }
        if (mention instanceof NamedThing thing) {
            return thing.kind().equals("place");
        }
        String form = phrase.tree().form(phrase.head());
        return mention == null
                && phrase.tag() == org.rapporteur.language.Upos.PROPN
                && !form.equals(form.toUpperCase(Locale.ROOT));
    }
}
