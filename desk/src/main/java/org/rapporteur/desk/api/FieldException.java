package org.rapporteur.desk.api;

/** Something that a program sent cannot be understood. */
final class FieldException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String field;

    /**
     * With what was expected and what came.
     *
     * @param field its name; "" for the whole
     */
    FieldException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The name of the field; "" for the whole. */
    String field() {
        return field;
    }
}
