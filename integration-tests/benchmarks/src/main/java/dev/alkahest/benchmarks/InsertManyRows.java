package dev.alkahest.benchmarks;

import static dev.alkahest.benchmarks.shop.ProductTable.PRODUCT;

import dev.alkahest.benchmarks.database.Shop;
import dev.alkahest.benchmarks.jdbc.ProductRows;
import dev.alkahest.benchmarks.measure.Preparation;
import dev.alkahest.benchmarks.shop.Product;
import dev.alkahest.benchmarks.shop.Samples;
import dev.alkahest.sql.Insert;
import dev.alkahest.sql.Sql;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Insert 100,000 rows by statements, 1,000 in a batch, and ask for nothing back. PostgreSQL's driver rewrites batches for both. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class InsertManyRows {

    private static final int ROWS = 100_000;
    private static final int COMPARED = 2_500;

    private List<Product> products;

    /** Compares what is written. */
    @Setup
    public void compare(Shop shop) throws SQLException {
        prepare(shop, COMPARED);
        handWritten(shop);
        List<Product> byHand = shop.read(ProductRows::all);
        prepare(shop, COMPARED);
        alkahest(shop);
        Shop.requireSame(byHand, shop.read(ProductRows::all));
    }

    /** Empties the table and makes the objects. */
    @Setup(Level.Invocation)
    public void prepare(Shop shop) {
        prepare(shop, ROWS);
    }

    private void prepare(Shop shop, int rows) {
        Preparation.run(() -> {
            shop.empty();
            products = Samples.products(rows);
        });
    }

    /** JDBC. */
    @Benchmark
    public long handWritten(Shop shop) throws SQLException {
        return shop.write(connection -> ProductRows.insertAll(connection, products));
    }

    /** Alkahest. */
    @Benchmark
    public long alkahest(Shop shop) {
        return shop.write(products.stream().map(InsertManyRows::statement));
    }

    private static Insert statement(Product product) {
        return Sql.insert(PRODUCT)
                .set(PRODUCT.name, product.name)
                .set(PRODUCT.price, product.price)
                .set(PRODUCT.stock, product.stock)
                .set(PRODUCT.weight, product.weight)
                .set(PRODUCT.active, product.active)
                .set(PRODUCT.released, product.released)
                .set(PRODUCT.changed, product.changed);
    }
}
