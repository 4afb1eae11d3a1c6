package dev.alkahest.benchmarks;

import dev.alkahest.benchmarks.database.Shop;
import dev.alkahest.benchmarks.jdbc.InvoiceRows;
import dev.alkahest.benchmarks.jdbc.PlainInvoice;
import dev.alkahest.benchmarks.measure.Preparation;
import dev.alkahest.benchmarks.shop.Invoice;
import dev.alkahest.benchmarks.shop.Samples;
import dev.alkahest.session.Session;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Insert 100 objects with 10 children each, all with keys that the database makes. */
@State(Scope.Thread)
public class InsertGraphs {

    private static final int GRAPHS = 100;

    /** Compares what is written. */
    @Setup
    public void compare(Shop shop, ByHand byHand, ByAlkahest byAlkahest) throws SQLException {
        byHand.prepare(shop);
        handWritten(shop, byHand);
        List<PlainInvoice> written = stored(shop);
        byAlkahest.prepare(shop);
        alkahest(shop, byAlkahest);
        Shop.requireSame(written, stored(shop));
    }

    private static List<PlainInvoice> stored(Shop shop) throws SQLException {
        return shop.read(connection -> InvoiceRows.of(connection, Samples.FIRST_DAY));
    }

    /** JDBC. */
    @Benchmark
    public List<PlainInvoice> handWritten(Shop shop, ByHand byHand) throws SQLException {
        return shop.write(connection -> InvoiceRows.insert(connection, byHand.invoices));
    }

    /** Alkahest. */
    @Benchmark
    public List<Invoice> alkahest(Shop shop, ByAlkahest byAlkahest) {
        try (Session session = shop.session()) {
            session.addAll(byAlkahest.invoices);
            session.commit();
        }
        return byAlkahest.invoices;
    }

    /** New objects for JDBC. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init") // JMH calls prepare() first
    public static class ByHand {

        private List<PlainInvoice> invoices;

        /** Empties the tables and makes the objects. */
        @Setup(Level.Invocation)
        public void prepare(Shop shop) {
            Preparation.run(() -> {
                shop.empty();
                invoices = Samples.plainInvoices(GRAPHS);
            });
        }
    }

    /** New objects for Alkahest. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init") // JMH calls prepare() first
    public static class ByAlkahest {

        private List<Invoice> invoices;

        /** Empties the tables and makes the objects. */
        @Setup(Level.Invocation)
        public void prepare(Shop shop) {
            Preparation.run(() -> {
                shop.empty();
                invoices = Samples.invoices(GRAPHS);
            });
        }
    }
}
