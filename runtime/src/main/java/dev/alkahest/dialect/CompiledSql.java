package dev.alkahest.dialect;

import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Shape;
import dev.alkahest.type.ColumnType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A statement as one database is told it: its text, which all statements of its shape share, and its own values. */
public final class CompiledSql {

    private final CompiledText text;
    private final Shape shape;
    private final List<? extends Expression<?>> expressions;

    CompiledSql(CompiledText text, Shape shape, List<? extends Expression<?>> expressions) {
        this.text = text;
        this.shape = shape;
        this.expressions = expressions;
    }

    /** Returns the text; the same instance for every statement of the same shape, as long as it is remembered. */
    public String sql() {
        return text.sql();
    }

    /** Returns whether it gives rows. */
    public boolean isQuery() {
        return !text.columns().isEmpty();
    }

    /** Returns whether the user has written it as text, and named the columns of the rows it gives. */
    public boolean isText() {
        return text.isText();
    }

    /** Returns the columns of the rows it gives; the same instance for every statement of the same shape. */
    public List<ResultColumn> columns() {
        return text.columns();
    }

    /** Returns the expressions of the rows it gives, in the order of {@link #columns()}. */
    public List<? extends Expression<?>> expressions() {
        return expressions;
    }

    /** Returns the names of the tables it reads and writes, with their schema where they have one. */
    public Set<String> tables() {
        return text.tables();
    }

    /** Returns the values in the order of the placeholders. */
    public List<Bind> binds() {
        List<Bind> binds = new ArrayList<>();
        for (int at = 0; at < text.types().length; at++) {
            binds.add(new Bind(text.types()[at], shape.value(text.sources()[at]), false));
        }
        return binds;
    }

    /** Sets all parameters. */
    public void bind(PreparedStatement statement) throws SQLException {
        ColumnType<?>[] types = text.types();
        int[] sources = text.sources();
        for (int at = 0; at < types.length; at++) {
            bind(statement, at, types[at], shape.value(sources[at]));
        }
    }

    @SuppressWarnings("unchecked") // a value has the class of the type it was made with
    private <T> void bind(PreparedStatement statement, int at, ColumnType<T> type, @Nullable Object value)
            throws SQLException {
        type.bind(statement, at + 1, (T) value, text.values());
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text.sql();
    }
}
