package org.rapporteur.reading.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Meeting;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.lexicon.Thing;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.mention.Mention.DateMention;
import org.rapporteur.reading.mention.Mention.Form;
import org.rapporteur.reading.mention.Mention.MeetingMention;
import org.rapporteur.reading.mention.Mention.PartyMention;
import org.rapporteur.reading.mention.Mention.PersonMention;

/** Gathers the meetings of a document from their mentions, and from verbs that tell of a meeting without naming one. */
final class MeetingReader {
    private static final Set<String> CHAIRING =
            Set.of("chair", "co-chair", "cochair", "host", "co-host", "preside", "convene");
    private static final Set<String> MEETING =
            Set.of("meet", "host", "receive", "welcome", "speak", "talk", "convene", "hold");
    private static final Set<String> ATTENDING =
            Set.of("attend", "join", "participate", "meet", "hold", "address", "gather", "convene", "take", "conduct");
    private static final Set<String> NOUNS = Set.of("meeting", "summit", "conference", "talks", "session");
    private static final String[] WITHIN = {
        "part of", "sidelines of", "margins of", "framework of", "fringes of", "occasion of", "ahead of"
    };
    /** What is older is told as background. */
    private static final int NEWS_DAYS = 21;

    private static final int OPENING_SENTENCES = 8;

    private final Frame frame;
    private final Document document;
    private final Memory referents;
    private final MeetingSetting setting;
    private final List<MeetingDraft> drafts = new ArrayList<>();

    MeetingReader(Frame frame, Memory referents) {
        this.frame = frame;
        this.document = frame.document();
        this.referents = referents;
        this.setting = new MeetingSetting(document);
    }

    /** Meetings of a document and which of them it is about. */
    record Meetings(List<Meeting> meetings, @Nullable Meeting main) {
        List<String> participants() {
            return main == null ? List.of() : main.participants();
        }
    }

    Meetings read() {
        for (AnalysedSentence sentence : document.sentences()) {
            if (document.block(sentence).kind().carriesClaims()) {
                named(sentence);
                unnamed(sentence);
            }
        }
        settleSides();
        MeetingDraft main = main();
        if (main != null) {
            main.when(dayOfStory());
        }
        List<Meeting> meetings =
                drafts.stream().map(draft -> draft.meeting(document.text())).toList();
        return new Meetings(meetings, main == null ? null : meetings.get(drafts.indexOf(main)));
    }

    /** For whom chairs preside is known when all has been read; then a meeting without a name is called by who meets. */
    private void settleSides() {
        Presiding presiding = new Presiding(frame, referents);
        for (MeetingDraft draft : drafts) {
            draft.presidedAs(presiding);
            if (!draft.named()) {
                draft.called(nameOf(draft.participants()));
            }
        }
    }

    private String nameOf(List<String> parties) {
        return "meeting of "
                + String.join(" and ", parties.stream().map(this::callOf).toList());
    }

    /** A party as the report names it first, else by its usual name. */
    private String callOf(String party) {
        for (AnalysedSentence sentence : document.sentences()) {
            for (Mention mention : sentence.mentions()) {
                if (mention instanceof PartyMention named
                        && named.form() == Form.NAME
                        && named.party().equals(party)) {
                    return named.span().in(document.text());
                }
            }
        }
        Thing thing = frame.lexicon().thing(party);
        return thing == null ? party : thing.name();
    }

    private void named(AnalysedSentence sentence) {
        MeetingDraft before = null;
        Phrase last = null;
        for (int token = 0; token < sentence.tree().size(); token++) {
            Phrase phrase = new Phrase(sentence, token);
            if (phrase.mention() instanceof MeetingMention mention) {
                MeetingDraft draft = draft(mention);
                take(phrase, draft);
                if (before != null && last != null && within(last, phrase)) {
                    before.partOf(draft);
                }
                before = draft;
                last = phrase;
            } else if (recalled(phrase)) {
                take(phrase, drafts.get(drafts.size() - 1));
            }
        }
    }

