package org.spravka.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spravka.account.Companies;
import org.spravka.account.Company;
import org.spravka.account.Person;
import org.spravka.base.AsSystem;
import org.spravka.base.Role;
import org.springframework.beans.factory.annotation.Autowired;

class CompaniesViewTest extends AccountViewTest {

    @Autowired
    Companies companies;

    @Override
    Person visitor() {
        return people.with(Role.ADMIN);
    }

    @Test
    void aNewCompanyIsListed() {
        UI.getCurrent().navigate(CompaniesView.class);
        click("New company");
        findTextField().inside(findDialog()).withLabel("Name of the company").setValue("Romashka");
        findTextField().inside(findDialog()).withLabel("Company number").setValue("R-77");

        clickInDialog("Save");

        assertThat(rows()).anySatisfy(company -> {
            assertThat(company.name()).isEqualTo("Romashka");
            assertThat(company.number()).isEqualTo("R-77");
        });
    }

    @Test
    void aNumberThatIsTakenIsRefusedAtItsField() {
        AsSystem.run(() -> companies.create("First", "77-1", null));
        UI.getCurrent().navigate(CompaniesView.class);
        click("New company");
        findTextField().inside(findDialog()).withLabel("Name of the company").setValue("Second");
        findTextField().inside(findDialog()).withLabel("Company number").setValue("77-1");

        clickInDialog("Save");

        assertThat(findTextField()
                        .inside(findDialog())
                        .withLabel("Company number")
                        .component()
                        .getErrorMessage())
                .isEqualTo("Another company has this number.");
    }

    @Test
    void aCompanyIsPutBelowItsReseller() {
        var reseller = people.company();
        var company = people.company();
        open(company);

        findComboBox(Company.class).inside(findDialog()).selectItem(reseller.name());
        clickInDialog("Save");

        assertThat(stored(company).parent()).isEqualTo(reseller.reference());
        assertThat(AsSystem.get(() -> companies.dependentOn(reseller.id())))
                .extracting(Company::id)
                .containsExactly(company.id());
    }

    @Test
    void deactivatingIsAskedFirst() {
        var company = people.company();
        open(company);

        clickInDialog("Deactivate");
        assertThat(stored(company).active()).isTrue();
        confirm();

        assertThat(stored(company).active()).isFalse();
    }

    private void open(Company company) {
        UI.getCurrent().navigate(CompaniesView.class);
        findTextField().withLabel("Find").setValue(company.name());
        findGrid(Company.class).clickRow(0);
    }

    private Company stored(Company company) {
        return AsSystem.get(() -> companies.find(company.id()).orElseThrow());
    }

    private List<Company> rows() {
        var grid = findGrid(Company.class);
        return IntStream.range(0, grid.size()).mapToObj(grid::getRow).toList();
    }
}
