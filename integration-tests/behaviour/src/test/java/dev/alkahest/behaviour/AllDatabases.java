package dev.alkahest.behaviour;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Makes one run of a {@link TestOnAllDatabases} test for each database. */
final class AllDatabases implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        TestOnAllDatabases test = context.getRequiredTestMethod().getAnnotation(TestOnAllDatabases.class);
        EnumSet<Database> databases = EnumSet.allOf(Database.class);
        databases.removeAll(List.of(test.except()));
        return databases.stream().map(Run::new);
    }

    private record Run(Database database) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocation) {
            return database.toString();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new FreshDatabase(database));
        }
    }
}
