package org.rapporteur.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.ledger.question.Brief;
import org.rapporteur.ledger.question.Delta;
import org.rapporteur.ledger.question.Delta.Moved;
import org.rapporteur.ledger.question.Matter;
import org.rapporteur.ledger.question.Position;
import org.rapporteur.ledger.question.Request;
import org.rapporteur.ledger.question.Stage;
import org.rapporteur.ledger.question.Undertaking;

/** Tells what a brief holds that an earlier one did not. */
final class DeltaQuestion {
    private final Brief then;
    private final Brief now;

    DeltaQuestion(Brief then, Brief now) {
        this.then = then;
        this.now = now;
    }

    /** @param since the last day that is not counted */
    Delta answer(LocalDate since) {
        Set<String> known = new HashSet<>();
        then.undertakings().forEach(u -> known.add(u.matter().id()));
        then.requests().forEach(r -> known.add(r.matter().id()));
        then.contributions().forEach(m -> known.add(m.id()));
        return new Delta(
                now.partnership(),
                since,
                now.before(),
                now.undertakings().stream()
                        .filter(u -> isNew(u.matter(), known))
                        .toList(),
                moved(),
                overdue(),
                now.requests().stream().filter(r -> isNew(r.matter(), known)).toList(),
                answered(known),
                now.contributions().stream().filter(m -> isNew(m, known)).toList(),
                positions(),
                now.names());
    }

    private static boolean isNew(Matter matter, Set<String> known) {
        return !known.contains(matter.id());
    }

    private List<Moved> moved() {
        Map<String, Stage> stages = new TreeMap<>();
        then.undertakings().forEach(u -> stages.put(u.matter().id(), u.stage()));
        List<Moved> moved = new ArrayList<>();
        for (Undertaking undertaking : now.undertakings()) {
            Stage before = stages.get(undertaking.matter().id());
            if (before != null && before != undertaking.stage()) {
                moved.add(new Moved(undertaking, before));
            }
        }
        return moved;
    }

    private List<Undertaking> overdue() {
        Set<String> late = new HashSet<>();
        then.undertakings().stream()
                .filter(Undertaking::overdue)
                .forEach(u -> late.add(u.matter().id()));
        return now.undertakings().stream()
                .filter(u -> u.overdue() && !late.contains(u.matter().id()))
                .toList();
    }

    private List<Request> answered(Set<String> known) {
        Set<String> open = new HashSet<>();
        then.requests().stream()
                .filter(Request::open)
                .forEach(r -> open.add(r.matter().id()));
        return now.requests().stream()
                .filter(r -> !r.open()
                        && known.contains(r.matter().id())
                        && open.contains(r.matter().id()))
                .toList();
    }

    private List<Position> positions() {
        Set<String> told = new HashSet<>();
        then.positions().forEach(p -> told.add(p.topic() + " " + p.citation().claim()));
        return now.positions().stream()
                .filter(p -> !told.contains(p.topic() + " " + p.citation().claim()))
                .toList();
    }
}
