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
import org.openjdk.jmh.annotations.TearDown;

/** Delete 100 objects with their 10 children each, which the program has just saved and still holds. */
@State(Scope.Thread)
public class DeleteGraphs {

    private static final int GRAPHS = 100;

    /** Compares what is left: nothing. */
    @Setup
    public void compare(Shop shop, ByHand byHand, ByAlkahest byAlkahest) throws SQLException {
        byHand.prepare(shop);
        requireStored(shop, GRAPHS);
        handWritten(shop, byHand);
        requireStored(shop, 0);
        byAlkahest.prepare(shop);
        requireStored(shop, GRAPHS);
        alkahest(byAlkahest);
        requireStored(shop, 0);
        byAlkahest.close();
    }

    private static void requireStored(Shop shop, int invoices) throws SQLException {
        Shop.requireSame(
                invoices,
                shop.read(connection -> InvoiceRows.of(connection, Samples.FIRST_DAY))
                        .size());
    }

    /** JDBC. */
    @Benchmark
    public List<PlainInvoice> handWritten(Shop shop, ByHand byHand) throws SQLException {
        return shop.write(connection -> InvoiceRows.delete(connection, byHand.invoices));
    }

    /** Alkahest. */
    @Benchmark
    public List<Invoice> alkahest(ByAlkahest byAlkahest) {
        for (Invoice invoice : byAlkahest.invoices) {
            byAlkahest.session.delete(invoice);
        }
        byAlkahest.session.commit();
        return byAlkahest.invoices;
    }

    /** Saved objects of JDBC's. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init") // JMH calls prepare() first
    public static class ByHand {

        private List<PlainInvoice> invoices;

        /** Saves new objects. */
        @Setup(Level.Invocation)
        public void prepare(Shop shop) {
            Preparation.run(() -> {
                invoices = Samples.plainInvoices(GRAPHS);
                shop.save(connection -> InvoiceRows.insert(connection, invoices));
            });
        }
    }

    /** Saved objects of a session that holds them. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init") // JMH calls prepare() first
    public static class ByAlkahest {

        private Session session;
        private List<Invoice> invoices;

        /** Saves new objects. */
        @Setup(Level.Invocation)
        public void prepare(Shop shop) {
            Preparation.run(() -> {
                invoices = Samples.invoices(GRAPHS);
                session = shop.keepingSession();
                session.addAll(invoices);
                session.commit();
            });
        }

        /** Lets go of the objects. */
        @TearDown(Level.Invocation)
        public void close() {
            session.close();
        }
    }
}
