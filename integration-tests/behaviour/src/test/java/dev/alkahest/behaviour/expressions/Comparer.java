package dev.alkahest.behaviour.expressions;

import static dev.alkahest.behaviour.expressions.SampleTable.SAMPLE;

import dev.alkahest.DatabaseException;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.Row;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Sql;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** Asks a database for the values of many trees at once, in some rows of the table, and compares. */
final class Comparer {

    private final Engine engine;

    Comparer(Engine engine) {
        this.engine = engine;
    }

    /** Fails with the smallest tree it finds, its SQL and what was expected, where the database says something else. */
    void compare(List<Tree> trees, int firstKey, List<List<Object>> rows) {
        if (difference(trees, firstKey, rows) == null) {
            return;
        }
        for (Tree tree : trees) {
            if (difference(List.of(tree), firstKey, rows) != null) {
                Tree least = shrunk(tree, firstKey, rows);
                Assertions.fail(difference(List.of(least), firstKey, rows) + "\n" + least + "\n"
                        + select(List.of(least), firstKey, rows.size()));
            }
        }
        Assertions.fail("Only together: " + difference(trees, firstKey, rows));
    }

    private Tree shrunk(Tree tree, int firstKey, List<List<Object>> rows) {
        for (Tree smaller : tree.smaller()) {
            if (Generator.isDefined(smaller, rows) && difference(List.of(smaller), firstKey, rows) != null) {
                return shrunk(smaller, firstKey, rows);
            }
        }
        return tree;
    }

    /** Returns the first difference, as a text; null for none. */
    private String difference(List<Tree> trees, int firstKey, List<List<Object>> rows) {
        List<Row> answers;
        try {
            answers = engine.beginAndReturn(connection ->
                    connection.execute(select(trees, firstKey, rows.size())).all());
        } catch (DatabaseException | IllegalStateException e) {
            return e + " " + e.getCause();
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int at = 0; at < trees.size(); at++) {
                Object expected = trees.get(at).value(rows.get(row));
                Object found = answers.get(row).get(at);
                if (!Truths.isSame(expected, found)) {
                    return "Expected " + expected + " but found " + found + " in " + rows.get(row);
                }
            }
        }
        return null;
    }

    private static Select select(List<Tree> trees, int firstKey, int count) {
        List<Expression<?>> expressions = new ArrayList<>();
        trees.forEach(tree -> expressions.add(tree.expression()));
        return Sql.select(expressions)
                .from(SAMPLE)
                .where(SAMPLE.id.between(firstKey, firstKey + count - 1))
                .orderBy(SAMPLE.id.asc());
    }
}
