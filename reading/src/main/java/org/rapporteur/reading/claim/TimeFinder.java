package org.rapporteur.reading.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tree;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.mention.Mention;
import org.rapporteur.reading.mention.Mention.DateMention;
import org.rapporteur.reading.mention.Recurrence;

/** Finds when an act was done, what time its content speaks of, and by when it is due. */
final class TimeFinder {
    private static final Set<Act> PROSPECTIVE = Set.of(Act.COMMIT, Act.REQUEST);

    /** Acts that are themselves what they are about: a date among their objects is theirs. */
    private static final Set<Act> DEEDS = Set.of(Act.MEET, Act.PROVIDE, Act.CONCLUDE, Act.THREATEN, Act.HOLD_ROLE);

    private static final Set<String> BOUNDS = Set.of("by", "until");

    private final Syntax syntax;
    private final @Nullable LocalDate published;

    TimeFinder(Scene scene) {
        this.syntax = scene.syntax();
        String day = scene.document().description().published();
        this.published = day == null ? null : LocalDate.parse(day);
    }

    /** A time and where it is said. */
    record Told(Period period, Span span) {}

    /** By when what is promised or asked is to be done, or null. */
    @Nullable
    Told due(Finding finding, Span quote) {
        if (!PROSPECTIVE.contains(finding.verdict().act())) {
            return null;
        }
        Told inside = dueIn(finding, quote);
        return inside != null ? inside : fronted(finding);
    }

    /** The same of a piece of what is promised or asked. */
    @Nullable
    Told dueIn(Finding finding, Span piece) {
        if (!PROSPECTIVE.contains(finding.verdict().act())) {
            return null;
        }
        for (int token = 0; token < syntax.size(); token++) {
            if (isIn(token, piece) && !isOfAct(token, finding) && !isOfName(token) && !isOfTeller(token, finding)) {
                Told told = ahead(token);
                if (told != null) {
                    return told;
                }
            }
        }
        return null;
    }

    /** "From January, Ghana will pay": what stands before the subject is part of the promise too. */
    private @Nullable Told fronted(Finding finding) {
        int verb = finding.token();
        for (int token = 0; token < verb; token++) {
            boolean bound = syntax.mention(token) instanceof DateMention date && BOUNDS.contains(date.role());
            if (syntax.mention(token) instanceof DateMention
                    && syntax.tree().dominates(verb, token)
                    && (finding.event().mood() == Mood.FUTURE || bound)
                    && !isUnderSubject(token, verb)) {
                Told told = ahead(token);
                if (told != null) {
                    return told;
                }
            }
        }
        return null;
    }

    private boolean isUnderSubject(int token, int verb) {
        int subject = syntax.ownSubject(verb);
        return subject != Syntax.NONE && syntax.tree().dominates(subject, token);
    }

    private boolean isOfTeller(int token, Finding finding) {
        return finding.tellers().stream().anyMatch(teller -> isOf(token, teller.token()));
    }

    private boolean isOf(int token, int verb) {
        return syntax.tree().head(token) == verb || isBetween(token, verb);
    }

    /** When the act was done, or null. */
    @Nullable
    Period when(Finding finding) {
        boolean promise =
                PROSPECTIVE.contains(finding.verdict().act()) && finding.event().mood() == Mood.FUTURE;
        for (int token = 0; token < syntax.size() && !promise; token++) {
            if (syntax.mention(token) instanceof DateMention date && date.period() != null && isWhen(token, finding)) {
                return past(token, finding.event().mood());
            }
        }
        return DEEDS.contains(finding.verdict().act()) ? null : whenTold(finding.tellers());
    }

    /** "said on Monday that it would": a promise is made when it is told. */
    private @Nullable Period whenTold(List<Event> tellers) {
        for (Event teller : tellers) {
            for (int token = 0; token < syntax.size(); token++) {
                if (syntax.mention(token) instanceof DateMention && isOf(token, teller.token())) {
                    return past(token, teller.mood());
                }
            }
        }
        return null;
    }

    /** The time that the content speaks of, or null. */
    @Nullable
    Period contentWhen(Finding finding, Span quote) {
        if (PROSPECTIVE.contains(finding.verdict().act())) {
            return null;
        }
        for (int token = 0; token < syntax.size(); token++) {
            if (isIn(token, quote) && !isWhen(token, finding) && !isElsewhere(token, finding)) {
                return past(token, Mood.NON_FINITE);
            }
        }
        return null;
    }

