package dev.alkahest.dialect;

import dev.alkahest.sql.Shape;
import dev.alkahest.sql.Statement;
import dev.alkahest.sql.TextStatement;
import dev.alkahest.type.JdbcValues;
import java.util.ArrayList;
import java.util.List;

/** Turns statements into text, once for each shape. Thread-safe. */
final class Compiler {

    private final Grammar grammar;
    private final Abilities abilities;
    private final JdbcValues values;
    private final TextCache cache = new TextCache();

    Compiler(Grammar grammar, Abilities abilities, JdbcValues values) {
        this.grammar = grammar;
        this.abilities = abilities;
        this.values = values;
    }

    CompiledSql compile(Statement statement) {
        Shape shape = statement.shape();
        CompiledText text = cache.find(shape.key());
        if (text == null) {
            text = cache.add(shape.key(), write(statement));
        }
        return new CompiledSql(text, shape, statement.expressions());
    }

    private CompiledText write(Statement statement) {
        Fragment written = new StatementWriter(grammar, abilities).write(statement);
        requireSameOrder(statement.shape(), written);
        return new CompiledText(
                written.sql(),
                written.types(),
                written.sources(),
                ResultColumns.of(statement.expressions()),
                statement.tables(),
                values,
                statement instanceof TextStatement);
    }

    /** Checks that values were written in the order in which a shape gathers them: later statements rely on it. */
    private static void requireSameOrder(Shape shape, Fragment written) {
        List<Object> inShape = new ArrayList<>();
        for (int at = 0; at < shape.size(); at++) {
            inShape.add(shape.value(at));
        }
        boolean same = inShape.size() == written.values().size();
        for (int at = 0; same && at < inShape.size(); at++) {
            same = inShape.get(at) == written.values().get(at);
        }
        if (!same) {
            throw new IllegalStateException(
                    "The values were written in another order than they are gathered: " + written.sql());
        }
    }
}
