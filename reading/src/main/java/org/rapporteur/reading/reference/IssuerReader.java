package org.rapporteur.reading.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.lexicon.Entry;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Thing;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Heading;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.mention.Mention.Form;
import org.rapporteur.reading.mention.Mention.PartyMention;
import org.rapporteur.reading.mention.Mention.RelationMention;

/** Finds whom "we" stands for outside quotations: those who issue a joint text, or the publisher's party. */
final class IssuerReader {
    /** Up to so many states are spelt out; more stand under their grouping's id. */
    private static final int SPELT_OUT = 12;

    private static final int OPENING_SENTENCES = 4;

    /** "Chile", "the Leaders of Chile", "the Government of Chile". */
    private static final Set<Form> ISSUING = Set.of(Form.NAME, Form.MEMBERS, Form.ORGAN);

    private static final List<String> TALKS = List.of(
            "press conference",
            "news conference",
            "media conference",
            "press point",
            "press availability",
            "media availability",
            "press encounter",
            "press briefing",
            "remarks",
            "doorstop");

    private final Lexicon lexicon;

    IssuerReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Reads the issuers.
     *
     * @param referents what a first run found
     */
    Referent read(Frame frame, Memory referents) {
        Document document = frame.document();
        Quotations quotations = new Quotations(document);
        List<AnalysedSentence> opening = document.sentences().stream()
                .filter(sentence -> document.block(sentence).kind().carriesClaims())
                .limit(OPENING_SENTENCES)
                .toList();
        for (AnalysedSentence sentence : opening) {
            Set<String> named = besideWe(sentence, referents, quotations);
            if (named.size() > 1 || named.stream().anyMatch(frame::body)) {
                return PhraseReader.by(shortened(named), "we = those named beside it", 0.9);
            }
        }
        Set<String> ours = ourCountries(document, referents);
        if (ours.size() > 1) {
            return PhraseReader.by(shortened(ours), "we = our countries, as listed", 0.85);
        }
        String body = frame.bodies().issuer();
        if (body != null) {
            return PhraseReader.by(List.of(body), "we = the body that issues the text", 0.8);
        }
        Set<String> titled = inTitle(document);
        if (titled.size() > 1) {
            return PhraseReader.by(shortened(titled), "we = issuers in the title", 0.85);
        }
        Set<String> opened = opensWithWe(opening, quotations) ? together(opening, referents) : Set.of();
        if (opened.size() > 1) {
            return PhraseReader.by(shortened(opened), "we = those named together at the beginning", 0.75);
        }
        String heading = Heading.of(document);
        boolean ofMany = heading != null && joint(heading) && !frame.home().published();
        return ofMany ? Referent.NONE : home(frame, heading);
    }

    private Referent home(Frame frame, @Nullable String heading) {
        String state = frame.home().official() ? frame.home().state() : null;
        Speaker author = heading == null ? null : Author.in(heading, state, lexicon.gazetteer());
        String party = author == null || author.party() == null ? state : author.party();
        return party == null
                ? Referent.NONE
                : PhraseReader.by(List.of(party), author, "we = " + frame.home().reason(), 0.8);
    }

    /** Whom the one who issues a text calls "you" there: the other one of two whom its title names. */
    Referent audience(Frame frame, Referent issuers) {
        String title = Heading.of(frame.document());
        Set<String> others =
                title == null || issuers.parties().size() != 1 ? Set.of() : partiesIn(title, title.length());
        if (!others.containsAll(issuers.parties()) || others.size() != 2) {
            return Referent.NONE;
        }
        others.removeAll(issuers.parties());
        return PhraseReader.by(others, "you = whom the title names", 0.7);
    }

    /** "We, the leaders of Chile and Peru, …"; "Chile and Peru are pleased to announce that we will …". */
    private static Set<String> besideWe(AnalysedSentence sentence, Memory referents, Quotations quotations) {
        Set<String> parties = new TreeSet<>();
        for (int token = 0; token < sentence.tree().size(); token++) {
            Phrase phrase = new Phrase(sentence, token);
            if (isWe(phrase, quotations)) {
                phrase.children("appos", "parataxis", "dep", "list", "nmod", "conj")
                        .forEach(beside -> add(beside, referents, parties));
                Phrase parent = phrase.parent();
                if (parent != null && parent.nominal()) {
                    add(parent, referents, parties); // "we, the leaders …" with "leaders" for its head
                }
                parties.addAll(spelledOut(phrase));
                if (parties.size() < 2) {
                    parties.addAll(subjectBefore(phrase, referents));
                }
                if (parties.size() < 2) {
                    parties.addAll(listedFirst(phrase));
                }
            }
            if (isOur(phrase, quotations)) {
                parties.addAll(statesBefore(phrase));
            }
            if (parties.size() > 1) {
                return parties;
            }
        }
        return parties;
    }

