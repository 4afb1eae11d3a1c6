package dev.alkahest.behaviour;

import dev.alkahest.dialect.Capability;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/**
 * Makes one run of a {@link TestOnAllDatabases} test for each database; {@code -Dalkahest.databases=H2,SQLITE} leaves out the
 * others, for a quick look while writing.
 */
final class AllDatabases implements TestTemplateInvocationContextProvider {

    private static final String CHOSEN = System.getProperty("alkahest.databases", "");

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public boolean mayReturnZeroTestTemplateInvocationContexts(ExtensionContext context) {
        return !CHOSEN.isEmpty();
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        TestOnAllDatabases test = context.getRequiredTestMethod().getAnnotation(TestOnAllDatabases.class);
        EnumSet<Database> databases = EnumSet.allOf(Database.class);
        databases.removeAll(List.of(test.except()));
        List<Capability> needs = needs(context.getRequiredTestClass(), test);
        return databases.stream().filter(AllDatabases::isChosen).map(database -> new Run(database, needs));
    }

    private static List<Capability> needs(Class<?> testClass, TestOnAllDatabases test) {
        Needs ofAll = testClass.getAnnotation(Needs.class);
        return Stream.concat(ofAll == null ? Stream.empty() : Stream.of(ofAll.value()), Stream.of(test.needs()))
                .toList();
    }

    private static boolean isChosen(Database database) {
        return CHOSEN.isEmpty() || List.of(CHOSEN.split(",")).contains(database.name());
    }

    private record Run(Database database, List<Capability> needs) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocation) {
            return database.toString();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Presence(database), new Ability(database, needs), new FreshDatabase(database));
        }
    }

    /** Skips a run on a database that this machine does not have, which the report says. */
    private record Presence(Database database) implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Databases.missing(database)
                    .map(ConditionEvaluationResult::disabled)
                    .orElseGet(() -> ConditionEvaluationResult.enabled("it is on this machine"));
        }
    }

    /** Skips a run on a database that lacks something, which the report names. */
    private record Ability(Database database, List<Capability> needs) implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return needs.stream()
                    .filter(need -> !database.dialect().supports(need))
                    .findFirst()
                    .map(need -> ConditionEvaluationResult.disabled(database + " has no Capability." + need))
                    .orElseGet(() -> ConditionEvaluationResult.enabled("it can do what the test needs"));
        }
    }
}
