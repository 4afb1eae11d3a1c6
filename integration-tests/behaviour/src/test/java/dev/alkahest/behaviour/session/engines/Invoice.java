package dev.alkahest.behaviour.session.engines;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table("engines_invoice")
class Invoice {

    @Id
    Long id;

    @Column(nullable = false, unique = true)
    int number;

    @Relationship(backPopulates = "invoices")
    Ref<Customer> customer = Ref.empty();

    @Relationship(backPopulates = "invoice", cascade = Cascade.ALL)
    List<Line> lines = new ArrayList<>();

    Invoice() {}

    Invoice(int number) {
        this.number = number;
    }
}
