package org.rapporteur.reading.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.layout.Block;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.reference.References;
import org.rapporteur.reading.reference.Referent;

/** One sentence with its report, its tree and whom its words stand for: what the parts of this package look at. */
final class Scene {
    private final Document document;
    private final References references;
    private final Syntax syntax;
    private final Subjects subjects;
    private final Conditions conditions;

    Scene(Document document, References references, AnalysedSentence sentence, ActWords words) {
        this.document = document;
        this.references = references;
        this.syntax = new Syntax(TreeRepair.repair(labelled(document, sentence), words));
        this.subjects = new Subjects(syntax);
        this.conditions = new Conditions(syntax);
    }

    private static AnalysedSentence labelled(Document document, AnalysedSentence sentence) {
        boolean item = document.block(sentence).kind() == Block.Kind.LIST_ITEM;
        ItemLabel label = item ? ItemLabel.of(sentence) : null;
        return label == null ? sentence : label.mend(sentence);
    }

    /** Whether it stands in an item of a list. */
    boolean isListItem() {
        return document.block(syntax.sentence()).kind() == Block.Kind.LIST_ITEM;
    }

    Document document() {
        return document;
    }

    References references() {
        return references;
    }

    Syntax syntax() {
        return syntax;
    }

    Subjects subjects() {
        return subjects;
    }

    Conditions conditions() {
        return conditions;
    }

    int index() {
        return syntax.sentence().index();
    }

    /** Whom a phrase stands for; {@link Referent#NONE} for {@link Syntax#NONE}. */
    Referent referent(int token) {
        return token == Syntax.NONE ? Referent.NONE : references.of(index(), token);
    }

    /** Ids of the parties that a phrase and those coordinated with it stand for, sorted. */
    List<String> parties(int token) {
        return referent(token).parties();
    }

    /** Whom "we" stands for here. */
    Referent issuer() {
        return references.we(index());
    }

    /** Those who take part in the main meeting, where two or more do. */
    Referent met() {
        String main = references.mainMeeting();
        return references.meetings().stream()
                .filter(meeting ->
                        meeting.id().equals(main) && meeting.participants().size() > 1)
                .findFirst()
                .map(meeting -> new Referent(meeting.participants(), null, null, "those who meet", 0.7))
                .orElse(Referent.NONE);
    }

    /** Ids of the parties that the report's headline names. */
    Set<String> heading() {
        Set<String> parties = new TreeSet<>();
        for (AnalysedSentence line : document.sentences()) {
            if (document.block(line).kind() != Block.Kind.HEADLINE) {
                return parties;
            }
            for (int token = 0; token < line.tree().size(); token++) {
                parties.addAll(references.of(line.index(), token).parties());
                parties.addAll(partiesInName(line.mention(token)));
            }
        }
        return parties;
    }

    /** Ids of the parties in the name of a meeting, an instrument, or a relation ("ASEAN-Japan"). */
    List<String> partiesInName(int token) {
        return partiesInName(syntax.mention(token));
    }

    private static List<String> partiesInName(@Nullable Mention mention) {
        if (mention instanceof Mention.MeetingMention meeting) {
            return meeting.parties();
        }
        if (mention instanceof Mention.NamedThing thing) {
            return thing.parties();
        }
        return mention instanceof Mention.RelationMention relation ? relation.parties() : List.of();
    }

    /** Whether the sentence speaks in the first person plural. */
    boolean saysWe() {
        for (int token = 0; token < syntax.size(); token++) {
            String word = syntax.word(token);
            boolean us = syntax.tree().form(token).equals("us");
            if (word.equals("we") || word.equals("our") || us) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence ends without a stop: its list goes on with it. */
    boolean isBrokenOff() {
        String last = syntax.word(syntax.size() - 1);
        return !last.equals(".") && !last.equals("!") && !last.equals("?");
    }

    /** Whether the sentence ends in a colon: what follows is its list. */
    boolean endsInColon() {
        return syntax.word(syntax.size() - 1).equals(":");
    }
}
