package org.rapporteur.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Explained;
import org.rapporteur.reading.Grounds;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Report;

class TraitsTests {
    private static List<String> traits(String text, Act act) {
        Explained explained = Reader.standard().explain(Report.of(text));
        Claim claim = explained.reading().claims().stream()
                .filter(one -> one.act() == act)
                .findFirst()
                .orElseThrow();
        return explained.of(claim).traits().stream().map(Grounds.Trait::name).toList();
    }

    @Test
    void numberIsOneTraitForEachThresholdThatItReaches() {
        List<String> traits = new ArrayList<>();
        new Steps("words", 0.5, 4, 9).add(4, traits);
        assertThat(traits).containsExactly("words>=0.5", "words>=4");
    }

    @Test
    void partiesAreStatesBodiesOrBoth() {
        assertThat(traits("Peru pledged $3 million to the African Union.", Act.COMMIT))
                .contains("by:state", "to:body", "act+by:commit+state");
        assertThat(traits("Peru and the African Union pledged $3 million to Chad.", Act.COMMIT))
                .contains("by:mixed", "to:state");
    }

    @Test
    void partyThatTheSentenceNamesBesidesIsCounted() {
        assertThat(traits("Peru thanked Chile for its help.", Act.APPRECIATE)).doesNotContain("others named>=1");
        assertThat(traits("Peru thanked Chile for its help in Haiti.", Act.APPRECIATE))
                .contains("others named>=1");
    }

    @Test
    void actOfTheReportsMainActorTellsSo() {
        String text = "Peru thanked Chile for its help.\n\nPeru pledged $3 million to Chile.\n\n"
                + "Ghana condemned the raid in Chad.\n";
        assertThat(traits(text, Act.APPRECIATE)).contains("claims by the same>=2");
        assertThat(traits(text, Act.CONCERN)).doesNotContain("claims by the same>=2");
    }

    @Test
    void clausesAboveAnActAreCounted() {
        assertThat(traits("Peru pledged $3 million to Chile.", Act.COMMIT)).contains("clause:none");
        assertThat(traits("Peru said that Chile had pledged $3 million to Ghana.", Act.COMMIT))
                .contains("clause:ccomp", "clauses above>=1", "told:yes");
    }
}