    /** Whether a date is that of a clause coordinated with the act. */
    private boolean isElsewhere(int token, Finding finding) {
        for (int i = token;
                i != Tree.ROOT && i != finding.token();
                i = syntax.tree().head(i)) {
            boolean joined =
                    syntax.relation(i).equals("conj") || syntax.relation(i).equals("parataxis");
            if (joined && syntax.isVerbal(i) && syntax.ownSubject(i) != Syntax.NONE) {
                return syntax.tree().head(i) == finding.token();
            }
        }
        return false;
    }

    private boolean isIn(int token, Span quote) {
        return syntax.mention(token) instanceof DateMention date && quote.contains(date.span());
    }

    private boolean isWhen(int token, Finding finding) {
        boolean deed = DEEDS.contains(finding.verdict().act()) && isAmongObjects(token, finding.token());
        return isOfAct(token, finding) || deed;
    }

    /** Whether a date hangs on the act's own verb and not on what it is about. */
    private boolean isOfAct(int token, Finding finding) {
        if (finding.actor().how().equals(ActorResolver.PLANNED)) {
            return false; // "is planned for May": then it is to be held
        }
        boolean below = isOf(token, finding.token());
        boolean promise = finding.event().match() == null && finding.verdict().act() == Act.COMMIT;
        boolean future = finding.event().mood() == Mood.FUTURE;
        return below && !promise && !future;
    }

    /** "The junta on Sunday expelled": a date between subject and verb is the verb's. */
    private boolean isBetween(int token, int verb) {
        int subject = syntax.ownSubject(verb);
        return subject != Syntax.NONE
                && subject < token
                && token < verb
                && syntax.tree().head(token) == subject
                && !syntax.isNominal(verb);
    }

    /** Whether nothing but nouns that are no meetings stands between a verb and a date behind it. */
    private boolean isAmongObjects(int token, int verb) {
        int at = syntax.tree().head(token);
        boolean meeting = at != Tree.ROOT && at != verb && syntax.mention(at) instanceof Mention.MeetingMention;
        for (int steps = 0; at != Tree.ROOT && at != verb && steps < syntax.size(); steps++) {
            if (!syntax.isNominal(at) || syntax.relation(at).equals("nsubj")) {
                return false;
            }
            at = syntax.tree().head(at);
        }
        return at == verb && token > verb && !meeting;
    }

    /** "the 2030 Agenda": a date that belongs to a name; "before the 2023 summit" is none. */
    private boolean isOfName(int token) {
        if (syntax.mention(token) instanceof DateMention date && BOUNDS.contains(date.role())) {
            return false;
        }
        String relation = syntax.relation(token);
        return relation.equals("compound")
                || relation.equals("amod")
                || relation.equals("flat")
                || (syntax.tree().head(token) != Tree.ROOT
                        && syntax.mention(syntax.tree().head(token)) != null
                        && relation.equals("nummod"));
    }

    /** A date as that of something to come, or null where it lies behind. */
    private @Nullable Told ahead(int token) {
        DateMention date = (DateMention) java.util.Objects.requireNonNull(syntax.mention(token));
        Period period = date.period();
        if (period == null || published == null) {
            return period == null ? null : new Told(period, date.span());
        }
        if (period.lastDay().isBefore(published) && date.recurrence() != Recurrence.NEVER) {
            period = date.recurrence().shift(period, 1);
        }
        return period.lastDay().isBefore(published) ? null : new Told(period, date.span());
    }

    /** A date as that of something done: where it comes round, the last one; "since 2015" lasts until the report. */
    private @Nullable Period past(int token, Mood mood) {
        DateMention date = (DateMention) java.util.Objects.requireNonNull(syntax.mention(token));
        Period period = date.period();
        if (period == null || published == null) {
            return period;
        }
        if (mood == Mood.PAST && period.firstDay().isAfter(published)) {
            period = date.recurrence().shift(period, -1);
        }
        boolean since = token > 0
                && syntax.word(token - 1).equals("since")
                && !period.lastDay().isAfter(published);
        return since ? new Period(period.first(), published.toString()) : period;
    }
}
