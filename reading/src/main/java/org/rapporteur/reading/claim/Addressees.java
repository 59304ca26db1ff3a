package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Act;

/** Finds whom an event addresses: its frame's own, else those of what it promises, or whoever it wants to do something. */
final class Addressees {
    /** How far a promise may stand above the deed that names its receiver ("promised to try to send X to Y"). */
    private static final int DEEPEST = 3;

    private final Scene scene;
    private final Syntax syntax;
    private final Nesting nesting;
    private final NounClasses classes;
    private final Owners owners;

    Addressees(Scene scene, Nesting nesting, NounClasses classes) {
        this.classes = classes;
        this.owners = new Owners(scene);
        this.scene = scene;
        this.syntax = scene.syntax();
        this.nesting = nesting;
    }

    /** Heads of whom the event addresses when it does the act. */
    List<Integer> of(Event event, Act act) {
        if (event.isMirrored()) {
            int receiver = scene.subjects().ofState(event.token());
            return receiver == Syntax.NONE ? List.of() : List.of(receiver);
        }
        List<Integer> own = event.addressees();
        if (!own.isEmpty()) {
            return own;
        }
        return switch (act) {
            case REQUEST -> asked(event.contents());
            case COMMIT, THREATEN -> promised(event, 0);
            case PROVIDE -> receiverOf(event);
            default -> own;
        };
    }

    /** Who is to do what is asked; "requested Korea's assistance": whose it is. */
    private List<Integer> asked(List<Integer> contents) {
        List<Integer> found = subjects(contents);
        if (found.isEmpty()) {
            for (int content : contents) {
                int owner = classes.isOf("SOUGHT", content) ? owners.of(content) : Syntax.NONE;
                if (owner != Syntax.NONE && owner < content) {
                    found.add(owner);
                }
            }
        }
        return found;
    }

    /** "hoped that Libya would reopen the port": Libya is to do it. */
    List<Integer> subjects(List<Integer> clauses) {
        List<Integer> found = new ArrayList<>();
        for (int first : clauses) {
            for (int clause : syntax.conjuncts(first)) {
                int subject = syntax.isToInfinitive(clause) ? Syntax.NONE : syntax.ownSubject(clause);
                if (subject != Syntax.NONE) {
                    found.add(subject);
                }
            }
        }
        return found;
    }

    /** "vowed to retaliate against Israel": whom the promised deed is addressed to. */
    private List<Integer> promised(Event event, int depth) {
        List<Integer> found = new ArrayList<>(receiverOf(event));
        for (int content : event.contents()) {
            for (int conjunct : syntax.conjuncts(content)) {
                @Nullable Event inner = nesting.at(conjunct);
                if (inner != null && !inner.addressees().isEmpty()) {
                    found.addAll(inner.addressees());
                } else if (inner != null && isBacking(inner)) {
                    found.addAll(inner.contents());
                } else if (inner != null && depth < DEEPEST) {
                    found.addAll(promised(inner, depth + 1));
                }
            }
        }
        return found;
    }

    /** "promised to stand by Ukraine": whom it backs is whom it promises that. */
    private static boolean isBacking(Event inner) {
        return inner.match() != null && inner.match().frame().act() == Act.SUPPORT;
    }

    /** "Malawi has been promised $10 million": the subject of a passive that has an object receives it. */
    private List<Integer> receiverOf(Event event) {
        boolean given = !event.nominal()
                && syntax.isPassive(event.token())
                && syntax.child(event.token(), "obj") != Syntax.NONE;
        int patient = given ? scene.subjects().patient(event.token()) : Syntax.NONE;
        return patient == Syntax.NONE ? List.of() : List.of(patient);
    }
}
