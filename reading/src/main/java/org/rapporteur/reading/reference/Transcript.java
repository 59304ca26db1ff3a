package org.rapporteur.reading.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.layout.Block;
import org.rapporteur.reading.lexicon.Gazetteer;
import org.rapporteur.reading.mention.Document;

/** Who speaks in each block of a transcript: "PRESIDENT SILVA: …", until the next label. Empty for other texts. */
final class Transcript {
    private static final int LONGEST_LABEL = 60;
    private static final int FEWEST_LABELS = 2;

    private final Map<Integer, Referent> speakers = new HashMap<>();

    private Transcript() {}

    static Transcript read(Document document, PersonRegister persons, Home home, Gazetteer gazetteer) {
        Transcript transcript = new Transcript();
        Referent speaker = null;
        int labels = 0;
        List<Block> blocks = document.layout().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            String label = label(document.text(), blocks.get(i).span());
            if (label != null) {
                labels++;
                speaker = new Label(persons, home, new Titles(document, gazetteer)).speaker(label);
            }
            if (speaker != null) {
                transcript.speakers.put(i, speaker);
            }
        }
        if (labels < FEWEST_LABELS) {
            transcript.speakers.clear();
        }
        return transcript;
    }

    /** The speaker of a block: null where the text is no transcript or nobody has begun to speak. */
    @Nullable
    Referent speaker(int block) {
        return speakers.get(block);
    }

    /** Capitals before a colon at the very beginning, or a lone Q. */
    private static @Nullable String label(String text, Span block) {
        String begin = text.substring(block.begin(), Math.min(block.end(), block.begin() + LONGEST_LABEL));
        if (begin.startsWith("Q ") || begin.startsWith("Q:")) {
            return "Q";
        }
        int colon = begin.indexOf(':');
        if (colon < 3) {
            return null;
        }
        String label = begin.substring(0, colon).strip();
        boolean capitals =
                label.equals(label.toUpperCase(Locale.ROOT)) && label.chars().anyMatch(Character::isLetter);
        return capitals ? label : null;
    }

    /** Reads labels by the persons of the text, its title, and its home. */
    private record Label(PersonRegister persons, Home home, Titles titles) {
        Referent speaker(String label) {
            List<String> words = PersonName.of(label).words();
            if (words.isEmpty() || label.equals("Q")) {
                return Referent.NONE;
            }
            String last = words.get(words.size() - 1);
            for (KnownPerson person : persons.persons()) {
                boolean named = person.names().stream()
                        .anyMatch(name -> PersonName.of(name).words().contains(last));
                if (named && person.party() != null) {
                    return by(person.party(), person.speaker());
                }
            }
            String titled = titles.stateOf(last);
            if (titled != null) {
                return by(titled, new Speaker(label, null, titled));
            }
            String state = home.state();
            boolean ours = home.official() && words.contains("president") && !words.contains("prime");
            return state != null && ours ? by(state, new Speaker(null, label, state)) : Referent.NONE;
        }

        private static Referent by(String party, Speaker speaker) {
            return PhraseReader.by(List.of(party), speaker, "speaker of the transcript", 0.85);
        }
    }
}
