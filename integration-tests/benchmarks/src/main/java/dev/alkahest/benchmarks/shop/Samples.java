package dev.alkahest.benchmarks.shop;

import dev.alkahest.benchmarks.jdbc.PlainInvoice;
import dev.alkahest.benchmarks.jdbc.PlainLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** New objects for both sides: the same values at every call. */
public final class Samples {

    /** The day of the first hundred invoices; each further hundred has the next day. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    /** How many lines an invoice has. */
    public static final int LINES = 10;

    private static final int INVOICES_A_DAY = 100;
    private static final LocalDateTime OPENING = FIRST_DAY.atTime(9, 30);

    private Samples() {}

    /** Returns new products without keys. */
    public static List<Product> products(int count) {
        List<Product> products = new ArrayList<>(count);
        for (int number = 1; number <= count; number++) {
            products.add(product(number));
        }
        return products;
    }

    private static Product product(int number) {
        Product product = new Product();
        product.name = "Product " + number;
        product.price = BigDecimal.valueOf(100 + number, 2);
        product.stock = number % 50;
        product.weight = number / 8.0;
        product.active = number % 3 != 0;
        product.released = FIRST_DAY.plusDays(number % 365);
        product.changed = OPENING.plusMinutes(number);
        return product;
    }

    /** Returns new invoices with their lines, without keys. */
    public static List<Invoice> invoices(int count) {
        List<Invoice> invoices = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            Invoice invoice = new Invoice();
            invoice.customer = "Customer " + number;
            invoice.issued = FIRST_DAY.plusDays(number / INVOICES_A_DAY);
            invoice.total = BigDecimal.valueOf(1_000 + number, 2);
            for (int position = 1; position <= LINES; position++) {
                invoice.lines.add(line(position));
            }
            invoices.add(invoice);
        }
        return invoices;
    }

    private static InvoiceLine line(int position) {
        InvoiceLine line = new InvoiceLine();
        line.position = position;
        line.article = "Article " + position;
        line.quantity = 1 + position % 4;
        line.price = BigDecimal.valueOf(100 + position, 2);
        return line;
    }

    /** Returns the same invoices for hand-written JDBC. */
    public static List<PlainInvoice> plainInvoices(int count) {
        List<PlainInvoice> invoices = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            PlainInvoice invoice = new PlainInvoice();
            invoice.customer = "Customer " + number;
            invoice.issued = FIRST_DAY.plusDays(number / INVOICES_A_DAY);
            invoice.total = BigDecimal.valueOf(1_000 + number, 2);
            for (int position = 1; position <= LINES; position++) {
                invoice.lines.add(plainLine(position, invoice));
            }
            invoices.add(invoice);
        }
        return invoices;
    }

    private static PlainLine plainLine(int position, PlainInvoice invoice) {
        PlainLine line = new PlainLine();
        line.invoice = invoice;
        line.position = position;
        line.article = "Article " + position;
        line.quantity = 1 + position % 4;
        line.price = BigDecimal.valueOf(100 + position, 2);
        return line;
    }
}
