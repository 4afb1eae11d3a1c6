package dev.alkahest.testing;

import dev.alkahest.engine.StatementCause;

/**
 * A relationship, and a line of the user's code that has it loaded.
 *
 * @param relationship class and attribute
 * @param entity the class, by its simple name
 * @param option what to add to the query that reads its objects
 */
record LazyLine(String relationship, String entity, String option, StackTraceElement line) {

    /** Returns the line that is being run by this thread. */
    static LazyLine of(StatementCause cause) {
        Class<?> entity = cause.entity().orElseThrow();
        String name = entity.getSimpleName();
        return new LazyLine(
                name + "." + cause.attribute().orElseThrow(),
                name,
                cause.option().orElseThrow(),
                new UserCode(entity).line());
    }

    String describe(int loads) {
        return String.format(
                "%n  %s, %d times at %s%n    add %s to the query that reads the %s",
                relationship, loads, line, option, entity);
    }
}
