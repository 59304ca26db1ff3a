package org.rapporteur.reading.reference;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.mention.Mention.PersonMention;
import org.rapporteur.reading.reference.KnownPerson.Tenure;

/** Reads names of persons and offices said alone. */
final class PersonReader {
    private static final Set<String> ADDRESSING = Set.of("mr.", "mr", "madam", "madame", "ms.", "mrs.", "dear");

    private final Frame frame;
    private final Discourse discourse;
    private final PhraseReader phrases;

    PersonReader(Frame frame, Discourse discourse, PhraseReader phrases) {
        this.frame = frame;
        this.discourse = discourse;
        this.phrases = phrases;
    }

    Referent read(Phrase phrase, PersonMention mention) {
        KnownPerson person = frame.persons().named(phrase);
        return person != null ? named(person, mention, phrase) : office(phrase, mention);
    }

    /** A word that was told to be somebody's name, though no mention. */
    Referent readName(Phrase phrase) {
        String form = phrase.tree().form(phrase.head());
        return read(phrase, new PersonMention(phrase.tree().span(phrase.head()), form, null, null, null));
    }

    private static Referent named(KnownPerson person, PersonMention mention, Phrase phrase) {
        Speaker speaker = person.speaker();
        String full = person.fullName();
        if (speaker.party() == null) {
            return PhraseReader.by(List.of(full), speaker, "person for whom no party is told", 0.3);
        }
        boolean here = mention.party() != null;
        String reason = full.equals(mention.name()) ? "person " + full : "a name of " + full;
        Tenure tenure = person.tenureAt(phrase.sentence().index());
        Span evidence = here || tenure == null ? null : tenure.span();
        boolean outside = evidence != null && !evidence.equals(mention.span());
        return new Referent(List.of(speaker.party()), speaker, outside ? evidence : null, reason, here ? 0.95 : 0.9);
    }

    /** An office alone: the person named with it, else whoever holds it for the party named with it. */
    private Referent office(Phrase phrase, PersonMention mention) {
        Referent addressed = addressed(phrase, mention);
        if (!addressed.parties().isEmpty()) {
            return addressed;
        }
        String party = partyOf(phrase, mention);
        int sentence = phrase.sentence().index();
        KnownPerson holder = party == null
                ? unnamedParty(mention, sentence)
                : frame.persons().holder(mention, sentence, person -> party.equals(person.party()));
        if (holder != null) {
            return held(holder, sentence, mention);
        }
        Speaker speaker = new Speaker(null, mention.office(), party);
        if (party != null) {
            return PhraseReader.by(List.of(party), speaker, "office of " + party, 0.9);
        }
        return homeOffice(mention);
    }

    /** "Thank you, Mr. Prime Minister": in a talk between two the other one. */
    private Referent addressed(Phrase phrase, PersonMention mention) {
        boolean called = phrase.relation().equals("vocative")
                || phrase.children("nmod", "compound", "flat").stream()
                        .anyMatch(title -> ADDRESSING.contains(title.word()));
        return called && mention.party() == null
                ? frame.addressed(phrase.sentence().block())
                : Referent.NONE;
    }

    private static Referent held(KnownPerson holder, int sentence, PersonMention mention) {
        Tenure tenure = holder.tenureAt(sentence);
        List<String> parties = List.of(holder.party() == null ? holder.fullName() : holder.party());
        return new Referent(
                parties,
                holder.speaker(),
                tenure == null ? null : tenure.span(),
                "office " + mention.office() + " held by " + holder.fullName(),
                holder.party() == null ? 0.3 : 0.8);
    }

    private @Nullable String partyOf(Phrase phrase, PersonMention mention) {
        if (mention.party() != null) {
            return mention.party();
        }
        Set<String> parties = phrases.parties(frame.names().modifiers(phrase));
        if (parties.isEmpty()
                && phrase.head() > 0
                && phrase.at(phrase.head() - 1).genitive()) {
            parties = phrases.parties(List.of(phrase.at(phrase.head() - 1))); // "its minister", wherever "its" hangs
        }
        return parties.size() == 1 ? parties.iterator().next() : null;
    }

    /** Of a government's own report the home holder is meant; elsewhere the one last talked about. */
    private @Nullable KnownPerson unnamedParty(PersonMention mention, int sentence) {
        String home = frame.home().state();
        if (frame.home().official() && home != null) {
            KnownPerson own = frame.persons().holder(mention, sentence, person -> home.equals(person.party()));
            if (own != null) {
                return own;
            }
        }
        KnownPerson talkedOf = talkedOf(mention);
        return talkedOf != null
                ? talkedOf
                : frame.persons()
                        .holder(mention, sentence, person -> home == null || !laterAbroad(person, home, sentence));
    }

    /** Somebody of another state who is named only further on: nobody to be called "the Minister" before. */
    private static boolean laterAbroad(KnownPerson person, String home, int sentence) {
        boolean later = person.tenures().stream().allMatch(tenure -> tenure.sentence() > sentence);
        return later && person.party() != null && !person.party().equals(home);
    }

    /** Whoever was told to hold the office by its own name, before those who are only called "His Highness". */
    private @Nullable KnownPerson talkedOf(PersonMention mention) {
        KnownPerson named = talkedOf(mention, tenure -> !PersonRegister.isHonorific(tenure));
        return named != null ? named : talkedOf(mention, tenure -> true);
    }

    private @Nullable KnownPerson talkedOf(PersonMention mention, Predicate<Tenure> fits) {
        Occurrence last =
                discourse.latest(occurrence -> occurrence.person() && holds(occurrence, mention, fits) != null);
        return last == null ? null : holds(last, mention, fits);
    }

    private @Nullable KnownPerson holds(Occurrence occurrence, PersonMention mention, Predicate<Tenure> fits) {
        KnownPerson person = frame.persons().bySpeaker(occurrence.speaker());
        boolean holds = person != null
                && person.tenures().stream()
                        .anyMatch(tenure -> fits.test(tenure) && PersonRegister.sameOffice(mention, tenure));
        return holds ? person : null;
    }

    private Referent homeOffice(PersonMention mention) {
        String office = mention.office();
        String home = frame.home().state();
        if (office != null && home != null && PersonRegister.national(office)) {
            Speaker speaker = new Speaker(null, office, home);
            return PhraseReader.by(
                    List.of(home), speaker, "office at home: " + frame.home().reason(), 0.5);
        }
        return Referent.NONE;
    }
}
