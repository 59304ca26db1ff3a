package org.rapporteur.desk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The desk asks the ledger by its front door. */
class DeskArchitectureTests {
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.rapporteur.desk");

    @Test
    void deskKnowsNeitherSqlNorTheStoreNorTheJsonLibraryNorTheCommandLinesParser() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "org.jdbi..", "org.rapporteur.ledger.store..", "tools.jackson..", "picocli..")
                .check(classes);
    }
}
