package dev.alkahest.acme;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.dialect.AggregateTexts;
import dev.alkahest.dialect.Fragment;
import dev.alkahest.dialect.FunctionTexts;
import dev.alkahest.dialect.Syntax;
import dev.alkahest.dialect.TypeNames;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Cut;
import dev.alkahest.sql.StandardFunction;
import org.jspecify.annotations.Nullable;

/** What Acme says in its own way. */
final class AcmeSyntax extends Syntax {

    AcmeSyntax(TypeNames types) {
        super(
                types,
                FunctionTexts.standard()
                        .with(StandardFunction.POSITION, "locate({1}, {0})")
                        .with(StandardFunction.CHAR_LENGTH, "char_length({0})"),
                new AggregateTexts());
    }

    @Override
    protected Fragment returning(Fragment change, boolean deletes, String columns) {
        if (!columns.isEmpty()) {
            throw new InvalidStatementException(
                    "Acme gives no rows back: leave returning(...) out, and select the rows.");
        }
        return change;
    }

    /** Acme has the words of the standard. A limit of 0 is no placeholder, as it is no value of the statement. */
    @Override
    protected void limit(Fragment out, @Nullable Bind limit, @Nullable Bind offset) {
        int rows = out.addValues(placeholder(limit));
        if (offset != null) {
            out.add(" OFFSET ").addPlaceholder(offset.type(), offset.value()).add(" ROWS");
        }
        if (limit != null) {
            out.add(" FETCH FIRST ").addText(placeholder(limit), rows);
            out.add(Cut.isZero(limit) ? "0 ROWS ONLY" : " ROWS ONLY");
        }
    }

    private static Fragment placeholder(@Nullable Bind limit) {
        return limit == null || Cut.isZero(limit)
                ? new Fragment()
                : new Fragment().addPlaceholder(limit.type(), limit.value());
    }
}
