package dev.alkahest.benchmarks.jdbc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An invoice as a class without an ORM would have it. */
public class PlainInvoice {
    public Long id;
    public String customer;
    public LocalDate issued;
    public BigDecimal total;
    public List<PlainLine> lines = new ArrayList<>();

    /** Returns the values of all columns but the key, and of the lines. */
    @Override
    public String toString() {
        return customer + "," + issued + "," + total + "," + lines;
    }
}
