package org.rapporteur.reading.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Word lists that the mention and reference steps read by. Immutable.
 *
 * @param units what a report gives or promises by count: "doses", "tonnes", "scholarships"
 * @param magnitudes "million", "mn", "m", "bn", "crore"
 * @param publishers "VNS", "Reuters", "The White House"
 * @param partyNouns "government", "ministry", "member states": they make an organ or members of a party beside them
 * @param groupNouns "sides", "countries": they stand for parties named elsewhere
 * @param titles "Mr", "H.E.", "Dr", "General": before a person's name
 */
public record Words(
        List<CountedUnit> units,
        List<Magnitude> magnitudes,
        List<Publisher> publishers,
        List<PartyNoun> partyNouns,
        List<GroupNoun> groupNouns,
        List<Title> titles) {
    public Words {
        units = List.copyOf(units);
        magnitudes = List.copyOf(magnitudes);
        publishers = List.copyOf(publishers);
        partyNouns = List.copyOf(partyNouns);
        groupNouns = List.copyOf(groupNouns);
        titles = List.copyOf(titles);
    }

    static Words read(LexiconFiles files) {
        return new Words(
                rows(files, "units", 2, row -> new CountedUnit(row.cell(0), row.list(1))),
                rows(files, "magnitudes", 3, Words::magnitude),
                rows(files, "publishers", 4, Words::publisher),
                rows(files, "party-nouns", 3, Words::partyNoun),
                rows(files, "group-nouns", 3, Words::groupNoun),
                rows(files, "titles", 2, Words::title));
    }

    private static <T> List<T> rows(LexiconFiles files, String name, int columns, Function<Row, T> reader) {
        List<T> values = new ArrayList<>();
        for (Row row :
                Table.read(files, "en/".concat(name).concat(".tsv"), 1, columns).rows()) {
            values.add(reader.apply(row));
        }
        return values;
    }

    private static Magnitude magnitude(Row row) {
        try {
            return new Magnitude(row.cell(0), new BigDecimal(row.cell(1)), row.choice(2, "word", "suffix"));
        } catch (NumberFormatException e) {
            throw row.error("expected a number such as 1000000, got \"" + row.cell(1) + "\"");
        }
    }

    private static Publisher publisher(Row row) {
        return new Publisher(row.list(0), row.cell(1), row.cellOrNull(2), row.cellOrNull(3));
    }

    private static PartyNoun partyNoun(Row row) {
        return new PartyNoun(row.cell(0), row.constant(1, Entry.NameForm.class), row.choice(2, "after", "either"));
    }

    private static GroupNoun groupNoun(Row row) {
        int number = List.of("many", "one", "two").indexOf(row.cell(2));
        if (number < 0) {
            throw row.unknown("number", row.cell(2), List.of("one", "two", "many"));
        }
        return new GroupNoun(row.cell(0), row.constant(1, GroupKind.class), number);
    }

    private static Title title(Row row) {
        return new Title(row.cell(0), row.cell(1).isEmpty() ? null : row.constant(1, Office.Rank.class));
    }

    /**
     * A unit of count or measure.
     *
     * @param unit as a claim gives it: "doses"
     * @param words singular and plural forms, matched without case unless they hold capitals: "dose", "doses", "MW"
     */
    public record CountedUnit(String unit, List<String> words) {
        public CountedUnit {
            words = List.copyOf(words);
        }
    }

    /**
     * A word or letter that multiplies a figure.
     *
     * @param word matched without case unless {@code suffix}
     * @param suffix whether it stands directly behind the figure only: "330m", "5bn", "2K"
     */
    public record Magnitude(String word, BigDecimal value, boolean suffix) {}

    /**
     * Who prints reports.
     *
     * @param names as they stand in datelines, sign-offs and metadata: "VNS", "Viet Nam News"
     * @param kind "agency", "newspaper", "broadcaster", "government", "organisation"
     * @param country alpha-3 code whose money a bare "$" is, or null
     * @param party id of the party for whom it speaks, or null
     */
    public record Publisher(
            List<String> names,
            String kind,
            @Nullable String country,
            @Nullable String party) {
        public Publisher {
            names = List.copyOf(names);
        }
    }

    /**
     * A noun that with a party's name or adjective makes a phrase for it.
     *
     * @param noun singular or plural as it stands, lower case: "government", "member states", "foreign ministers"
     * @param form {@link Entry.NameForm#ORGAN} or {@link Entry.NameForm#MEMBERS}
     * @param before whether it also stands before ("the Government of X")
     */
    public record PartyNoun(String noun, Entry.NameForm form, boolean before) {}

    /**
     * A noun phrase head that stands for parties named elsewhere.
     *
     * @param noun lower case, as it stands: "sides", "countries", "leaders", "bloc"
     * @param kind what it ranges over
     * @param number 1 for a singular, 2 where it means exactly two, 0 where it is any plural
     */
    public record GroupNoun(String noun, GroupKind kind, int number) {}

    /** What a group noun ranges over. */
    public enum GroupKind {
        /** Any parties: "sides", "parties", "participants". */
        PARTIES,
        /** States: "countries", "nations", "neighbours". */
        STATES,
        /** Persons acting for parties: "leaders", "ministers", "delegates". */
        PERSONS,
        /** An organisation or grouping: "bloc", "organisation", "grouping". */
        ORGANISATIONS,
        /** An organisation's members: "member states", "members". */
        MEMBERS
    }

    /**
     * A person's title.
     *
     * @param word as it stands: "Mr", "Mrs.", "H.E.", "Gen."
     * @param rank the rank that it tells of, or null for a mere courtesy
     */
    public record Title(String word, Office.@Nullable Rank rank) {}
}
