package org.rapporteur.reading.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.Mention.Form;
import org.rapporteur.reading.mention.Mention.PartyMention;
import org.rapporteur.reading.mention.Mention.PersonMention;

/**
 * A word that names an office or function, in its place.
 *
 * @param name "coordinator", "chair", "presidency"
 * @param phrase the word: a noun, or the verb that does what the office does ("chairs")
 */
record RoleNoun(String name, Phrase phrase) {
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("coordinator", "coordinator"),
            Map.entry("coordinatorship", "coordinator"),
            Map.entry("chair", "chair"),
            Map.entry("chairman", "chair"),
            Map.entry("chairwoman", "chair"),
            Map.entry("chairperson", "chair"),
            Map.entry("chairmanship", "chair"),
            Map.entry("chairpersonship", "chair"),
            Map.entry("chairship", "chair"),
            Map.entry("co-chair", "co-chair"),
            Map.entry("vice-chair", "vice-chair"),
            Map.entry("presidency", "presidency"),
            Map.entry("president", "president"),
            Map.entry("vice-president", "vice-president"),
            Map.entry("secretary-general", "secretary-general"),
            Map.entry("director-general", "director-general"),
            Map.entry("membership", "member"),
            Map.entry("member", "member"),
            Map.entry("seat", "seat"),
            Map.entry("host", "host"),
            Map.entry("ambassador", "ambassador"),
            Map.entry("envoy", "envoy"),
            Map.entry("commissioner", "commissioner"),
            Map.entry("rapporteur", "rapporteur"),
            Map.entry("spokesman", "spokesman"),
            Map.entry("spokeswoman", "spokesman"),
            Map.entry("spokesperson", "spokesman"),
            Map.entry("mediator", "mediator"),
            Map.entry("facilitator", "facilitator"),
            Map.entry("co-lead", "co-lead"),
            Map.entry("convener", "convener"));
    private static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry("coordinate", "coordinator"),
            Map.entry("coordination", "coordinator"),
            Map.entry("chair", "chair"),
            Map.entry("co-chair", "co-chair"),
            Map.entry("cochair", "co-chair"),
            Map.entry("co-lead", "co-lead"),
            Map.entry("co-leads", "co-lead"),
            Map.entry("co-led", "co-lead"),
            Map.entry("lead", "lead"),
            Map.entry("head", "head"),
            Map.entry("preside", "president"));
    /** Nouns that only say that something is an office, and leave to "of …" or "as …" which. */
    private static final Set<String> EMPTY_NOUNS = Set.of(
            "role",
            "function",
            "post",
            "position",
            "office",
            "task",
            "job",
            "mandate",
            "title",
            "baton",
            "gavel",
            "responsibility");

    /** Verbs whose subject is the office that changes hands. */
    private static final Set<String> PASSING = Set.of("pass", "go", "move", "fall", "revert", "rotate");

    private static final int REACH = 10;

    private static final String[] OF_NOUN = {"nmod", "acl", "appos", "obl"};
    private static final String[] OF_VERB = {"obj", "obl", "xcomp", "iobj", "nsubj:pass", "nmod", "appos", "dep"};

    static boolean isRole(Phrase phrase) {
        return noun(phrase) != null || EMPTY_NOUNS.contains(phrase.lemma());
    }

    /** The role that a verb or noun tells of, or null. */
    static @Nullable RoleNoun of(Phrase event) {
        String own = noun(event);
        if (own != null && event.tag() != Upos.VERB) {
            return new RoleNoun(own, event);
        }
        RoleNoun held = below(event);
        if (held != null) {
            return held;
        }
        for (Phrase subject : PASSING.contains(event.lemma()) ? event.children("nsubj") : List.<Phrase>of()) {
            RoleNoun passed = at(subject, false);
            if (passed != null) {
                return passed;
            }
        }
        String done = event.tag() == Upos.VERB ? done(event) : null;
        return done == null ? null : new RoleNoun(done, event);
    }

    /** The first role noun among what hangs on the event, looked for through "role of" and "as". */
    private static @Nullable RoleNoun below(Phrase phrase) {
        boolean empty = EMPTY_NOUNS.contains(phrase.lemma());
        for (Phrase child : phrase.children(empty ? OF_NOUN : OF_VERB)) {
            RoleNoun found = empty || child.tag() != Upos.VERB ? at(child, empty) : null;
            if (found != null) {
                return found;
            }
        }
        RoleNoun compound = compound(phrase);
        boolean chair = compound == null
                && (phrase.lemma().equals("gavel") || phrase.lemma().equals("baton"));
        return chair ? new RoleNoun("chair", phrase) : compound;
    }

    private static @Nullable RoleNoun at(Phrase child, boolean doing) {
        String name = noun(child);
        if (name != null && child.tag() != Upos.VERB) {
            return new RoleNoun(name, child);
        }
        if (EMPTY_NOUNS.contains(child.lemma())) {
            return below(child);
        }
        String done = doing ? done(child) : null;
        return done == null ? null : new RoleNoun(done, child);
    }

    private static @Nullable String done(Phrase phrase) {
        String byLemma = VERBS.get(phrase.lemma());
        return byLemma != null ? byLemma : VERBS.get(phrase.word());
    }

    /** "The coordinator role". */
    private static @Nullable RoleNoun compound(Phrase phrase) {
        if (!EMPTY_NOUNS.contains(phrase.lemma())) {
            return null;
        }
        for (Phrase child : phrase.children("compound", "amod")) {
            String name = noun(child);
            String done = name != null ? name : VERBS.get(child.lemma());
            if (done != null) {
                return new RoleNoun(done, phrase);
            }
        }
        return null;
    }

    private static @Nullable String noun(Phrase phrase) {
        if (phrase.mention() instanceof PersonMention person && person.name() == null && person.office() != null) {
            String office = person.office().toLowerCase(Locale.ROOT);
            return NOUNS.get(office.substring(office.lastIndexOf(' ') + 1));
        }
        if (phrase.mention() instanceof PartyMention party && party.form() == Form.ORGAN) {
            String organ = phrase.word();
            return NOUNS.get(organ.substring(organ.lastIndexOf(' ') + 1));
        }
        String byLemma = NOUNS.get(phrase.lemma());
        return byLemma != null ? byLemma : NOUNS.get(phrase.word());
    }

    /** Phrases that may name what the role is held in, the likeliest first. */
    List<Phrase> bodies() {
        List<Phrase> bodies = new ArrayList<>();
        if (phrase.tag() == Upos.VERB) {
            bodies.addAll(phrase.children("obj"));
            bodies.addAll(phrase.prepositional("over"));
            bodies.addAll(relativeOrPassive());
            return bodies;
        }
        bodies.addAll(phrase.prepositional("of", "for", "in", "to", "at"));
        for (Phrase child : phrase.children("compound", "amod", "nmod", "nmod:poss")) {
            if (child.head() < phrase.head()) {
                bodies.add(child);
            }
        }
        bodies.addAll(phrase.children("acl", "obj"));
        bodies.addAll(bodiesAbove());
        return bodies;
    }

    /** "The role of coordinator for …": what names the body may hang on "role", or on the verb. */
    private List<Phrase> bodiesAbove() {
        List<Phrase> found = new ArrayList<>();
        Phrase above = phrase.parent();
        if (above != null && EMPTY_NOUNS.contains(above.lemma())) {
            found.addAll(above.prepositional("of", "for", "in"));
            above = above.parent();
        }
        if (above != null && above.tag() == Upos.VERB) {
            found.addAll(above.prepositional("of", "for"));
        }
        found.removeIf(body -> body.head() == phrase.head());
        return found;
    }

    /** "… of the Lake Group, led by Chile": the body named close before, however the clause is attached. */
    private Optional<Phrase> groupingBefore() {
        for (int token = phrase.head() - 1; token >= Math.max(0, phrase.head() - REACH); token--) {
            if (phrase.at(token).mention() instanceof PartyMention party
                    && !party.kind().equals("state")) {
                return Optional.of(phrase.at(token));
            }
        }
        return Optional.empty();
    }

    /** "The group, which Chile chairs"; "the group is chaired by Chile"; "the group chaired by Chile". */
    private List<Phrase> relativeOrPassive() {
        List<Phrase> found = new ArrayList<>(phrase.children("nsubj:pass"));
        Phrase parent = phrase.parent();
        boolean clause = phrase.relation().startsWith("acl");
        if (clause && phrase.children("nsubj", "nsubj:pass").isEmpty()) {
            groupingBefore().ifPresent(found::add);
        }
        if (parent != null && clause && found.stream().allMatch(subject -> subject.tag() == Upos.PRON)) {
            found.add(0, parent);
        }
        return found;
    }
}
