package dev.alkahest.behaviour;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.MapperSource;
import dev.alkahest.mapping.Snapshot;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** What generated code may touch: its entities, one door of the runtime, and the types of values. No reflection. */
class GeneratedCodeTest {

    private static final JavaClasses TESTS = new ClassFileImporter().importPackages("dev.alkahest.behaviour");

    private static final DescribedPredicate<JavaClass> GENERATED = assignableTo(EntityTable.class)
            .or(assignableTo(EntityMapper.class))
            .or(assignableTo(IdentityMap.class))
            .or(assignableTo(Snapshot.class))
            .or(assignableTo(MapperSource.class))
            .or(nameMatching(".*Key").<JavaClass>forSubtype().and(assignableTo(Record.class)))
            .as("generated classes");

    private static final DescribedPredicate<JavaClass> WITHIN_REACH = resideInAnyPackage(
            "dev.alkahest.behaviour..",
            "dev.alkahest.mapping",
            "dev.alkahest.sql",
            "dev.alkahest.type",
            "java.lang",
            "java.math",
            "java.sql",
            "java.time",
            "java.util",
            "org.jspecify.annotations");

    private static final DescribedPredicate<JavaClass> LOOKING_UP_BY_NAME = assignableTo(Class.class)
            .or(assignableTo(ClassLoader.class))
            .or(assignableTo(Module.class))
            .or(assignableTo(ResourceBundle.class))
            .or(assignableTo(ServiceLoader.class))
            .as("look things up by name");

    @Test
    void generatedCodeStandsOnTheMappingContractOnly() {
        classes().that(GENERATED).should(onlyDependOnClassesThat(WITHIN_REACH)).check(TESTS);
    }

    @Test
    void generatedCodeLooksNothingUpByName() {
        classes()
                .that(GENERATED)
                .should(never(accessClassesThat(LOOKING_UP_BY_NAME)))
                .check(TESTS);
    }
}
