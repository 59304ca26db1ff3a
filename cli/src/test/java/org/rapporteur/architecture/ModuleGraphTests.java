package org.rapporteur.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks that classes keep to the modules' arrows, and that docs/architecture.md draws those. */
class ModuleGraphTests {
    private static final Path HOME = Path.of(System.getProperty("rapporteur.home"));
    private static final Path PAGE = HOME.resolve("docs").resolve("architecture.md");
    private static final String BEGIN = "<!-- modules: written by ModuleGraphTests -->\n";
    private static final String END = "<!-- end of modules -->";
    private static final String ROOT = "org.rapporteur.";
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<groupId>org\\.rapporteur</groupId>\\s*<artifactId>rapporteur-(?<module>[a-z]+)</artifactId>"
                    + "(?!\\s*<version>)(?!(?:\\s*<type>[a-z-]+</type>)?\\s*<scope>test</scope>)");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.rapporteur");

    @Test
    void classesUseOnlyWhatTheirModuleIsBuiltOn() throws IOException {
        Map<String, Set<String>> declared = declared();
        Map<String, Set<String>> used = used();
        assertThat(used.keySet()).contains("language", "reading", "exchange", "ledger", "cli");
        used.forEach((module, others) -> assertThat(reachable(module, declared))
                .as("what %s is built on", module)
                .containsAll(others));
    }

    @Test
    void arrowsRunOneWay() throws IOException {
        List<String> order = List.of("language", "reading", "exchange", "ledger", "cli", "desk");
        Map<String, Set<String>> declared = declared();
        for (String module : order) {
            assertThat(order.subList(0, order.indexOf(module))).containsAll(declared.get(module));
        }
        assertThat(declared.values()).noneMatch(others -> others.contains("training") || others.contains("desk"));
    }

    @Test
    void onlyTheStoreKnowsSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.rapporteur.ledger.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..")
                .check(classes);
    }

    @Test
    void onlyExchangeKnowsTheJsonLibraryAndOnlyTheCommandLineKnowsPicocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.rapporteur.exchange..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(classes);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.rapporteur.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(classes);
    }

    @Test
    void pageDrawsTheModules() throws IOException {
        String page = Files.readString(PAGE, UTF_8);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        assertThat(end).isGreaterThan(begin - 1);
        String drawn = page.substring(0, begin) + picture(declared()) + page.substring(end);
        if (Boolean.getBoolean("rapporteur.write")) {
            Files.writeString(PAGE, drawn, UTF_8);
        }
        assertThat(Files.readString(PAGE, UTF_8)).isEqualTo(drawn);
    }

    private static String picture(Map<String, Set<String>> declared) {
        StringBuilder picture = new StringBuilder("```mermaid\ngraph BT\n");
        declared.forEach((module, others) -> {
            if (others.isEmpty()) {
                picture.append("  ").append(module).append('\n');
            }
            others.forEach(other -> picture.append("  ")
                    .append(module)
                    .append(" --> ")
                    .append(other)
                    .append('\n'));
        });
        return picture.append("```\n").toString();
    }

    /** What each module's pom says that it is built on. */
    private static Map<String, Set<String>> declared() throws IOException {
        Map<String, Set<String>> declared = new TreeMap<>();
        String parent = Files.readString(HOME.resolve("pom.xml"), UTF_8);
        Matcher modules = Pattern.compile("<module>(?<name>[a-z]+)</module>").matcher(parent);
        while (modules.find()) {
            String pom = Files.readString(HOME.resolve(modules.group("name")).resolve("pom.xml"), UTF_8);
            Set<String> others = new TreeSet<>();
            Matcher dependency = DEPENDENCY.matcher(pom.substring(pom.indexOf("</parent>")));
            while (dependency.find()) {
                others.add(dependency.group("module"));
            }
            declared.put(modules.group("name"), others);
        }
        return declared;
    }

    /** What the classes of each module use of others. */
    private Map<String, Set<String>> used() {
        Map<String, Set<String>> used = new TreeMap<>();
        for (JavaClass type : classes) {
            String module = module(type);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith(ROOT) && !module(target).equals(module)) {
                    used.computeIfAbsent(module, key -> new TreeSet<>()).add(module(target));
                }
            }
            used.computeIfAbsent(module, key -> new TreeSet<>());
        }
        return used;
    }

    private static String module(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    private static Set<String> reachable(String module, Map<String, Set<String>> declared) {
        Set<String> reachable = new TreeSet<>(declared.get(module));
        for (String other : declared.get(module)) {
            reachable.addAll(reachable(other, declared));
        }
        return reachable;
    }
}