    /** "The meeting was chaired by …": the one named last. */
    private boolean recalled(Phrase phrase) {
        return !drafts.isEmpty()
                && phrase.mention() == null
                && phrase.subject()
                && NOUNS.contains(phrase.noun())
                && (phrase.determiner().equals("the") || phrase.determiner().equals("this"));
    }

    private MeetingDraft draft(MeetingMention mention) {
        MeetingName name = MeetingName.of(mention);
        for (MeetingDraft draft : drafts) {
            if (draft.name().matches(name)) {
                draft.named(mention.name(), mention.series(), mention.ordinal());
                return draft;
            }
        }
        MeetingDraft draft = new MeetingDraft(nextId(), name, mention.name(), mention.series(), mention.span());
        drafts.add(draft);
        return draft;
    }

    private String nextId() {
        return "m" + (drafts.size() + 1);
    }

    private void take(Phrase phrase, MeetingDraft draft) {
        setting.tell(phrase, draft);
        draft.weigh(opening(phrase) ? 1.5 : 0.5);
        Phrase verb = phrase.parent();
        if (verb == null || phrase.relation().equals("nmod")) {
            return;
        }
        Set<String> parties = Participants.of(verb, referents);
        if (CHAIRING.contains(verb.lemma())) {
            draft.chairedBy(chairs(parties, draft));
            draft.weigh(3);
        } else if (ATTENDING.contains(verb.lemma())) {
            draft.attendedBy(parties);
            draft.weigh(1);
        }
    }

    /** A bloc is chaired by one of its members. */
    private Set<String> chairs(Set<String> parties, MeetingDraft draft) {
        Set<String> states = new TreeSet<>(parties);
        states.removeIf(party -> !frame.state(party) && draft.name().parties().contains(party) && draft.named());
        return states.isEmpty() ? parties : states;
    }

    private boolean opening(Phrase phrase) {
        return phrase.sentence().index() < OPENING_SENTENCES;
    }

