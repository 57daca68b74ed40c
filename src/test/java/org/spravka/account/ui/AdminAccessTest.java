package org.spravka.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.spravka.account.Person;
import org.spravka.base.Role;

class AdminAccessTest extends AccountViewTest {

    @Override
    Person visitor() {
        return people.with(Role.AGENT, Role.EDITOR);
    }

    @Test
    void theAdministrationIsNotThereForAgentsAndEditors() {
        for (var address : new String[] {"admin", "admin/people", "admin/companies", "admin/tokens", "company"}) {
            UI.getCurrent().navigate(address);

            assertThat(getCurrentView().getClass().getPackageName())
                    .as(address)
                    .isNotEqualTo(AdminNav.class.getPackageName());
        }
    }
}
