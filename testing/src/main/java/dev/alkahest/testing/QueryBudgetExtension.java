package dev.alkahest.testing;

import dev.alkahest.engine.Engine;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Has a {@link QueryBudget} for each test of a class, which fails where a line did not keep to it.
 *
 * <pre>{@code
 * @RegisterExtension
 * QueryBudgetExtension budget = QueryBudgetExtension.on(() -> engine);
 * }</pre>
 *
 * <p>It watches the test method, not what is done before and after each: the engine may be made in {@code @BeforeEach}.
 */
public final class QueryBudgetExtension implements BeforeTestExecutionCallback, AfterTestExecutionCallback {

    private final Supplier<Engine> engine;
    private final int most;

    private QueryBudgetExtension(Supplier<Engine> engine, int most) {
        this.engine = engine;
        this.most = most;
    }

    /** Returns an extension with a budget of {@value QueryBudget#DEFAULT_LOADS} lazy loads of one relationship for each line. */
    public static QueryBudgetExtension on(Supplier<Engine> engine) {
        return new QueryBudgetExtension(engine, QueryBudget.DEFAULT_LOADS);
    }

    /** Returns an extension with another budget. */
    public QueryBudgetExtension allowing(int loads) {
        return new QueryBudgetExtension(engine, loads);
    }

    @Override
    public void beforeTestExecution(ExtensionContext test) {
        store(test).put(QueryBudget.class, QueryBudget.on(engine.get(), most));
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        QueryBudget budget = store(test).remove(QueryBudget.class, QueryBudget.class);
        if (budget != null) {
            budget.close();
        }
    }

    private ExtensionContext.Store store(ExtensionContext test) {
        return test.getStore(Namespace.create(this));
    }
}
