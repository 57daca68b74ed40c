package org.spravka.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spravka.base.Role;
import org.springframework.dao.DataAccessResourceFailureException;

class KnownPeopleTest {

    private final SignedIn anna = new SignedIn(
            new Person(1, "anna@test.example", "Anna", null, null, false, true, Set.of(Role.READER)), null);
    private final PersonTable table = mock();
    private final KnownPeople people = new KnownPeople(table);

    @Test
    void whoeverJustSignedInIsKnownWithoutAskingTheDatabase() {
        people.remember(anna);

        assertThat(people.now(anna)).contains(anna);
        verifyNoInteractions(table);
    }

    @Test
    void whileTheDatabaseIsDownPeopleStayAsTheyWere() {
        when(table.findById(anyLong())).thenThrow(new DataAccessResourceFailureException("down"));

        assertThat(people.now(anna)).contains(anna);
    }

    @Test
    void whoeverIsNotThereIsNotLetIn() {
        assertThat(people.now(anna)).isEmpty();
    }
}