    /** "Chile and Peru agreed to deepen our trade", "the pact between Chile and Peru serves our peoples": they issue the text. */
    private static Set<String> statesBefore(Phrase our) {
        Set<String> parties = new TreeSet<>();
        for (int token = 0; token < our.head(); token++) {
            Phrase before = our.at(token);
            boolean sides = before.subject() || before.preposition().equals("between");
            if (sides && before.mention() instanceof PartyMention party && isState(party)) {
                add(before, parties);
                Coordination.conjuncts(before).forEach(conjunct -> add(conjunct, parties));
            }
        }
        return parties;
    }

    private static boolean isState(PartyMention party) {
        return party.kind().equals("state") && party.form() == Form.NAME;
    }

    private static boolean isOur(Phrase phrase, Quotations quotations) {
        return phrase.word().equals("our")
                && quotations.at(phrase.tree().span(phrase.head()).begin()) == null;
    }

    /** Names after "We —" or "We," up to the next dash or verb, however the list between hangs together. */
    private static Set<String> spelledOut(Phrase we) {
        Set<String> parties = new TreeSet<>();
        int open = we.head() + 1;
        if (open >= we.tree().size() || we.tree().tag(open) != Upos.PUNCT) {
            return parties;
        }
        boolean dash = isDash(we.at(open));
        for (int token = open + 1; token < we.tree().size() && !ends(we.at(token), dash); token++) {
            add(we.at(token), parties);
        }
        return parties;
    }

    private static boolean ends(Phrase phrase, boolean dash) {
        return dash ? isDash(phrase) : phrase.tag() == Upos.VERB || phrase.tag() == Upos.AUX;
    }

    private static boolean isDash(Phrase phrase) {
        return phrase.word().equals("—")
                || phrase.word().equals("–")
                || phrase.word().equals("--");
    }

    /** Adds a name, unless a place is meant. */
    private static void add(Phrase phrase, Set<String> parties) {
        boolean place =
                phrase.preposition().equals("in") || phrase.preposition().equals("at");
        if (phrase.mention() instanceof PartyMention party && ISSUING.contains(party.form()) && !place) {
            parties.add(party.party());
        }
    }

    /** "Chile, as chair; Peru; and Brazil are pleased to announce that we …": states listed at the very beginning. */
    private static Set<String> listedFirst(Phrase we) {
        Set<String> parties = new TreeSet<>();
        for (int token = 0; token < we.head(); token++) {
            Phrase phrase = we.at(token);
            boolean state = phrase.mention() instanceof PartyMention party
                    && party.kind().equals("state");
            if (state && phrase.preposition().isEmpty() && !phrase.genitive()) {
                add(phrase, parties);
            } else if (parties.isEmpty() && token > 1) {
                return parties;
            }
        }
        return parties;
    }

    private static Set<String> subjectBefore(Phrase we, Memory referents) {
        Set<String> parties = new TreeSet<>();
        for (int token = 0; token < we.head(); token++) {
            Phrase before = we.at(token);
            boolean list = before.subject()
                    || before.relation().equals("root")
                    || before.relation().equals("dislocated");
            if (list && Coordination.joined(before)) {
                add(before, referents, parties);
            }
        }
        return parties;
    }

    private static boolean isWe(Phrase phrase, Quotations quotations) {
        return phrase.word().equals("we")
                && quotations.at(phrase.tree().span(phrase.head()).begin()) == null;
    }

    private static void add(Phrase phrase, Memory referents, Set<String> parties) {
        Referent referent = referents.get(phrase);
        if (referent != null) {
            parties.addAll(referent.parties());
        }
    }

