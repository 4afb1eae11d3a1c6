package dev.alkahest.benchmarks.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes rows of {@code invoice} and {@code invoice_line} by hand. */
public final class InvoiceRows {

    private static final String SELECT = "select i.id, i.customer, i.issued, i.total,"
            + " l.id, l.position, l.article, l.quantity, l.price"
            + " from invoice i left join invoice_line l on l.invoice_id = i.id"
            + " where i.issued = ? order by i.id, l.position";
    private static final String INSERT = "insert into invoice (customer, issued, total) values (?, ?, ?)";
    private static final String INSERT_LINE =
            "insert into invoice_line (invoice_id, position, article, quantity, price) values (?, ?, ?, ?, ?)";
    private static final String DELETE = "delete from invoice where id = ?";
    private static final String DELETE_LINE = "delete from invoice_line where id = ?";

    private InvoiceRows() {}

    /** Returns the invoices of a day with their lines, by one join. */
    public static List<PlainInvoice> of(Connection connection, LocalDate day) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setObject(1, day);
            try (ResultSet row = statement.executeQuery()) {
                return read(row);
            }
        }
    }

    private static List<PlainInvoice> read(ResultSet row) throws SQLException {
        List<PlainInvoice> invoices = new ArrayList<>();
        PlainInvoice invoice = null;
        while (row.next()) {
            long id = row.getLong(1);
            if (invoice == null || invoice.id != id) {
                invoice = readInvoice(row, id);
                invoices.add(invoice);
            }
            long line = row.getLong(5);
            if (!row.wasNull()) {
                invoice.lines.add(readLine(row, line, invoice));
            }
        }
        return invoices;
    }

    private static PlainInvoice readInvoice(ResultSet row, long id) throws SQLException {
        PlainInvoice invoice = new PlainInvoice();
        invoice.id = id;
        invoice.customer = row.getString(2);
        invoice.issued = row.getObject(3, LocalDate.class);
        invoice.total = row.getBigDecimal(4);
        return invoice;
    }

    private static PlainLine readLine(ResultSet row, long id, PlainInvoice invoice) throws SQLException {
        PlainLine line = new PlainLine();
        line.id = id;
        line.invoice = invoice;
        line.position = row.getInt(6);
        line.article = row.getString(7);
        line.quantity = row.getInt(8);
        line.price = row.getBigDecimal(9);
        return line;
    }

    /** Inserts invoices and their lines in two batches, and gives all of them the keys that the database has made. */
    public static List<PlainInvoice> insert(Connection connection, List<PlainInvoice> invoices) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT, new String[] {"id"})) {
            for (PlainInvoice invoice : invoices) {
                statement.setString(1, invoice.customer);
                statement.setObject(2, invoice.issued);
                statement.setBigDecimal(3, invoice.total);
                statement.addBatch();
            }
            statement.executeBatch();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                for (PlainInvoice invoice : invoices) {
                    keys.next();
                    invoice.id = keys.getLong(1);
                }
            }
        }
        insertLines(connection, linesOf(invoices));
        return invoices;
    }

    private static void insertLines(Connection connection, List<PlainLine> lines) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_LINE, new String[] {"id"})) {
            for (PlainLine line : lines) {
                statement.setLong(1, line.invoice.id);
                statement.setInt(2, line.position);
                statement.setString(3, line.article);
                statement.setInt(4, line.quantity);
                statement.setBigDecimal(5, line.price);
                statement.addBatch();
            }
            statement.executeBatch();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                for (PlainLine line : lines) {
                    keys.next();
                    line.id = keys.getLong(1);
                }
            }
        }
    }

    /** Deletes invoices and their lines in two batches, by their keys. */
    public static List<PlainInvoice> delete(Connection connection, List<PlainInvoice> invoices) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETE_LINE)) {
            for (PlainLine line : linesOf(invoices)) {
                statement.setLong(1, line.id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            for (PlainInvoice invoice : invoices) {
                statement.setLong(1, invoice.id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
        return invoices;
    }

    private static List<PlainLine> linesOf(List<PlainInvoice> invoices) {
        List<PlainLine> lines = new ArrayList<>();
        for (PlainInvoice invoice : invoices) {
            lines.addAll(invoice.lines);
        }
        return lines;
    }
}
