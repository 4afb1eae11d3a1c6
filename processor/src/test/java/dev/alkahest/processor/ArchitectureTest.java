package dev.alkahest.processor;

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

/** The house rules of the processor: what may stand on what. The runtime is nowhere among it. */
class ArchitectureTest {

    private static final String PROCESSOR = "dev.alkahest.processor";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PROCESSOR);

    /** What any package may use: the compiler's public model, never its inside, and what helps to read it. */
    private static final List<String> LIBRARIES = List.of(
            "java..",
            "javax.lang.model..",
            "javax.annotation.processing..",
            "javax.tools..",
            "com.google.auto.common..",
            "com.google.common..",
            "org.jspecify.annotations..",
            "dev.alkahest.annotation");

    /** A package, and the packages beside the libraries that it may use. */
    private static final Map<String, List<String>> FLOORS = new TreeMap<>(Map.of(
            PROCESSOR,
            List.of(
                    PROCESSOR + ".generation",
                    PROCESSOR + ".validation",
                    PROCESSOR + ".statement",
                    PROCESSOR + ".model",
                    PROCESSOR + ".diagnostic",
                    "com.palantir.javapoet",
                    "com.google.auto.service"),
            PROCESSOR + ".generation",
            List.of(PROCESSOR + ".model", "com.palantir.javapoet"),
            PROCESSOR + ".validation",
            List.of(PROCESSOR + ".model", PROCESSOR + ".diagnostic"),
            PROCESSOR + ".statement",
            List.of(
                    PROCESSOR + ".validation",
                    PROCESSOR + ".model",
                    PROCESSOR + ".diagnostic",
                    "com.palantir.javapoet",
                    "net.sf.jsqlparser.."),
            PROCESSOR + ".model",
            List.of(PROCESSOR + ".diagnostic", "com.palantir.javapoet"),
            PROCESSOR + ".diagnostic",
            List.of()));

    static Set<String> floors() {
        return FLOORS.keySet();
    }

    @ParameterizedTest
    @MethodSource("floors")
    void packageStandsOnLowerFloorsOnly(String floor) {
        classes()
                .that()
                .resideInAPackage(floor)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.of(LIBRARIES, FLOORS.get(floor), List.of(floor))
                        .flatMap(List::stream)
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsFloor() {
        Set<String> packages = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(FLOORS).containsKeys(packages.toArray(String[]::new));
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("dev.alkahest.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
