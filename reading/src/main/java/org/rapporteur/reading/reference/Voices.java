package org.rapporteur.reading.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;

/** Finds who speaks in a quotation: who is said to say it beside it, else who spoke last. */
final class Voices {
    private static final int SENTENCES_AHEAD = 6;

    private final Document document;
    private final Quotations quotations;
    private final PhraseReader reader;
    private Referent last = Referent.NONE;

    Voices(Document document, Quotations quotations, PhraseReader reader) {
        this.document = document;
        this.quotations = quotations;
        this.reader = reader;
    }

    /** Gives each quotation that touches the sentence its speaker. */
    void hear(AnalysedSentence sentence) {
        for (Span quotation : quotations.in(sentence.tree().span())) {
            if (!quotations.hasSpeaker(quotation)) {
                Referent speaker = speaker(sentence, quotation);
                quotations.speaks(quotation, speaker == null ? last : speaker);
            }
        }
        Referent speaker = sayer(sentence, null);
        if (speaker != null) {
            last = speaker;
        }
    }

    private @Nullable Referent speaker(AnalysedSentence from, Span quotation) {
        List<AnalysedSentence> sentences = document.sentences();
        int end = Math.min(sentences.size(), from.index() + SENTENCES_AHEAD);
        for (int i = from.index(); i < end && sentences.get(i).block() == from.block(); i++) {
            if (sentences.get(i).tree().span().begin() >= quotation.end()) {
                break;
            }
            Referent sayer = sayer(sentences.get(i), quotation);
            if (sayer != null) {
                return sayer;
            }
        }
        return null;
    }

    /** The subject of a verb of saying that stands outside the quotation, and outside any if none is given. */
    private @Nullable Referent sayer(AnalysedSentence sentence, @Nullable Span quotation) {
        for (int token = 0; token < sentence.tree().size(); token++) {
            Phrase phrase = new Phrase(sentence, token);
            Span span = sentence.tree().span(token);
            boolean outside = quotation == null ? quotations.at(span.begin()) == null : !quotation.overlaps(span);
            if (outside && Speech.quotes(phrase)) {
                Referent referent = reader.joint(phrase);
                if (!referent.parties().isEmpty() || phrase.tag() == Upos.PROPN) {
                    return referent; // of somebody named who is no party: nobody's "we"
                }
            }
        }
        return null;
    }
}
