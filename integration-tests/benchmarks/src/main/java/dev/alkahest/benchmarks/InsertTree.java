package dev.alkahest.benchmarks;

import dev.alkahest.benchmarks.database.Shop;
import dev.alkahest.benchmarks.jdbc.CategoryRows;
import dev.alkahest.benchmarks.jdbc.PlainCategory;
import dev.alkahest.benchmarks.measure.Preparation;
import dev.alkahest.benchmarks.shop.Category;
import dev.alkahest.benchmarks.shop.Trees;
import dev.alkahest.session.Session;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Insert a tree of 1,000 nodes on five levels, with keys that the database makes; what is told is the cost of a node. */
@State(Scope.Thread)
@OperationsPerInvocation(1_000)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class InsertTree {

    private PlainCategory plainRoot;
    private Category root;

    /** Returns how many children each node has, level by level: 1 + 9 + 90 + 180 + 720 nodes. */
    int[] children() {
        return new int[] {9, 10, 2, 4};
    }

    /** Compares what is written. */
    @Setup
    public void compare(Shop shop) throws SQLException {
        prepare(shop);
        handWritten(shop);
        List<String> written = shop.read(CategoryRows::all);
        prepare(shop);
        alkahest(shop);
        Shop.requireSame(written, shop.read(CategoryRows::all));
    }

    /** Empties the table and makes the objects of both sides. */
    @Setup(Level.Invocation)
    public void prepare(Shop shop) {
        Preparation.run(() -> {
            shop.empty();
            plainRoot = Trees.plainCategories(children());
            root = Trees.categories(children());
        });
    }

    /** JDBC. */
    @Benchmark
    public PlainCategory handWritten(Shop shop) throws SQLException {
        return shop.write(connection -> CategoryRows.insert(connection, plainRoot));
    }

    /** Alkahest. */
    @Benchmark
    public Category alkahest(Shop shop) {
        try (Session session = shop.session()) {
            session.add(root);
            session.commit();
        }
        return root;
    }
}
