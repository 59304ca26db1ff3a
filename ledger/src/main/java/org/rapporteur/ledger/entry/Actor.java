package org.rapporteur.ledger.entry;

/**
 * Who made an entry.
 *
 * @param kind whether a person or a program
 * @param name of the person or program
 * @param versions of a program and of what it worked with, space-separated; "" for a person
 */
public record Actor(Kind kind, String name, String versions) {
    /** What an actor is. */
    public enum Kind {
        PERSON("person"),
        PROGRAM("program");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The name in the file. */
        public String id() {
            return id;
        }

        /**
         * The kind of a name in the file.
         *
         * @throws IllegalArgumentException if there is no such kind
         */
        public static Kind of(String id) {
            for (Kind kind : values()) {
                if (kind.id.equals(id)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("expected an actor of kind person or program, got '" + id + "'");
        }
    }

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("expected an actor's name, got '" + name + "'");
        }
    }

    /** A person. */
    public static Actor person(String name) {
        return new Actor(Kind.PERSON, name, "");
    }

    /** A program with its versions. */
    public static Actor program(String name, String versions) {
        return new Actor(Kind.PROGRAM, name, versions);
    }
}
