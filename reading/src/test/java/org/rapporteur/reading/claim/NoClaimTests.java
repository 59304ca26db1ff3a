package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

/** What looks like a claim and is none, each beside one of its kind that is. */
class NoClaimTests {
    private static final Reader READER = Reader.standard();

    @Test
    void scrapsStateNothing() {
        assertThat(statement("I thank Kenya for its help. We made it.")).noneMatch(claim -> claim.act() == Act.STATE);
        assertThat(statement("I thank Kenya for its help. We share with Kenya a long history of trade."))
                .anyMatch(claim -> claim.act() == Act.STATE);
    }

    @Test
    void aHopePutInBesideAClauseAsksForNothing() {
        assertThat(statement("We will discuss the port with Kenya, I hope, in the next days."))
                .noneMatch(claim -> claim.act() == Act.REQUEST);
        assertThat(statement("We hope that Kenya will open the port in the next days."))
                .anyMatch(claim -> claim.act() == Act.REQUEST);
    }

    @Test
    void anAttackIsNoInstitution() {
        assertThat(statement("Eritrea launched an attack on the Ethiopian town of Badme."))
                .noneMatch(claim -> claim.act() == Act.CONCLUDE);
        assertThat(statement("Eritrea and Ethiopia launched a joint commission on trade."))
                .anyMatch(claim -> claim.act() == Act.CONCLUDE);
    }

    @Test
    void toEstablishSomethingAsIsNoFounding() {
        assertThat(statement("We have established Kenya as the most reliable partner of our farmers."))
                .noneMatch(claim -> claim.act() == Act.CONCLUDE);
    }

    @Test
    void whatGoesOnBesideAnActIsNone() {
        assertThat(statement("The United States will send doctors to Kenya as Kenyans fight for their harvest."))
                .filteredOn(claim -> claim.by().equals(List.of("KEN")))
                .isEmpty();
        assertThat(statement("Kenyans fight for their harvest with the United States."))
                .anyMatch(claim -> claim.by().contains("KEN"));
    }

    private static List<Claim> statement(String text) {
        String title = "Statement by President Ann Roe on Kenya";
        return READER.read(new Report(text, title, "The White House", null, null))
                .claims();
    }
}
