package dev.alkahest.examples.chinook.model;

import static dev.alkahest.annotation.Cascade.DELETE;
import static dev.alkahest.annotation.Cascade.MERGE;
import static dev.alkahest.annotation.Cascade.SAVE_UPDATE;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

/** Somebody who buys. */
@Table(value = "customer", indexes = @Index("supportRep"))
public class Customer extends Person {
    @Id
    public Long id;

    @Column(length = 80)
    public String company;

    @Relationship(backPopulates = "customers")
    public Ref<Employee> supportRep = Ref.empty();

    /** Goes with the customer, should one be deleted. */
    @Relationship(
            backPopulates = "customer",
            cascade = {SAVE_UPDATE, MERGE, DELETE},
            orderBy = {"invoiceDate", "id"})
    public List<Invoice> invoices = new ArrayList<>();
}
