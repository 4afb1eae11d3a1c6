package dev.alkahest.session;

import java.util.List;

/**
 * What a flush would send, from {@link Session#planFlush()}.
 *
 * @param statements the statements in their order
 */
public record PlannedFlush(List<PlannedStatement> statements) {

    /** Copies the statements. */
    public PlannedFlush {
        statements = List.copyOf(statements);
    }

    /** Returns whether there is nothing to write. */
    public boolean isEmpty() {
        return statements.isEmpty();
    }

    /** Returns a line for each statement, numbered. */
    @Override
    public String toString() {
        if (isEmpty()) {
            return "nothing to flush";
        }
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < statements.size(); at++) {
            lines.append(at == 0 ? "" : "\n").append(at + 1).append(". ").append(statements.get(at));
        }
        return lines.toString();
    }
}
