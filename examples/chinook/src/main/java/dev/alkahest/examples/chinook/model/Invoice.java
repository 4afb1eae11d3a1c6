package dev.alkahest.examples.chinook.model;

import static dev.alkahest.annotation.Cascade.DELETE;
import static dev.alkahest.annotation.Cascade.DELETE_ORPHAN;
import static dev.alkahest.annotation.Cascade.MERGE;
import static dev.alkahest.annotation.Cascade.SAVE_UPDATE;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What a customer bought at one time. */
@Table(value = "invoice", indexes = @Index("customer"))
public class Invoice {
    @Id
    public Long id;

    @Relationship(backPopulates = "invoices")
    @ForeignKey(nullable = false)
    public Ref<Customer> customer = Ref.empty();

    @Column(nullable = false)
    public LocalDateTime invoiceDate;

    @Column(length = 70)
    public String billingAddress;

    @Column(length = 40)
    public String billingCity;

    @Column(length = 40)
    public String billingState;

    @Column(length = 40)
    public String billingCountry;

    @Column(length = 10)
    public String billingPostalCode;

    @Column(precision = 10, scale = 2, nullable = false)
    public BigDecimal total;

    /** A line belongs to its invoice: taken out of here, it is deleted. */
    @Relationship(
            backPopulates = "invoice",
            cascade = {SAVE_UPDATE, MERGE, DELETE, DELETE_ORPHAN},
            orderBy = "id")
    public List<InvoiceLine> lines = new ArrayList<>();
}
