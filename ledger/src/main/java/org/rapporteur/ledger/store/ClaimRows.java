package org.rapporteur.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.judge.JudgedClaims.Ranked;
import org.rapporteur.ledger.merge.Mentions;
import org.rapporteur.ledger.merge.Words;
import org.rapporteur.reading.Amount;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Item;
import org.rapporteur.reading.Party;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Person;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Speaker;
import org.rapporteur.reading.Topic;

/** Writes the claims of a reading, with their items, parties and topics. */
final class ClaimRows {
    private final Handle handle;
    private final long entry;
    private final Reading reading;
    private final long of;

    /**
     * @param entry the entry that brings the rows
     * @param of the entry of the reading
     * @param reading as persons judged it
     */
    ClaimRows(Handle handle, long entry, long of, Reading reading) {
        this.handle = handle;
        this.entry = entry;
        this.of = of;
        this.reading = reading;
    }

    /** Adds some claims; what belongs to a claim that was there before is there still. */
    void write(Collection<Ranked> claims) {
        claims(claims);
        List<Claim> unknown = new ArrayList<>();
        Collection<String> known = known();
        for (Ranked ranked : claims) {
            if (!known.contains(ranked.claim().id())) {
                unknown.add(ranked.claim());
            }
        }
        items(unknown);
        parties(unknown);
        topics(unknown);
    }

    private Collection<String> known() {
        return new HashSet<>(
                Statements.texts(handle, "SELECT id FROM claim_row WHERE reading = ? AND known_from < ?", of, entry));
    }

    private void claims(Collection<Ranked> claims) {
        Batch batch = new Batch(
                handle,
                "claim_row",
                "reading, id, rank, report, act, quote_start, quote_end, quote, speaker, office, speaks_for, amount,"
                        + " amount_number, currency, unit, qualifiers, when_first, when_last, due_first, due_last,"
                        + " strength, polarity, novelty, meeting, attribution, rule, confidence, said, folded, known_from");
        for (Ranked ranked : claims) {
            claim(batch, ranked.rank(), ranked.claim());
        }
        batch.run();
    }

    private void claim(Batch batch, int rank, Claim claim) {
        Speaker speaker = claim.speaker();
        Amount amount = claim.amount();
        String report = reading.report().sha256();
        batch.row(
                of,
                claim.id(),
                rank,
                report,
                claim.act().id(),
                claim.quote().start(),
                claim.quote().end(),
                claim.quote().text(),
                speaker == null ? null : speaker.name(),
                speaker == null ? null : speaker.office(),
                speaker == null ? null : speaker.party(),
                amount == null ? null : amount.value().toPlainString(),
                amount == null ? null : amount.value().doubleValue(),
                amount == null ? null : amount.currency(),
                amount == null ? null : amount.unit(),
                amount == null ? null : Lists.join(amount.qualifiers()),
                first(claim.when()),
                last(claim.when()),
                first(claim.due()),
                last(claim.due()),
                name(claim.strength()),
                name(claim.polarity()),
                name(claim.novelty()),
                claim.at() == null ? null : report + ":" + claim.at(),
                name(claim.attribution()),
                claim.rule(),
                claim.confidence(),
                Lists.text(Mentions.said(claim, reading)),
                folded(claim),
                entry);
    }

    /** What free words are looked for in; each word has a blank before it. */
    private String folded(Claim claim) {
        StringBuilder text = new StringBuilder(claim.quote().text());
        Speaker speaker = claim.speaker();
        if (speaker != null) {
            text.append(' ').append(speaker.name() == null ? "" : speaker.name());
        }
        for (Topic topic : claim.about()) {
            text.append(' ').append(topic.name()).append(' ').append(topic.id());
        }
        for (Party party : reading.parties()) {
            if (claim.by().contains(party.id()) || claim.to().contains(party.id())) {
                text.append(' ').append(party.name()).append(' ').append(party.id());
            }
        }
        return " " + Words.fold(text.toString());
    }

    static @Nullable String first(@Nullable Period period) {
        return period == null ? null : period.first();
    }

    static @Nullable String last(@Nullable Period period) {
        return period == null ? null : period.last();
    }

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private void items(Collection<Claim> claims) {
        Batch batch = new Batch(
                handle,
                "claim_item",
                "reading, claim, id, rank, quote_start, quote_end, quote, lead, amount, currency, unit, due_first,"
                        + " due_last");
        for (Claim claim : claims) {
            int rank = 0;
            for (Item item : claim.items()) {
                Amount amount = item.amount();
                batch.row(
                        of,
                        claim.id(),
                        item.id(),
                        ++rank,
                        item.quote().start(),
                        item.quote().end(),
                        item.quote().text(),
                        item.lead() == null ? null : item.lead().text(),
                        amount == null ? null : amount.value().toPlainString(),
                        amount == null ? null : amount.currency(),
                        amount == null ? null : amount.unit(),
                        first(item.due()),
                        last(item.due()));
            }
        }
        batch.run();
    }

    private void parties(Collection<Claim> claims) {
        Batch batch = new Batch(handle, "claim_party", "reading, claim, role, party");
        for (Claim claim : claims) {
            parties(batch, claim, "by", claim.by());
            parties(batch, claim, "to", claim.to());
            parties(batch, claim, "for", claim.beneficiaries());
        }
        batch.run();
    }

    private void parties(Batch batch, Claim claim, String role, Collection<String> parties) {
        for (String party : parties.stream().distinct().toList()) {
            batch.row(of, claim.id(), role, party);
        }
    }

    private void topics(Collection<Claim> claims) {
        Batch batch = new Batch(handle, "claim_topic", "reading, claim, rank, id, name, kind, via, folded");
        for (Claim claim : claims) {
            int rank = 0;
            for (Topic topic : claim.about()) {
                String folded = " " + Words.fold(topic.id() + " " + topic.name());
                batch.row(of, claim.id(), ++rank, topic.id(), topic.name(), topic.kind(), topic.via() ? 1 : 0, folded);
            }
        }
        batch.run();
    }

    /** Adds the names that the reading gives. */
    void names() {
        Batch parties = new Batch(handle, "party_named_row", "reading, id, name, kind, wikidata, folded");
        for (Party party : reading.parties()) {
            parties.row(entry, party.id(), party.name(), party.kind(), party.wikidata(), Words.fold(party.name()));
        }
        parties.run();
        List<@Nullable Object[]> called = new ArrayList<>();
        for (Party party : reading.parties()) {
            called.add(new Object[] {party.id(), party.name(), Words.fold(party.name()), entry});
        }
        Statements.batch(
                handle,
                "INSERT INTO party_called_row (id, name, folded, reading) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                called);
        Batch persons = new Batch(handle, "person_named_row", "reading, rank, name, variants, office, party");
        int rank = 0;
        for (Person person : reading.persons()) {
            persons.row(entry, ++rank, person.name(), Lists.join(person.variants()), person.office(), person.party());
        }
        persons.run();
    }
}
