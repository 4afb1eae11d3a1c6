package dev.alkahest.dialect;

import dev.alkahest.AlkahestException;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.Statement;
import dev.alkahest.sql.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Constructs of the expression language by their names, each as a dialect says it. */
final class Constructs {

    private static final int SHORT = 110;

    private final String chapter;
    private final Map<String, Function<Dialect, String>> texts = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();

    Constructs(String chapter) {
        this.chapter = chapter;
    }

    /** Adds a statement. */
    Constructs add(String name, Statement statement) {
        statements.put(chapter + ": " + name, statement);
        return add(name, dialect -> textOf(dialect, statement));
    }

    /** Adds an expression, as the only one that is selected. */
    Constructs add(String name, Expression<?> expression) {
        return add(name, Sql.select(expression));
    }

    /** Adds what a dialect says in words of its own. */
    Constructs add(String name, Function<Dialect, String> text) {
        if (texts.put(name, text) != null) {
            throw new IllegalArgumentException("twice: " + name);
        }
        return this;
    }

    /** Adds a statement that can be said where a table can be. */
    Constructs add(String name, Table table, Statement statement) {
        return add(
                name,
                dialect -> dialect.refusal(table)
                        .map(refusal -> "-- is refused: " + refusal)
                        .orElseGet(() -> textOf(dialect, statement)));
    }

    /** Returns the statements by their names. */
    Map<String, Statement> statements() {
        return statements;
    }

    /** Returns the texts of a dialect, each below its name; a construct that it lacks is its message in a comment. */
    String textsOf(Dialect dialect) {
        StringBuilder all = new StringBuilder();
        texts.forEach((name, text) -> all.append("-- ")
                .append(chapter)
                .append(": ")
                .append(name)
                .append('\n')
                .append(textOf(text, dialect))
                .append("\n\n"));
        return all.toString();
    }

    /** Returns a statement in one line where it is short; one that is refused is its message in a comment. */
    static String textOf(Dialect dialect, Statement statement) {
        return textOf(
                known -> {
                    String line = known.compile(statement).sql();
                    return line.length() <= SHORT ? line : known.sql(statement);
                },
                dialect);
    }

    private static String textOf(Function<Dialect, String> text, Dialect dialect) {
        try {
            return text.apply(dialect);
        } catch (AlkahestException | UnsupportedOperationException e) {
            return "-- is refused: " + e.getMessage();
        }
    }
}
