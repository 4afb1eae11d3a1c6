package dev.alkahest.dialect;

import static dev.alkahest.sql.StandardFunction.GREATEST;
import static dev.alkahest.sql.StandardFunction.LEAST;

/** What SQLite calls the standard functions, or says in place of one that it lacks. */
final class SqliteFunctions {

    private SqliteFunctions() {}

    static FunctionTexts texts() {
        return new FunctionTexts().with(GREATEST, "max({0}, {1})").with(LEAST, "min({0}, {1})");
    }
}
