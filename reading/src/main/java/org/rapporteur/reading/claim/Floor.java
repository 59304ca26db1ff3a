package org.rapporteur.reading.claim;

import java.util.List;
import java.util.Set;
import org.rapporteur.reading.Act;

/**
 * What somebody who has the floor says of his own talk: that he will speak of this or that, that those who listen are thanked
 * for coming. Nothing of it is between parties.
 */
final class Floor {
    /** What one does while one speaks. */
    private static final Set<String> TALKING = Set.of(
            "update",
            "mention",
            "focus",
            "begin",
            "start",
            "speak",
            "talk",
            "turn",
            "answer",
            "say",
            "leave",
            "conclude",
            "stop",
            "close",
            "repeat",
            "add",
            "brief",
            "open",
            "address",
            "touch",
            "elaborate",
            "comment",
            "recall",
            "go",
            "come",
            "finish",
            "explain",
            "outline",
            "take",
            "pass",
            "hand",
            "give",
            "read",
            "be",
            "do",
            "make",
            "tell",
            "share",
            "return",
            "try",
            "dwell",
            "refer",
            "let");

    private static final Set<String> OPENING = Set.of("begin", "start", "conclude", "finish", "turn");

    /** Of these only what is said of one's own talk. */
    private static final Set<String> OF_TALK = Set.of(
            "question",
            "questions",
            "issue",
            "issues",
            "remark",
            "remarks",
            "point",
            "points",
            "word",
            "words",
            "floor",
            "house",
            "update",
            "example",
            "moment",
            "minute",
            "topic",
            "topics",
            "matter",
            "aspect",
            "aspects",
            "announcement",
            "start",
            "opportunity",
            "what");

    /** What listeners and guests are thanked for. */
    private static final Set<String> COMING = Set.of("join", "be", "come", "attend", "gather", "wait", "listen");

    private static final Set<String> PRESENCE =
            Set.of("presence", "attention", "patience", "time", "question", "questions", "interest", "attendance");

    private final Syntax syntax;
    private final Scene scene;

    Floor(Scene scene) {
        this.scene = scene;
        this.syntax = scene.syntax();
    }

    /** Whether an event is told of the talk alone. */
    boolean isOwn(Event event, Act act, List<Integer> addressed, List<Integer> contents) {
        return switch (act) {
            case APPRECIATE -> addressesNobody(addressed) && thanksForComing(event, contents);
            case MEET -> isOfTalk(event) || joinsUs(event) || isBeforeThePress(contents);
            case COMMIT, STATE -> isOfTalk(event) || opens(event);
            default -> false;
        };
    }

    /** "Thank you for joining us". */
    private boolean joinsUs(Event event) {
        int object = syntax.child(event.token(), "obj");
        return syntax.lemma(event.token()).equals("join")
                && object != Syntax.NONE
                && syntax.word(object).equals("us");
    }

    /** "A press conference held in Oslo". */
    private boolean isBeforeThePress(List<Integer> contents) {
        return contents.stream()
                .anyMatch(content -> content > 0
                        && syntax.lemma(content).equals("conference")
                        && Set.of("press", "news").contains(syntax.word(content - 1)));
    }

    /** "I will begin with the visit of the Prime Minister": what is told first. */
    private boolean opens(Event event) {
        int subject = syntax.ownSubject(event.token());
        return event.match() == null
                && subject != Syntax.NONE
                && syntax.word(subject).equals("i")
                && OPENING.contains(syntax.lemma(event.token()))
                && syntax.child(event.token(), "xcomp") == Syntax.NONE;
    }

    private boolean addressesNobody(List<Integer> addressed) {
        return addressed.stream().allMatch(token -> scene.parties(token).isEmpty());
    }

    private boolean thanksForComing(Event event, List<Integer> contents) {
        boolean you = false;
        for (int i = event.token(); i < Math.min(syntax.size(), event.token() + 5); i++) {
            you |= syntax.word(i).equals("you") || syntax.word(i).equals("your");
        }
        return you
                && contents.stream()
                        .anyMatch(content -> (COMING.contains(syntax.lemma(content)) && !namesParty(content))
                                || PRESENCE.contains(syntax.lemma(content)));
    }

    private boolean namesParty(int token) {
        for (int i = syntax.leftmost(token); i <= syntax.rightmost(token); i++) {
            if (syntax.mention(i) != null && !scene.parties(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "I will leave for tomorrow the military aspects", "let me focus on two issues". */
    private boolean isOfTalk(Event event) {
        int verb = event.token();
        int subject = syntax.ownSubject(verb);
        boolean i = subject != Syntax.NONE && Set.of("i", "me").contains(syntax.word(subject));
        if (!i || namesParty(verb)) {
            return false;
        }
        if (event.match() == null) {
            return TALKING.contains(syntax.lemma(verb)) && saysOfTalk(verb);
        }
        int inner = syntax.child(verb, "xcomp");
        return inner == Syntax.NONE
                ? syntax.lemma(verb).equals("focus")
                : TALKING.contains(syntax.lemma(inner)) && saysOfTalk(inner);
    }

    private boolean saysOfTalk(int verb) {
        for (int i = verb; i <= syntax.rightmost(verb); i++) {
            if (OF_TALK.contains(syntax.word(i))) {
                return true;
            }
        }
        return false;
    }
}