    /** "Our countries — Chile, Peru and Brazil — …", anywhere in the text. */
    private static Set<String> ourCountries(Document document, Memory referents) {
        for (AnalysedSentence sentence : document.sentences()) {
            for (int token = 0; token < sentence.tree().size(); token++) {
                Phrase noun = new Phrase(sentence, token);
                Referent referent = referents.get(noun);
                if (referent != null && referent.reason().equals(NounReader.OURS_LISTED)) {
                    return new TreeSet<>(referent.parties());
                }
            }
        }
        return Set.of();
    }

    /** Parties named together in the title of a joint text: a statement, declaration, communiqué of several. */
    private Set<String> inTitle(Document document) {
        String title = Heading.of(document);
        if (title == null || !joint(title) || isTalk(title)) {
            return Set.of();
        }
        int topic = title.indexOf(" on ");
        Set<String> issuing = topic < 0 ? Set.of() : partiesIn(title, topic);
        return issuing.size() > 1 ? issuing : partiesIn(title, title.length());
    }

    private Set<String> partiesIn(String title, int end) {
        Set<String> parties = new TreeSet<>();
        IssuingBody.outermost(title.substring(0, end), lexicon.gazetteer()).stream()
                .map(match -> match.entries().get(0))
                .filter(IssuerReader::canIssue)
                .forEach(entry -> parties.add(entry.id()));
        return parties;
    }

    private static boolean joint(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        return words.contains("joint")
                || words.contains("chair")
                || words.contains("leaders’ statement")
                || words.contains("leaders' statement")
                || words.contains("communiqué")
                || words.contains("communique")
                || words.contains("declaration");
    }

    /** "Joint press conference of …": each speaks for himself. */
    private static boolean isTalk(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        return TALKS.stream().anyMatch(words::contains);
    }

    private static boolean canIssue(Entry entry) {
        return switch (entry.kind()) {
            case STATE, ORGANISATION, GROUPING -> true;
            default -> false;
        };
    }

    private static boolean opensWithWe(List<AnalysedSentence> opening, Quotations quotations) {
        if (opening.isEmpty()) {
            return false;
        }
        AnalysedSentence first = opening.get(0);
        for (int token = 0; token < first.tree().size(); token++) {
            Phrase phrase = new Phrase(first, token);
            if (isWe(phrase, quotations) && phrase.subject()) {
                return true;
            }
        }
        return false;
    }

    /** The first parties that the opening sentences name in one breath: joined by "and", or in a relation's name. */
    private static Set<String> together(List<AnalysedSentence> opening, Memory referents) {
        for (AnalysedSentence sentence : opening) {
            for (int token = 0; token < sentence.tree().size(); token++) {
                Phrase phrase = new Phrase(sentence, token);
                Referent referent = referents.get(phrase);
                boolean together = phrase.mention() instanceof RelationMention || Coordination.joined(phrase);
                if (together && referent != null && referent.parties().size() > 1) {
                    return new TreeSet<>(referent.parties());
                }
            }
            Set<String> group = grouping(sentence);
            if (!group.isEmpty()) {
                return group;
            }
        }
        return Set.of();
    }

    private static Set<String> grouping(AnalysedSentence sentence) {
        for (Mention mention : sentence.mentions()) {
            if (mention instanceof PartyMention party && party.kind().equals("grouping")) {
                return Set.of(party.party());
            }
        }
        return Set.of();
    }

    /** Members stand under the organisation that is named with them where the list is long. */
    private Set<String> shortened(Set<String> parties) {
        if (parties.size() <= SPELT_OUT) {
            return parties;
        }
        Set<String> shorter = new TreeSet<>(parties);
        for (String party : parties) {
            Thing thing = lexicon.thing(party);
            if (thing != null && thing.members().size() > 1) {
                shorter.removeAll(thing.members());
            }
        }
        String covering = shorter.size() > SPELT_OUT ? covering(shorter) : null;
        return covering == null ? shorter : Set.of(covering);
    }

    private @Nullable String covering(Set<String> parties) {
        return lexicon.things().stream()
                .filter(thing -> thing.members().size() >= parties.size()
                        && thing.members().containsAll(parties))
                .min(java.util.Comparator.comparingInt(thing -> thing.members().size()))
                .map(Thing::id)
                .orElse(null);
    }
}
