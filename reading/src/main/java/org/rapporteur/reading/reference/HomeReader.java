package org.rapporteur.reading.reference;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.lexicon.Entry;
import org.rapporteur.reading.lexicon.Gazetteer;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Words.Publisher;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.mention.Mention.Form;
import org.rapporteur.reading.mention.Mention.PartyMention;
import org.rapporteur.reading.mention.Mention.PersonMention;

/** Finds where a report comes from: its publisher, its agency mark, its dateline, or whom it calls "we". */
final class HomeReader {
    /** From so many states on a sentence lists them. */
    private static final int LONG_LIST = 5;

    private final Lexicon lexicon;

    HomeReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Home read(Document document) {
        String publisher = document.description().publisher();
        if (publisher == null) {
            publisher = document.report().publisher();
        }
        Home home = publisher == null ? Home.UNKNOWN : ofPublisher(publisher);
        Span agency = document.layout().agency();
        if (home.state() == null && agency != null) {
            home = ofPublisher(agency.in(document.text()));
        }
        if (home.state() == null) {
            home = ofDateline(document);
        }
        return home.state() == null ? ofText(document) : home;
    }

    private Home ofPublisher(String name) {
        String wanted = bare(name);
        for (Publisher publisher : lexicon.words().publishers()) {
            for (String known : publisher.names()) {
                if (wanted.equals(bare(known))) {
                    return ofPublisher(publisher, known);
                }
            }
        }
        return ofNameIn(name);
    }

    private static Home ofPublisher(Publisher publisher, String known) {
        boolean official = publisher.party() != null;
        String home = official ? publisher.party() : publisher.country();
        return new Home(home, official, "publisher " + known);
    }

    /** "Ministry of Foreign Affairs of Kenya", "Embassy of Chile", "ASEAN Secretariat": the party in the publisher's name. */
    private Home ofNameIn(String publisher) {
        for (Gazetteer.Match match : lexicon.gazetteer().matches(publisher, new Span(0, publisher.length()))) {
            Entry entry = match.entries().get(0);
            if (isParty(entry)) {
                String words = publisher.toLowerCase(Locale.ROOT);
                boolean press = words.contains("news")
                        || words.contains("times")
                        || words.contains("post")
                        || words.contains("agency")
                        || (words.contains("press") && !words.contains("press office"));
                return new Home(entry.id(), !press, "publisher " + publisher);
            }
        }
        return Home.UNKNOWN;
    }

    private static boolean isParty(Entry entry) {
        return switch (entry.kind()) {
            case STATE, ORGANISATION, GROUPING -> true;
            default -> false;
        };
    }

    private Home ofDateline(Document document) {
        String dateline = document.description().dateline();
        Span span = document.layout().dateline();
        if (dateline == null && span != null) {
            dateline = span.in(document.text());
        }
        if (dateline == null || dateline.isBlank()) {
            return Home.UNKNOWN;
        }
        for (String spelling : new String[] {dateline, capitalised(dateline)}) {
            for (Gazetteer.Match match : lexicon.gazetteer().matches(spelling, new Span(0, spelling.length()))) {
                Entry entry = match.entries().get(0);
                if (entry.kind() == Entry.Kind.STATE && toldOf(document, entry.id())) {
                    return new Home(entry.id(), false, "dateline " + dateline);
                }
            }
        }
        return Home.UNKNOWN;
    }

    /** Whether the report speaks of the state otherwise than in a list: where it was merely filed nobody is at home. */
    private static boolean toldOf(Document document, String state) {
        boolean others = false;
        for (AnalysedSentence sentence : document.sentences()) {
            long named = sentence.mentions().stream()
                    .filter(mention -> mention instanceof PartyMention party
                            && party.kind().equals("state"))
                    .count();
            for (Mention mention : sentence.mentions()) {
                boolean told =
                        (mention instanceof PartyMention party && party.party().equals(state))
                                || (mention instanceof PersonMention person && state.equals(person.party()));
                if (told && named < LONG_LIST) {
                    return true;
                }
            }
            others |= named > 0;
        }
        return !others;
    }

    /** Datelines stand in capitals: HÀ NỘI is Hà Nội. */
    private static String capitalised(String name) {
        StringBuilder words = new StringBuilder(name.length());
        boolean first = true;
        for (int c : name.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            words.appendCodePoint(first ? Character.toTitleCase(c) : c);
            first = !Character.isLetter(c);
        }
        return words.toString();
    }

    /** A text in the first person, or one that speaks of "the President" alone, is its most named state's own. */
    private static Home ofText(Document document) {
        Map<String, Integer> states = new TreeMap<>();
        boolean own = false;
        for (AnalysedSentence sentence : document.sentences()) {
            for (Mention mention : sentence.mentions()) {
                if (mention instanceof PartyMention party
                        && party.kind().equals("state")
                        && party.form() != Form.DEMONYM) {
                    states.merge(party.party(), 1, Integer::sum);
                } else if (mention instanceof PersonMention person && person.party() != null) {
                    states.merge(person.party(), 1, Integer::sum);
                }
            }
            own |= speaksOfItself(sentence);
        }
        String most = own ? mostNamed(states) : null;
        return most == null ? Home.UNKNOWN : new Home(most, true, Home.SUGGESTED);
    }

    private static boolean speaksOfItself(AnalysedSentence sentence) {
        for (int token = 0; token < sentence.tree().size(); token++) {
            String word = sentence.tree().form(token);
            if (word.equals("our") || word.equals("Our") || word.equals("Administration")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String mostNamed(Map<String, Integer> states) {
        String most = null;
        for (Map.Entry<String, Integer> state : states.entrySet()) {
            if (most == null || state.getValue() > states.getOrDefault(most, 0)) {
                most = state.getKey();
            }
        }
        return most;
    }

    private static String bare(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
}
