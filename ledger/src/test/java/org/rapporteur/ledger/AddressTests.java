package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AddressTests {
    private static Address.Server server(String words) {
        return (Address.Server) Address.of(words);
    }

    @Test
    void aPathIsAFile() {
        assertThat(Address.of("team.ledger")).isEqualTo(Address.of(Path.of("team.ledger")));
        assertThat(Address.of("postgresql.ledger")).isInstanceOf(Address.File.class);
    }

    @Test
    void aServerIsTakenApart() {
        Address.Server server = server("postgresql://clerk:p%40ss%3A@db.example:5433/reports?sslmode=require");
        assertThat(server.host()).isEqualTo("db.example");
        assertThat(server.port()).isEqualTo(5433);
        assertThat(server.database()).isEqualTo("reports");
        assertThat(server.user()).isEqualTo("clerk");
        assertThat(server.password()).isEqualTo("p@ss:");
        assertThat(server.settings()).containsEntry("sslmode", "require");
        assertThat(server("postgres://[::1]/reports").host()).isEqualTo("::1");
        assertThat(server("postgresql:///reports").host()).isEqualTo("localhost");
        assertThat(server("postgresql://clerk@db/reports").port()).isEqualTo(5432);
    }

    @Test
    void thePasswordIsNeverShown() {
        Address.Server server = server("postgresql://clerk:secret@db.example/reports");
        assertThat(server).hasToString("postgresql://clerk@db.example:5432/reports");
        for (String mistaken : new String[] {
            "postgresql://clerk:secret@db.example",
            "postgresql://clerk:secret@db.example/a/b",
            "postgresql://clerk:secret@db.example/a?password=secret",
            "postgresql://clerk:secr et@db.example/a",
            "postgresql://clerk:secret@/a",
        }) {
            assertThatThrownBy(() -> Address.of(mistaken))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("expected an address such as postgresql://")
                    .message()
                    .doesNotContain("secr");
        }
    }
}
