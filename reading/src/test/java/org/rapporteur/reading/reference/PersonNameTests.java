package org.rapporteur.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTests {
    @Test
    void bothOrdersAndOneLetterAmissNameOnePerson() {
        assertThat(matches("Hiroshi Tanakaya", "Tanakay Hiroshi")).isTrue();
    }

    @Test
    void marksAndHonorificsDoNotPartNames() {
        assertThat(matches("Nguyễn Đức Anh", "Mr. Nguyen Duc Anh")).isTrue();
    }

    @Test
    void surnameAloneIsAmongTheFullName() {
        assertThat(matches("Odero", "Amina Odero")).isTrue();
    }

    @Test
    void initialsDoNotCount() {
        assertThat(matches("John F. Smithers", "John Smithers")).isTrue();
    }

    @Test
    void anotherFirstNameIsAnotherPerson() {
        assertThat(matches("Amina Odero", "Brian Odero")).isFalse();
    }

    @Test
    void aGivenNameWithTheFathersIsTheSamePerson() {
        assertThat(matches("Oleg Borisovich", "Oleg Sarayev")).isTrue();
        assertThat(matches("Oleg Borisovich", "Pavel Sarayev")).isFalse();
        assertThat(matches("Oleg Markov", "Oleg Sarayev")).isFalse();
    }

    @Test
    void shortNamesMustBeSpeltAlike() {
        assertThat(matches("Khan", "Khin")).isFalse();
    }

    private static boolean matches(String one, String other) {
        return PersonName.of(one).matches(PersonName.of(other));
    }
}
