package dev.alkahest.benchmarks.jdbc;

import java.math.BigDecimal;

/** A line of an invoice as a class without an ORM would have it. */
public class PlainLine {
    public Long id;
    public PlainInvoice invoice;
    public int position;
    public String article;
    public int quantity;
    public BigDecimal price;

    /** Returns the values of all columns but the keys. */
    @Override
    public String toString() {
        return position + "," + article + "," + quantity + "," + price;
    }
}
