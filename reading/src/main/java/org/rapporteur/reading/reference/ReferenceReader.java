package org.rapporteur.reading.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.mention.Mention.PartyMention;

/**
 * Says whom each phrase of a document stands for.
 *
 * <p>Persons are gathered from the whole document first. A first run then reads every phrase; from it follow the meetings
 * with their participants and the issuers of a joint text; a second run reads every phrase again knowing these. Immutable
 * and safe for any number of threads.
 */
public final class ReferenceReader {
    private final Lexicon lexicon;
    private final PartyNouns nouns;
    private final HomeReader homes;
    private final IssuerReader issuers;

    /** A reader with a lexicon, which tells publishers, members of groupings, and nouns that act for parties. */
    public ReferenceReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.nouns = PartyNouns.of(lexicon);
        this.homes = new HomeReader(lexicon);
        this.issuers = new IssuerReader(lexicon);
    }

    /** Reads all references of a document; the same document gives the same references. */
    public References read(Document document) {
        Names names = new Names(nouns);
        Home home = homes.read(document);
        List<SpeakerLabel> labels = SpeakerLabel.of(document, lexicon.gazetteer());
        PersonRegister persons = new PersonRegister(document, names, home, lexicon, labels);
        Transcript transcript = Transcript.read(document, labels, persons, home);
        Frame unmet = new Frame(
                document,
                lexicon,
                names,
                home,
                persons,
                new BodyNames(document, IssuingBody.of(document, lexicon.gazetteer(), home)),
                transcript,
                kinds(document),
                Aliases.of(document, lexicon),
                Map.of(),
                List.of(),
                Referent.NONE,
                Referent.NONE);
        Memory first = new Resolution(unmet).run();
        MeetingReader.Meetings before = new MeetingReader(unmet, first).read();
        Referent issued = issuers.read(unmet, first);
        Frame frame = unmet.with(
                ToldMembers.of(document, first), before.participants(), issued, issuers.audience(unmet, issued));
        Resolution second = new Resolution(frame);
        Memory referents = second.run();
        MeetingReader.Meetings meetings = new MeetingReader(frame, referents).read();
        return new ReadReferences(frame, referents, second.quotations(), meetings);
    }

    private static Map<String, String> kinds(Document document) {
        Map<String, String> kinds = new TreeMap<>();
        for (AnalysedSentence sentence : document.sentences()) {
            for (Mention mention : sentence.mentions()) {
                if (mention instanceof PartyMention party) {
                    kinds.putIfAbsent(party.party(), party.kind());
                }
            }
        }
        return kinds;
    }
}
