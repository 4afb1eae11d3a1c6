package dev.alkahest.dialect;

import static dev.alkahest.dialect.SqlAssertions.H2;
import static dev.alkahest.dialect.SqlAssertions.POSTGRESQL;
import static dev.alkahest.dialect.SqlAssertions.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alkahest.sql.ArrayColumn;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.NumberColumn;
import dev.alkahest.sql.Sql;
import dev.alkahest.sql.Statement;
import dev.alkahest.sql.Table;
import dev.alkahest.type.ArrayTypes;
import dev.alkahest.type.ColumnTypes;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrayTextTest {

    private static final Shelf SHELF = new Shelf();

    @Test
    void columnsNameTheTypeOfTheirElements() {
        assertThat(POSTGRESQL.createTable(SHELF).get(0))
                .contains("labels character varying(20)[]", "prices numeric(8, 2)[]", "counts bigint[]");
        assertThat(H2.createTable(SHELF).get(0))
                .contains("labels character varying(20) array", "prices numeric(8, 2) array", "counts bigint array");
    }

    @Test
    void databaseWithoutArraysSaysWhatToDo() {
        assertThat(SQLITE.refusal(SHELF))
                .contains(
                        "the column shelf.labels holds arrays, and sqlite has none. Convert its attribute with @Json or"
                                + " @Convert, or store the elements as rows of a table of their own.");
        assertThat(Dialect.forUrl("jdbc:mariadb:").refusal(SHELF)).isPresent();
        assertThat(H2.refusal(SHELF)).isEmpty();
        assertThat(POSTGRESQL.refusal(SHELF)).isEmpty();
    }

    @Test
    void arraysOfManyRowsAreSentAsTextsThatNothingCutsOff() {
        assertThat(POSTGRESQL.insertUnnest(SHELF, List.of(SHELF.labels, SHELF.prices), List.of(SHELF.id)))
                .isEqualTo("INSERT INTO shelf (labels, prices) SELECT CAST(c1 AS text[]), CAST(c2 AS numeric[])"
                        + " FROM unnest(CAST(? AS text[]), CAST(? AS text[])) WITH ORDINALITY AS r (c1, c2, n)"
                        + " ORDER BY n RETURNING id");
    }

    @Test
    void elementsAreLookedForAsAnIndexCanTell() {
        Statement select =
                Sql.select(SHELF.id).from(SHELF).where(SHELF.labels.contains("x"), SHELF.counts.contains(2L));

        assertThat(H2.compile(select).sql())
                .isEqualTo("SELECT shelf.id FROM shelf WHERE array_contains(shelf.labels, ?)"
                        + " AND array_contains(shelf.counts, ?)");
        assertThat(POSTGRESQL.compile(select).sql())
                .isEqualTo("SELECT shelf.id FROM shelf WHERE shelf.labels @> ? AND shelf.counts @> ?");
    }

    private static final class Shelf extends Table {

        final NumberColumn<Long> id =
                number("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY, ColumnOption.GENERATED);
        final ArrayColumn<List<String>, String> labels =
                array("labels", ArrayTypes.list("shelf.labels", ColumnTypes.string(20)), ColumnTypes.string(20));
        final ArrayColumn<BigDecimal[], BigDecimal> prices = array(
                "prices",
                ArrayTypes.array("shelf.prices", BigDecimal[].class, BigDecimal[]::new, ColumnTypes.decimal(8, 2)),
                ColumnTypes.decimal(8, 2));
        final ArrayColumn<long[], Long> counts = array("counts", ArrayTypes.longs("shelf.counts"), ColumnTypes.int64());

        Shelf() {
            super("", "shelf");
        }
    }
}
