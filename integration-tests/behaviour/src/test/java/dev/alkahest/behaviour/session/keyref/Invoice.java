package dev.alkahest.behaviour.session.keyref;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("keyref_invoice")
class Invoice {
    @Id
    Long id;

    String customer;

    @Relationship(
            backPopulates = "invoice",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN},
            orderBy = "number")
    List<InvoiceLine> lines = new ArrayList<>();

    Invoice() {}

    Invoice(String customer) {
        this.customer = customer;
    }
}
