package dev.alkahest.examples.chinook.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.math.BigDecimal;

/** One track on an invoice, at the price it had then. */
@Table(
        value = "invoice_line",
        indexes = {@Index("invoice"), @Index("track")})
public class InvoiceLine {
    @Id
    public Long id;

    @Relationship(backPopulates = "lines")
    @ForeignKey(nullable = false)
    public Ref<Invoice> invoice = Ref.empty();

    @Relationship(backPopulates = "lines")
    @ForeignKey(nullable = false)
    public Ref<Track> track = Ref.empty();

    @Column(precision = 10, scale = 2, nullable = false)
    public BigDecimal unitPrice;

    public int quantity;
}
