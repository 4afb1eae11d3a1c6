package dev.alkahest.dialect;

import static dev.alkahest.sql.StandardFunction.GREATEST;
import static dev.alkahest.sql.StandardFunction.LEAST;

/** What PostgreSQL calls the standard functions. */
final class PostgresFunctions {

    private PostgresFunctions() {}

    static FunctionTexts texts() {
        return new FunctionTexts()
                .with(GREATEST, "CASE WHEN {0} IS NULL OR {1} IS NULL THEN NULL ELSE greatest({0}, {1}) END")
                .with(LEAST, "CASE WHEN {0} IS NULL OR {1} IS NULL THEN NULL ELSE least({0}, {1}) END");
    }
}
