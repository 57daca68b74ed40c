package org.spravka.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.base.AsSystem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@SpravkaTest
class TicketFormsTest {

    private static final String ONE = "fields:\n  - {key: id, type: text, label: ID}";
    private static final String TWO = ONE + "\n  - {key: when, type: date, label: When}";

    @Autowired
    TicketForms forms;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aTopicWithoutAFormAsksNothing() {
        assertThat(forms.current("nothing").fields()).isEmpty();
        assertThat(forms.current("nothing").revision()).isZero();
    }

    @Test
    void aChangedFormIsANewRevisionAndTheOldOneStaysReadable() {
        assertThat(read("changed", ONE).revision()).isEqualTo(1);
        assertThat(read("changed", TWO).revision()).isEqualTo(2);

        assertThat(forms.current("changed").fields()).hasSize(2);
        assertThat(forms.revision("changed", 1).fields()).hasSize(1);
    }

    @Test
    void aFormThatSaysTheSameInOtherWordsMakesNothing() {
        read("same", ONE);

        assertThat(read("same", "# a remark\nfields:\n  - key: id\n    type: text\n    label: ID\n")
                        .revision())
                .isEqualTo(1);
    }

    @Test
    void whereTheFileIsGoneNothingIsAskedAnyMore() {
        read("gone", ONE);

        assertThat(read("gone", "").fields()).isEmpty();
        assertThat(forms.revision("gone", 1).fields()).hasSize(1);
    }

    @Test
    void anUnreadableFileLeavesTheFormAsItWas() {
        read("broken", ONE);

        assertThatExceptionOfType(FormUnreadable.class).isThrownBy(() -> read("broken", "fields: 12"));
        assertThat(forms.current("broken").fields()).hasSize(1);
    }

    @Test
    void whatAnotherNodeReadIsFollowed() {
        jdbc.sql("""
                        INSERT INTO ticket_form (topic, revision, fields, created_at)
                        VALUES ('elsewhere', 1, :fields, UTC_TIMESTAMP(6))
                        """).param("fields", ONE).update();

        forms.follow();

        assertThat(forms.current("elsewhere").fields()).hasSize(1);
    }

    @Test
    void onlyEditorsChangeForms() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> forms.read("mine", ONE));
    }

    private TicketForm read(String topic, String yaml) {
        return AsSystem.get(() -> forms.read(topic, yaml));
    }
}
