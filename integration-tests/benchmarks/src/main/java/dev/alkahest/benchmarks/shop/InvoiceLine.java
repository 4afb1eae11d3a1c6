package dev.alkahest.benchmarks.shop;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.math.BigDecimal;

/** One line of an invoice. */
@Table(value = "invoice_line", indexes = @Index("invoice"))
public class InvoiceLine {
    @Id
    public Long id;

    @Relationship(backPopulates = "lines")
    @ForeignKey(nullable = false)
    public Ref<Invoice> invoice = Ref.empty();

    public int position;

    @Column(length = 80, nullable = false)
    public String article;

    public int quantity;

    @Column(precision = 10, scale = 2, nullable = false)
    public BigDecimal price;

    /** Returns the values of all columns but the keys. */
    @Override
    public String toString() {
        return position + "," + article + "," + quantity + "," + price;
    }
}
