package org.rapporteur.ledger.question;

/**
 * A party and what people call it.
 *
 * @param id canonical id
 * @param name usual English name; the id where none is known
 */
public record Named(String id, String name) {
    private static final int STATE_ID = 3;
    private static final int ABBREVIATION = 6;

    /** What it is called in running text: "Japan", "ASEAN", "African Union". */
    public String label() {
        return label(id, name);
    }

    /**
     * What a party is called in running text: by its id where that is a well-known abbreviation (capitals and digits, up to
     * six; the three capitals of a state are none), else by its name.
     */
    public static String label(String id, String name) {
        boolean capitals = id.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
        return capitals && id.length() != STATE_ID && id.length() <= ABBREVIATION ? id : name;
    }
}
