package dev.alkahest.dialect;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.sql.StandardFunction;
import dev.alkahest.sql.Statement;
import dev.alkahest.sql.StatementText;
import dev.alkahest.type.JdbcValues;
import java.util.EnumSet;

/**
 * The text that {@code toString()} of a {@link Statement} gives: that of no database, which can say everything a statement
 * can, mostly in PostgreSQL's words. Thread-safe.
 */
public final class StandardText implements StatementText {

    private final Compiler compiler =
            new Compiler(grammar(), new Abilities("standard", EnumSet.allOf(Capability.class)), new JdbcValues());

    /** For the loader of services. */
    public StandardText() {}

    private static Grammar grammar() {
        Quoting quoting = new Quoting(ReservedWords.POSTGRESQL, Integer.MAX_VALUE);
        TypeNames types = PostgresDialect.types(quoting);
        FunctionTexts functions = PostgresFunctions.texts()
                .with(StandardFunction.GREATEST, "greatest({0}, {1})")
                .with(StandardFunction.LEAST, "least({0}, {1})");
        Syntax syntax = new Syntax(types, functions, new AggregateTexts());
        return new Grammar(quoting, types, new ColumnDefinitions(quoting, types), syntax);
    }

    @Override
    public String textOf(Statement statement) {
        try {
            return SqlLayout.of(compiler.compile(statement).sql());
        } catch (InvalidStatementException incomplete) {
            return "(not a whole statement: " + incomplete.getMessage() + ")";
        }
    }
}
