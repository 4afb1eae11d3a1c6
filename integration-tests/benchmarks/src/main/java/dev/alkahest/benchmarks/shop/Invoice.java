package dev.alkahest.benchmarks.shop;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The root of a graph: an invoice with its lines. */
@Table(value = "invoice", indexes = @Index("issued"))
public class Invoice {
    @Id
    public Long id;

    @Column(length = 80, nullable = false)
    public String customer;

    @Column(nullable = false)
    public LocalDate issued;

    @Column(precision = 10, scale = 2, nullable = false)
    public BigDecimal total;

    @Relationship(
            backPopulates = "invoice",
            cascade = {Cascade.SAVE_UPDATE, Cascade.MERGE, Cascade.DELETE, Cascade.DELETE_ORPHAN},
            orderBy = "position")
    public List<InvoiceLine> lines = new ArrayList<>();

    /** Returns the values of all columns but the key, and of the lines. */
    @Override
    public String toString() {
        return customer + "," + issued + "," + total + "," + lines;
    }
}
