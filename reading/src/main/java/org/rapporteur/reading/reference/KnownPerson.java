package org.rapporteur.reading.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.reading.Person;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.reference.Occurrence.Gender;

/** What a report tells of one person, gathered while it is gone through; read only afterwards. */
final class KnownPerson {
    private final Set<String> names = new LinkedHashSet<>();
    private final List<PersonName> folded = new ArrayList<>();
    private final List<Tenure> tenures = new ArrayList<>();
    private final Map<String, Integer> votes = new TreeMap<>();
    private final List<Phrase> mentions = new ArrayList<>();
    private Gender gender = Gender.UNKNOWN;
    private @Nullable String party;

    /** An office named with the person, and where. */
    record Tenure(int sentence, String office, @Nullable String officeId, Span span) {}

    void named(String name) {
        if (names.add(name)) {
            folded.add(PersonName.of(name));
        }
    }

    void at(Phrase mention) {
        mentions.add(mention);
    }

    /** Where the person is named, in order. */
    List<Phrase> mentions() {
        return mentions;
    }

    void holds(Tenure tenure) {
        tenures.add(tenure);
    }

    /** A party named with the person somewhere; what is named most often wins. */
    void actsFor(String id) {
        votes.merge(id, 1, Integer::sum);
        String most = party == null ? id : party;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > votes.getOrDefault(most, 0)) {
                most = vote.getKey();
            }
        }
        party = most;
    }

    /** A party that no words name with the person, but that the report makes likely. */
    void presumablyActsFor(String id) {
        if (party == null) {
            party = id;
        }
    }

    void is(Gender known) {
        if (gender == Gender.UNKNOWN) {
            gender = known;
        }
    }

    /** Whether a name can be this person's: one said alone ("Ana", "Silva") counts only as long as none is known in full. */
    boolean matches(PersonName name) {
        int most = folded.stream().mapToInt(mine -> mine.words().size()).max().orElse(0);
        for (PersonName mine : folded) {
            if ((most == 1 || mine.words().size() > 1) && !mine.matches(name)) {
                return false;
            }
        }
        return true;
    }

    Set<String> names() {
        return names;
    }

    List<Tenure> tenures() {
        return tenures;
    }

    @Nullable
    String party() {
        return party;
    }

    Gender gender() {
        return gender;
    }

    /** The name at its fullest: the most words, then the most letters, then the first. */
    String fullName() {
        String fullest = "";
        int most = -1;
        for (String name : names) {
            int size = PersonName.of(name).words().size() * 1000 + name.length();
            if (size > most) {
                fullest = name;
                most = size;
            }
        }
        return fullest;
    }

    /** The office last named with the person up to a sentence, or else the first, or null. */
    @Nullable
    Tenure tenureAt(int sentence) {
        Tenure found = tenures.isEmpty() ? null : tenures.get(0);
        for (Tenure tenure : tenures) {
            if (tenure.sentence() <= sentence) {
                found = tenure;
            }
        }
        return found;
    }

    /** The office at its fullest, or null. */
    @Nullable
    String office() {
        String fullest = null;
        for (Tenure tenure : tenures) {
            if (fullest == null || tenure.office().length() > fullest.length()) {
                fullest = tenure.office();
            }
        }
        return fullest;
    }

    Speaker speaker() {
        return new Speaker(fullName(), office(), party);
    }

    Person person() {
        String full = fullName();
        return new Person(
                full, names.stream().filter(name -> !name.equals(full)).toList(), office(), party);
    }
}
