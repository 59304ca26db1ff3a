package org.rapporteur.reading.claim;

import java.util.Set;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.claim.ActWord.PartOfSpeech;
import org.rapporteur.reading.mention.Mention;

/** What the nouns of one sentence name: money, an instrument, a meeting, a party, an act. */
final class NounClasses {
    private static final Set<String> THINGS = Set.of("instrument", "fund", "programme", "body");

    /** Of what is tagged as a preposition, what it is for all that: an object. */
    private static final Set<String> OBJECTS = Set.of("obj", "xcomp");

    private final Scene scene;
    private final Syntax syntax;
    private final ActWords words;

    NounClasses(Scene scene, ActWords words) {
        this.scene = scene;
        this.syntax = scene.syntax();
        this.words = words;
    }

    /** Whether the phrase headed by a token is of a class of classes.yaml. */
    boolean isOf(String nounClass, int token) {
        Mention mention = syntax.mention(token);
        if (mention instanceof Mention.AmountMention amount) {
            boolean counted = amount.unit() != null && words.isOf(nounClass, Singular.of(lastWord(token)));
            boolean sum = nounClass.equals("MONEY") || (nounClass.equals("SUM") && amount.currency() != null);
            return sum || counted || isParty(nounClass, token);
        }
        if (isParty(nounClass, token)) {
            return true;
        }
        if (mention instanceof Mention.MeetingMention) {
            return nounClass.equals("MEETING");
        }
        if (mention instanceof Mention.NamedThing thing && THINGS.contains(thing.kind())) {
            return nounClass.equals("THING");
        }
        if (mention instanceof Mention.PersonMention person && holds(nounClass, person)) {
            return true;
        }
        if (nounClass.equals("ORGANISATION") && mention instanceof Mention.PartyMention party) {
            return !party.kind().equals("state") && !party.kind().equals("other");
        }
        boolean programme = mention instanceof Mention.PartyMention party
                && (party.kind().equals("programme") || party.kind().equals("fund"));
        if (programme && nounClass.equals("THING")) {
            return true;
        }
        if (mention != null && (words.isOf(nounClass, lastWord(token)) || headsName(nounClass, token))) {
            return true;
        }
        if (words.isOf(nounClass, syntax.lemma(token))) {
            return syntax.isNominal(token)
                    || syntax.is(token, Upos.VERB)
                    || (syntax.is(token, Upos.ADP) && OBJECTS.contains(syntax.relation(token))); // "personae"
        }
        boolean money = nounClass.equals("MONEY") || nounClass.equals("SUM");
        boolean measured = money || nounClass.equals("GOODS") || nounClass.equals("THING");
        return (money && hasAmount(token)) || (measured && isMeasureOf(nounClass, token));
    }

    /** "a line of credit", "a batch of vaccines": what is measured tells what is given. */
    private boolean isMeasureOf(String nounClass, int token) {
        return words.isOf("MEASURE", syntax.lemma(token))
                && syntax.children(token, "nmod", "compound").stream()
                        .anyMatch(child ->
                                (child < token || syntax.introducer(child).equals("of"))
                                        && syntax.mention(child) == null
                                        && words.isOf(nounClass, syntax.lemma(child)));
    }

    /** "Ambassador Ana Lima": a person is what his office says, by its id. */
    private boolean holds(String nounClass, Mention.PersonMention person) {
        return person.officeId() != null && words.isOf(nounClass, person.officeId());
    }

    /** Whether a word of any part of speech is of a class. */
    boolean hasWord(String wordClass, int token) {
        return words.isOf(wordClass, syntax.lemma(token));
    }

    /** The class PARTY holds whatever stands for a party, too. */
    private boolean isParty(String nounClass, int token) {
        return nounClass.equals("PARTY") && !scene.parties(token).isEmpty();
    }

    /** "the presidency of the G20", "the ambassador of Belarus" as one name. */
    private boolean headsName(String nounClass, int token) {
        String name = syntax.word(token);
        int of = name.indexOf(" of ");
        return of > 0 && words.isOf(nounClass, name.substring(name.lastIndexOf(' ', of - 1) + 1, of));
    }

    private String lastWord(int token) {
        String words = syntax.word(token);
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private boolean hasAmount(int token) {
        return syntax.isNominal(token)
                && syntax.children(token, "nummod", "compound", "nmod", "amod").stream()
                        .anyMatch(child -> syntax.mention(child) instanceof Mention.AmountMention
                                && (child < token || isMeasure(child)));
    }

    /** "a line of credit of $5 million", "goods worth $5 million". */
    private boolean isMeasure(int amount) {
        String introducer = syntax.introducer(amount);
        return introducer.equals("of") || introducer.equals("worth");
    }

    /** Whether the phrase stands for a party or a group that can be addressed. */
    boolean isAddressable(int token) {
        if (!scene.parties(token).isEmpty()) {
            return true;
        }
        Mention mention = syntax.mention(token);
        return mention instanceof Mention.PersonMention || words.isOf("GROUP", syntax.lemma(token));
    }

    /** Whether the verb does what it does by being said ("thank", "stress", "urge"). */
    boolean isSpoken(int token) {
        return syntax.is(token, Upos.VERB) && words.isOf("SPOKEN", syntax.lemma(token));
    }

    /** Whether the noun carries an act of its own ("concern", "commitment"). */
    boolean isActNoun(int token) {
        return syntax.isNominal(token)
                && !words.of(syntax.lemma(token), PartOfSpeech.NOUN).isEmpty();
    }
}
