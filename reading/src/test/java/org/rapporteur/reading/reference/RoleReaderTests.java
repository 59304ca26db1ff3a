package org.rapporteur.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Role;

class RoleReaderTests {
    @Test
    void handingOverNamesPredecessorAndSuccessor() {
        Story story = Story.by(null)
                .paragraph(
                        "Minister_Odero/PROPN/2/nsubj{@Odero;Minister;KEN} handed~hand/VERB/0/root over/ADP/2/compound:prt"
                                + " the/DET/5/det role/NOUN/2/obj of/ADP/7/case coordinator/NOUN/5/nmod for/ADP/10/case"
                                + " AU-Japan/PROPN/10/compound{AU+JPN} relations~relation/NOUN/7/nmod to/ADP/12/case"
                                + " Ghana/PROPN/2/obl{GHA}");
        Role role = role(story, "handed");
        assertThat(role).isNotNull();
        assertThat(role.role()).isEqualTo("coordinator");
        assertThat(role.bodyId()).isEqualTo("AU-JPN");
        assertThat(role.bodyName()).isEqualTo("AU-Japan relations");
        assertThat(role.predecessor()).isEqualTo("KEN");
        assertThat(role.successor()).isEqualTo("GHA");
        assertThat(role.occupant()).isEqualTo("Odero");
    }

    @Test
    void roleOfCoordinatingIsACoordinators() {
        Story story = Story.by(null)
                .paragraph(
                        "Kenya/PROPN/2/nsubj{KEN} holds~hold/VERB/0/root the/DET/4/det role/NOUN/2/obj of/SCONJ/6/mark"
                                + " coordinating~coordinate/VERB/4/acl AU-Japan/PROPN/8/compound{AU+JPN} relations~relation/NOUN/6/obj");
        Role role = role(story, "holds");
        assertThat(role).isNotNull();
        assertThat(role.role()).isEqualTo("coordinator");
        assertThat(role.bodyId()).isEqualTo("AU-JPN");
    }

    @Test
    void takingOverNamesWhoHeldItBefore() {
        Story story = Story.by(null)
                .paragraph("Ghana/PROPN/2/nsubj{GHA} took~take/VERB/0/root over/ADP/2/compound:prt the/DET/5/det"
                        + " chairmanship/NOUN/2/obj of/ADP/8/case the/DET/8/det AU/PROPN/5/nmod{AU:organisation:name}"
                        + " from/ADP/10/case Kenya/PROPN/2/obl{KEN}");
        Role role = role(story, "took");
        assertThat(role).isNotNull();
        assertThat(role.role()).isEqualTo("chair");
        assertThat(role.bodyId()).isEqualTo("AU");
        assertThat(role.predecessor()).isEqualTo("KEN");
        assertThat(role.successor()).isEqualTo("GHA");
    }

    @Test
    void whatARelativeClauseSaysIsChairedIsItsNoun() {
        Story story = Story.by(null)
                .paragraph("The/DET/2/det AU/PROPN/7/nsubj{AU:organisation:name} ,/PUNCT/2/punct which/PRON/6/obj"
                        + " Ghana/PROPN/6/nsubj{GHA} chairs~chair/VERB/2/acl agreed~agree/VERB/0/root");
        Role role = role(story, "chairs");
        assertThat(role).isNotNull();
        assertThat(role.role()).isEqualTo("chair");
        assertThat(role.bodyId()).isEqualTo("AU");
    }

    @Test
    void asChairTellsTheRoleByItsNoun() {
        Story story = Story.by(null)
                .paragraph("Ghana/PROPN/5/nsubj{GHA} as/ADP/4/case AU/PROPN/4/compound{AU:organisation:name}"
                        + " Chair/PROPN/1/nmod spoke~speak/VERB/0/root");
        Role role = role(story, "Chair");
        assertThat(role).isNotNull();
        assertThat(role.role()).isEqualTo("chair");
        assertThat(role.bodyId()).isEqualTo("AU");
    }

    @Test
    void noOfficeNoRole() {
        Story story = Story.by(null).paragraph("Ghana/PROPN/2/nsubj{GHA} took~take/VERB/0/root steps~step/NOUN/2/obj");
        assertThat(role(story, "took")).isNull();
    }

    private static @Nullable Role role(Story story, String token) {
        return RoleReader.role(story.document(), story.references(), 0, story.token(0, token));
    }
}
