package dev.alkahest.dialect;

import static dev.alkahest.sql.StandardFunction.GREATEST;
import static dev.alkahest.sql.StandardFunction.LEAST;

/** What H2 calls the standard functions. */
final class H2Functions {

    private H2Functions() {}

    static FunctionTexts texts() {
        return new FunctionTexts().with(GREATEST, "greatest({0}, {1})").with(LEAST, "least({0}, {1})");
    }
}
