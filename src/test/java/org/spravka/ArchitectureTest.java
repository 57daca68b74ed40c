package org.spravka;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house stands as the README's map draws it. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.spravka");

    @Test
    void everyFeatureUsesOnlyWhatItsPackageInfoNames() {
        ApplicationModules.of(SpravkaApplication.class).verify();
    }

    @Test
    void vaadinStaysInTheFacesAndInSignIn() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "org.spravka.account..", "org.spravka")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(OURS);
    }

    @Test
    void luceneStaysInSearch() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.spravka.search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(OURS);
    }

    @Test
    void nobodyImportsAFace() {
        for (var face : new String[] {"ui", "web", "rest"}) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..ui..", "..web..", "..rest..", "org.spravka")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.spravka.*." + face + "..")
                    .check(OURS);
        }
    }

    @Test
    void markdownKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("org.spravka.markdown..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.vaadin..", "jakarta.persistence..")
                .check(OURS);
    }
}
