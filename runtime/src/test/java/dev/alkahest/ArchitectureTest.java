package dev.alkahest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules of the runtime: what may stand on what, and that nothing is looked up by name. */
class ArchitectureTest {

    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.alkahest");

    /** A package, and the packages of ours it may use. All of them may use the errors, which are in {@code dev.alkahest}. */
    private static final Map<String, List<String>> FLOORS = new TreeMap<>(Map.of(
            "session", List.of("query", "schema", "engine", "dialect", "mapping", "sql", "type"),
            "query", List.of("engine", "dialect", "mapping", "sql", "type"),
            "schema", List.of("engine", "dialect", "sql", "type"),
            "engine", List.of("dialect", "pool", "sql", "type"),
            "dialect", List.of("sql", "type", "text"),
            "mapping", List.of("sql", "type"),
            "sql", List.of("type", "text"),
            "type", List.of(),
            "pool", List.of("dialect", "text"),
            "text", List.of()));

    static Set<String> floors() {
        return FLOORS.keySet();
    }

    @ParameterizedTest
    @MethodSource("floors")
    void packageStandsOnLowerFloorsOnly(String name) {
        Stream<String> libraries = Stream.of("java..", "javax.sql..", "org.jspecify.annotations..");
        Stream<String> agroal = name.equals("pool") ? Stream.of("io.agroal..") : Stream.empty();
        Stream<String> ours =
                Stream.concat(Stream.of(name), FLOORS.get(name).stream()).map(floor -> "dev.alkahest." + floor);

        classes()
                .that()
                .resideInAPackage("dev.alkahest." + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.of(libraries, agroal, ours, Stream.of("dev.alkahest"))
                        .flatMap(packages -> packages)
                        .toArray(String[]::new))
                .check(RUNTIME);
    }

    @Test
    void errorsStandOnTheJdk() {
        classes()
                .that()
                .resideInAPackage("dev.alkahest")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations..", "dev.alkahest")
                .check(RUNTIME);
    }

    @Test
    void everyPackageHasItsFloor() {
        Set<String> packages = RUNTIME.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(packages)
                .allMatch(name -> name.equals("dev.alkahest") || FLOORS.containsKey(name.replace("dev.alkahest.", "")));
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("dev.alkahest.(**)").should().beFreeOfCycles().check(RUNTIME);
    }

    @Test
    void nothingIsLookedUpByName() {
        classes().should(ReflectionRule.lookNothingUpByName()).check(RUNTIME);
    }
}
