package dev.alkahest.benchmarks;

import static dev.alkahest.benchmarks.shop.ProductTable.PRODUCT;
import static dev.alkahest.sql.Sql.select;

import dev.alkahest.benchmarks.database.Shop;
import dev.alkahest.benchmarks.jdbc.ProductRows;
import dev.alkahest.benchmarks.jdbc.ProductRows.Tag;
import dev.alkahest.session.Session;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Load 3 columns of 1,000 rows into records: by hand, and by a projection. */
@State(Scope.Thread)
public class LoadRecords {

    /** Fills the table. */
    @Setup
    public void prepare(Shop shop) throws SQLException {
        shop.fillProducts(1_000);
        Shop.requireSame(
                handWritten(shop),
                alkahest(shop).stream()
                        .map(tag -> new Tag(tag.id(), tag.name(), tag.price()))
                        .toList());
    }

    /** JDBC. */
    @Benchmark
    public List<Tag> handWritten(Shop shop) throws SQLException {
        return shop.read(ProductRows::tags);
    }

    /** Alkahest. */
    @Benchmark
    public List<PriceTag> alkahest(Shop shop) {
        try (Session session = shop.session()) {
            return session.execute(select(PriceTagProjection.of(PRODUCT.id, PRODUCT.name, PRODUCT.price))
                            .from(PRODUCT))
                    .all();
        }
    }
}
