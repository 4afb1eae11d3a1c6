package dev.alkahest.benchmarks;

import static dev.alkahest.benchmarks.shop.ProductTable.PRODUCT;

import dev.alkahest.benchmarks.database.Shop;
import dev.alkahest.benchmarks.jdbc.ProductRows;
import dev.alkahest.benchmarks.shop.Product;
import dev.alkahest.session.Session;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Get one object by its key, in a unit of work of its own: another key each time. */
@State(Scope.Thread)
public class GetByKey {

    private static final int ROWS = 1_000;

    private long last;

    /** Fills the table. */
    @Setup
    public void prepare(Shop shop) throws SQLException {
        shop.fillProducts(ROWS);
        for (int key = 1; key <= ROWS; key++) {
            last = key;
            Product byHand = handWritten(shop);
            last = key;
            Shop.requireSame(String.valueOf(byHand), String.valueOf(alkahest(shop)));
        }
    }

    /** JDBC. */
    @Benchmark
    public @Nullable Product handWritten(Shop shop) throws SQLException {
        long key = nextKey();
        return shop.read(connection -> ProductRows.find(connection, key));
    }

    /** Alkahest. */
    @Benchmark
    public @Nullable Product alkahest(Shop shop) {
        try (Session session = shop.session()) {
            return session.get(PRODUCT, nextKey());
        }
    }

    private long nextKey() {
        last = last % ROWS + 1;
        return last;
    }
}
