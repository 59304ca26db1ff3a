package org.rapporteur.reading.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Heading;

/**
 * Who speaks in each block of a transcript, and to whom: "PRESIDENT SILVA: …", until the next label. Empty for other
 * texts.
 */
final class Transcript {
    private final Map<Integer, Referent> speakers = new HashMap<>();
    private final TreeSet<String> parties = new TreeSet<>();
    private final Set<Integer> asking = new HashSet<>();

    private Transcript() {}

    static Transcript read(Document document, List<SpeakerLabel> labels, PersonRegister persons, Home home) {
        Transcript transcript = new Transcript();
        int next = labels.isEmpty()
                ? document.layout().blocks().size()
                : labels.get(0).block();
        for (int i = 0; i < labels.size(); i++) {
            Referent speaker = speaker(document, labels.get(i), persons, home);
            transcript.parties.addAll(speaker.parties());
            int end = i + 1 < labels.size()
                    ? labels.get(i + 1).block()
                    : document.layout().blocks().size();
            for (; next < end; next++) {
                transcript.speakers.put(next, speaker);
                if (labels.get(i).asks()) {
                    transcript.asking.add(next);
                }
            }
        }
        return transcript;
    }

    /** The speaker of a block: null where the text is no transcript or nobody has begun to speak. */
    @Nullable
    Referent speaker(int block) {
        return speakers.get(block);
    }

    /** Whether somebody speaks in a block who asks and acts for nobody. */
    boolean asks(int block) {
        return asking.contains(block);
    }

    /** Whom the speaker of a block calls "you": the other party of a talk between two. */
    Referent addressed(int block) {
        Referent speaker = speakers.get(block);
        if (speaker == null || parties.size() != 2) {
            return Referent.NONE;
        }
        TreeSet<String> others = new TreeSet<>(parties);
        others.removeAll(speaker.parties());
        return others.size() == 1 ? PhraseReader.by(others, "the other speaker", 0.8) : Referent.NONE;
    }

    private static Referent speaker(Document document, SpeakerLabel label, PersonRegister persons, Home home) {
        KnownPerson person = persons.labelled(label);
        if (person != null && person.party() != null) {
            return by(person.party(), person.speaker());
        }
        String title = Heading.of(document);
        String name = label.name();
        String state = home.official() && !label.asks() ? home.state() : null;
        boolean ours = name == null || (title != null && title.contains(name));
        return ours && state != null ? by(state, new Speaker(name, label.office(), state)) : Referent.NONE;
    }

    private static Referent by(String party, Speaker speaker) {
        return PhraseReader.by(List.of(party), speaker, "speaker of the transcript", 0.85);
    }
}
