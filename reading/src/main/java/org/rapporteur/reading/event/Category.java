package org.rapporteur.reading.event;

/**
 * The sixteen event categories of the PLOVER manual 2.0, with its score of each from -10 (conflict) to 10 (cooperation).
 * The manual prints 3 for ACCUSE, whose three modes are all negative; it is taken for a slip of the sign.
 */
public enum Category {
    AGREE(Quad.VERBAL_COOPERATION, "2.5"),
    CONSULT(Quad.VERBAL_COOPERATION, "2.5"),
    SUPPORT(Quad.VERBAL_COOPERATION, "5"),
    CONCEDE(Quad.VERBAL_COOPERATION, "4.5"),
    COOPERATE(Quad.MATERIAL_COOPERATION, "9.5"),
    AID(Quad.MATERIAL_COOPERATION, "10"),
    RETREAT(Quad.MATERIAL_COOPERATION, "6.5"),
    REQUEST(Quad.VERBAL_CONFLICT, "0"),
    ACCUSE(Quad.VERBAL_CONFLICT, "-3"),
    REJECT(Quad.VERBAL_CONFLICT, "-2"),
    THREATEN(Quad.VERBAL_CONFLICT, "-3.5"),
    PROTEST(Quad.MATERIAL_CONFLICT, "-5"),
    SANCTION(Quad.MATERIAL_CONFLICT, "-6"),
    MOBILIZE(Quad.MATERIAL_CONFLICT, "-5.5"),
    COERCE(Quad.MATERIAL_CONFLICT, "-7"),
    ASSAULT(Quad.MATERIAL_CONFLICT, "-9");

    private final Quad quad;
    private final String score;

    Category(Quad quad, String score) {
        this.quad = quad;
        this.score = score;
    }

    /** The quarter of all events that it belongs to. */
    public Quad quad() {
        return quad;
    }

    /** The manual's score of the category, -10 to 10, as a decimal number. */
    public String score() {
        return score;
    }

    /** The four quarters, with PLOVER's {@code quad_code}. */
    public enum Quad {
        VERBAL_COOPERATION(1),
        MATERIAL_COOPERATION(2),
        VERBAL_CONFLICT(3),
        MATERIAL_CONFLICT(4);

        private final int code;

        Quad(int code) {
            this.code = code;
        }

        /** 1 to 4. */
        public int code() {
            return code;
        }
    }
}
