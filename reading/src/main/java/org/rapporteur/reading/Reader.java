package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.language.LanguageModel;
import org.rapporteur.reading.claim.ClaimStep;
import org.rapporteur.reading.claim.FrameClaimStep;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.lexicon.Thing;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.DocumentReader;
import org.rapporteur.reading.reference.ReferenceReader;
import org.rapporteur.reading.reference.References;

/**
 * The front door: a report to a reading.
 *
 * <p>A reading is a pure function of the report and the three {@linkplain #versions() versions}. Immutable and safe for
 * any number of threads; making one loads lexicon and model, so make one and keep it.
 */
public final class Reader {
    /** Changes whenever the code may read any report differently. */
    private static final String ENGINE = "0.1.0";

    private final Lexicon lexicon;
    private final Versions versions;
    private final DocumentReader documents;
    private final ReferenceReader references;
    private final ClaimStep claims;

    private Reader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.references = new ReferenceReader(lexicon);
        this.claims = FrameClaimStep.of(lexicon);
        // Asked for last, since another thread may be loading it.
        LanguageModel language = LanguageModel.english();
        this.versions = new Versions(ENGINE, lexicon.version(), language.version());
        this.documents = new DocumentReader(language, lexicon);
    }

    /** The reader with the lexicon and the model that ship with this library; made once, on the first call. */
    public static Reader standard() {
        return Standard.READER;
    }

    private static final class Standard {
        static final Reader READER = with(Lexicon.bundled());
    }

    /**
     * A reader with a lexicon of the caller's, such as ours with a folder laid over it.
     *
     * @throws IllegalArgumentException with file and line where an act word cannot be understood
     */
    public static Reader with(Lexicon lexicon) {
        return new Reader(lexicon);
    }

    /** What this reader is made of: changes whenever the reading of any report may. */
    public Versions versions() {
        return versions;
    }

    /**
     * Reads one report.
     *
     * @throws org.rapporteur.reading.mention.NotEnglishException if its text is in another language
     */
    public Reading read(Report report) {
        return explain(report).reading();
    }

    /**
     * Reads one report and keeps what the reading was made from: layout, mentions, trees, references, and the grounds of
     * each claim.
     *
     * @throws org.rapporteur.reading.mention.NotEnglishException if its text is in another language
     */
    public Explained explain(Report report) {
        Document document = documents.read(report);
        References resolved = references.read(document);
        ClaimStep.Claims read = claims.claims(document, resolved);
        Reading reading = new Reading(
                document.description(),
                versions,
                parties(read.claims(), resolved.meetings()),
                resolved.meetings(),
                resolved.persons(),
                read.claims(),
                read.notUnderstood());
        return new Explained(reading, document, resolved, read.grounds());
    }

    /**
     * The first half of the work: the report with its layout, mentions and trees.
     *
     * @throws org.rapporteur.reading.mention.NotEnglishException if its text is in another language
     */
    public Document document(Report report) {
        return documents.read(report);
    }

    /** Every party that a claim or a meeting names. */
    private List<Party> parties(List<Claim> claims, List<Meeting> meetings) {
        TreeSet<String> ids = new TreeSet<>();
        for (Claim claim : claims) {
            ids.addAll(claim.by());
            ids.addAll(claim.to());
            ids.addAll(claim.beneficiaries());
        }
        for (Meeting meeting : meetings) {
            ids.addAll(meeting.chairs());
            ids.addAll(meeting.participants());
        }
        List<Party> parties = new ArrayList<>();
        for (String id : ids) {
            parties.add(party(id));
        }
        return parties;
    }

    private Party party(String id) {
        Thing thing = lexicon.thing(id);
        return thing == null
                ? new Party(id, id, "other", null)
                : new Party(id, thing.name(), thing.kind().name().toLowerCase(java.util.Locale.ROOT), thing.wikidata());
    }
}
