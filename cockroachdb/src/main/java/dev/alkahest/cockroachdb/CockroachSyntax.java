package dev.alkahest.cockroachdb;

import static dev.alkahest.sql.StandardFunction.DATE_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.INSTANT_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.INSTANT_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.INSTANT_PLUS_SECONDS;
import static dev.alkahest.sql.StandardFunction.LOG10;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_DAYS;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_MONTHS;
import static dev.alkahest.sql.StandardFunction.TIMESTAMP_PLUS_SECONDS;

import dev.alkahest.dialect.FunctionTexts;
import dev.alkahest.dialect.NodeWriter;
import dev.alkahest.dialect.PostgresSyntax;
import dev.alkahest.dialect.Precedence;
import dev.alkahest.dialect.TypeNames;
import dev.alkahest.sql.Arithmetic;

/** What CockroachDB says otherwise than PostgreSQL. */
final class CockroachSyntax extends PostgresSyntax {

    private static final String SECONDS = "({0} + {1} * INTERVAL '1 second')";

    CockroachSyntax(TypeNames types) {
        super(types, functions());
    }

    /** There is no {@code make_interval} and no {@code log10}. */
    private static FunctionTexts functions() {
        return functionTexts()
                .with(DATE_PLUS_MONTHS, "CAST({0} + {1} * INTERVAL '1 month' AS date)")
                .with(TIMESTAMP_PLUS_SECONDS, SECONDS)
                .with(TIMESTAMP_PLUS_DAYS, "({0} + {1} * INTERVAL '1 day')")
                .with(TIMESTAMP_PLUS_MONTHS, "({0} + {1} * INTERVAL '1 month')")
                .with(INSTANT_PLUS_SECONDS, SECONDS)
                .with(INSTANT_PLUS_DAYS, "(({0} AT TIME ZONE 'UTC' + {1} * INTERVAL '1 day') AT TIME ZONE 'UTC')")
                .with(INSTANT_PLUS_MONTHS, "(({0} AT TIME ZONE 'UTC' + {1} * INTERVAL '1 month') AT TIME ZONE 'UTC')")
                .with(LOG10, "log({0})");
    }

    /** A slash makes a decimal of whole numbers. */
    @Override
    protected void arithmetic(NodeWriter writer, Arithmetic node) {
        if (node.operator() != Arithmetic.Operator.DIVIDED_BY || !node.kind().isInteger()) {
            super.arithmetic(writer, node);
            return;
        }
        writer.operand(node.left(), Precedence.PRODUCT);
        writer.out().add(" // ");
        writer.operand(node.right(), Precedence.NEGATION);
    }
}
