package dev.alkahest.behaviour.session.listening;

import dev.alkahest.engine.SentStatement;
import dev.alkahest.engine.StatementListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Writes down what it hears. */
final class HeardStatements implements StatementListener {

    final List<SentStatement> before = new ArrayList<>();
    final List<OptionalLong> rows = new ArrayList<>();
    final List<Throwable> errors = new ArrayList<>();

    @Override
    public void beforeStatement(SentStatement statement) {
        before.add(statement);
    }

    @Override
    public void afterStatement(SentStatement statement, OptionalLong rowCount, Duration duration) {
        rows.add(rowCount);
    }

    @Override
    public void statementFailed(SentStatement statement, Throwable error, Duration duration) {
        errors.add(error);
    }

    /** Returns what the statements were sent for. */
    List<String> causes() {
        return before.stream().map(statement -> statement.cause().toString()).toList();
    }
}