    /** Whether the words between two meetings make the first a part of the second. */
    private boolean within(Phrase part, Phrase whole) {
        int begin = part.tree().span(part.head()).end();
        int end = whole.tree().span(whole.head()).begin();
        if (begin >= end) {
            return false;
        }
        String between = new Span(begin, end).in(document.text()).toLowerCase(Locale.ROOT);
        for (String words : WITHIN) {
            if (between.contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** "President A met Prime Minister B": a meeting without a name, once for each set of parties. */
    private void unnamed(AnalysedSentence sentence) {
        boolean told = sentence.mentions().stream().anyMatch(MeetingMention.class::isInstance);
        for (int token = 0; token < sentence.tree().size(); token++) {
            Phrase phrase = new Phrase(sentence, token);
            if (phrase.tag() == Upos.NOUN && phrase.mention() == null && NOUNS.contains(phrase.noun())) {
                ofSides(phrase);
            } else if (phrase.tag() == Upos.VERB && !told) {
                byVerb(phrase);
            }
        }
    }

    private void byVerb(Phrase verb) {
        boolean verbOfMeeting = MEETING.contains(verb.lemma()) || CHAIRING.contains(verb.lemma());
        if (verbOfMeeting && tellsOfMeeting(verb)) {
            Set<String> parties = Participants.of(verb, referents);
            if (parties.size() > 1) {
                metAs(verb, parties);
            }
        }
    }

    /** "The talks of the bloc's ministers with Japan": whoever chairs them, these meet. */
    private void ofSides(Phrase meeting) {
        Set<String> sides = Participants.ofNoun(meeting, referents);
        boolean bodies = sides.size() == 2 && sides.stream().anyMatch(frame::body);
        if (bodies) {
            metAs(meeting, sides);
            Phrase verb = meeting.parent();
            if (verb != null && CHAIRING.contains(verb.lemma())) {
                MeetingDraft draft = drafts.stream()
                        .filter(known -> known.participants().equals(List.copyOf(sides)))
                        .findFirst()
                        .orElseThrow();
                Set<String> chairs = new TreeSet<>(Participants.of(verb, referents));
                chairs.removeIf(frame::body);
                draft.chairedBy(chairs);
            }
        }
    }

    /** "Hold" and "host" need a meeting for their object; "meet" does not. */
    private static boolean tellsOfMeeting(Phrase verb) {
        if (verb.lemma().equals("meet")
                || verb.lemma().equals("speak")
                || verb.lemma().equals("talk")) {
            return true;
        }
        boolean guest = verb.children("obj").stream().anyMatch(child -> child.mention() instanceof PersonMention);
        return (guest && (verb.lemma().equals("host") || verb.lemma().equals("receive")))
                || verb.children("obj", "obl", "nsubj:pass").stream().anyMatch(child -> Set.of(
                                "meeting", "talk", "talks", "call", "summit", "consultation", "dialogue")
                        .contains(child.lemma()));
    }

    private void metAs(Phrase verb, Set<String> parties) {
        List<String> sorted = List.copyOf(parties);
        for (MeetingDraft draft : drafts) {
            if (draft.participants().equals(sorted)) {
                draft.weigh(0.5);
                return;
            }
        }
        String words = "meeting of " + String.join(" and ", sorted);
        MeetingName name = new MeetingName(Set.of("meeting"), null, null, sorted);
        MeetingDraft draft = new MeetingDraft(nextId(), name, words, words, passage(verb));
        draft.attendedBy(parties);
        if (CHAIRING.contains(verb.lemma()) && !verb.lemma().endsWith("host")) {
            draft.chairedBy(chairs(parties, draft));
        }
        draft.weigh(opening(verb) ? 4 : 1);
        setting.tell(verb, draft);
        verb.children("obj", "obl", "nsubj:pass").forEach(child -> setting.tell(child, draft));
        drafts.add(draft);
    }

    /** The words that tell of it: from the first of those who meet to the last of what hangs on the verb or noun. */
    private static Span passage(Phrase event) {
        Span passage = event.tree().span(event.head());
        for (Phrase child :
                event.children("nsubj", "nsubj:pass", "obj", "obl", "obl:agent", "nmod", "nmod:poss", "amod")) {
            passage = passage.cover(event.tree().subtree(child.head()));
        }
        return passage;
    }

    /** The weightiest that has begun; a part rather than the whole that it belongs to. */
    private @Nullable MeetingDraft main() {
        MeetingDraft main = null;
        for (MeetingDraft draft : drafts) {
            boolean begun = (draft.status().equals("held") || draft.status().equals("ongoing")) && !longAgo(draft);
            if (begun && draft.weight() >= 1.5 && (main == null || draft.weight() > main.weight())) {
                main = draft;
            }
        }
        for (MeetingDraft draft : drafts) {
            if (main != null && draft.whole() == main && draft.chaired()) {
                return draft;
            }
        }
        return main;
    }

    private boolean longAgo(MeetingDraft draft) {
        Period when = draft.when();
        String published = document.description().published();
        return when != null
                && published != null
                && when.lastDay().isBefore(LocalDate.parse(published).minusDays(NEWS_DAYS));
    }

    /** The day of the story's first act, where its opening tells one: "… yesterday affirmed". */
    private @Nullable Period dayOfStory() {
        for (AnalysedSentence sentence : document.sentences()) {
            if (sentence.index() > 2 || !document.block(sentence).kind().carriesClaims()) {
                continue;
            }
            int root = sentence.tree().root();
            for (int token = 0; token < sentence.tree().size(); token++) {
                Phrase phrase = new Phrase(sentence, token);
                if (phrase.mention() instanceof DateMention date
                        && date.period() != null
                        && date.period().first().length() == 10
                        && sentence.tree().head(token) == root) {
                    return date.period();
                }
            }
        }
        return null;
    }
}
