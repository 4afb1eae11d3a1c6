package dev.alkahest.behaviour.expressions;

import static dev.alkahest.behaviour.expressions.SampleTable.SAMPLE;

import dev.alkahest.behaviour.Database;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.dialect.Capability;
import dev.alkahest.engine.Engine;
import dev.alkahest.schema.MetaData;
import java.util.ArrayList;
import java.util.List;

/**
 * Expressions mean what their documentation says. {@code -Dalkahest.expressions=100000} draws more,
 * {@code -Dalkahest.seed=17} others.
 */
class RandomExpressionsTest {

    private static final int EXPRESSIONS = Integer.getInteger("alkahest.expressions", 3_000);
    private static final long SEED = Long.getLong("alkahest.seed", 1);
    private static final int ROWS = 200;
    private static final int AT_ONCE = 4;
    private static final int COLUMNS = 30;

    // Firebird gives unknown for a BETWEEN of which one bound is NULL and the other tells that it is false.
    @TestOnAllDatabases(needs = Capability.STANDARD_FUNCTIONS, except = Database.FIREBIRD)
    void randomExpressionsMeanWhatTheirDocumentationSays(Database database, Engine engine) {
        Draw draw = new Draw(SEED, database);
        List<List<Object>> rows = fill(engine, draw);
        Generator generator = new Generator(draw);
        Comparer comparer = new Comparer(engine);
        for (int done = 0; done < EXPRESSIONS; done += COLUMNS) {
            int first = draw.below(ROWS / AT_ONCE) * AT_ONCE;
            List<List<Object>> some = rows.subList(first, first + AT_ONCE);
            List<Tree> trees = new ArrayList<>();
            for (int column = 0; column < COLUMNS; column++) {
                trees.add(generator.next(some));
            }
            comparer.compare(trees, first, some);
        }
    }

    static List<List<Object>> fill(Engine engine, Draw draw) {
        MetaData.of(SAMPLE).createAll(engine);
        List<List<Object>> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            List<Object> values = new ArrayList<>();
            for (Type type : Type.values()) {
                values.add(draw.nullable(type));
                values.add(draw.nullable(type));
            }
            rows.add(values);
        }
        engine.begin(connection -> {
            for (int row = 0; row < ROWS; row++) {
                SAMPLE.add(connection, row, rows.get(row));
            }
        });
        return rows;
    }
}
