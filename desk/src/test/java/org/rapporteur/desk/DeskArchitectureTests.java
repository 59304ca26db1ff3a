package org.rapporteur.desk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The desk asks the ledger by its front door, and only the desk knows Spring. */
class DeskArchitectureTests {
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.rapporteur");

    @Test
    void deskKnowsNeitherSqlNorTheStoreNorTheJsonLibraryNorTheCommandLinesParser() {
        noClasses()
                .that()
                .resideInAPackage("org.rapporteur.desk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "org.jdbi..", "org.rapporteur.ledger.store..", "tools.jackson..", "picocli..")
                .check(classes);
    }

    @Test
    void onlyTheDeskKnowsTheServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.rapporteur.desk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "jakarta.servlet..", "org.thymeleaf..", "org.apache.catalina..")
                .check(classes);
    }
}
