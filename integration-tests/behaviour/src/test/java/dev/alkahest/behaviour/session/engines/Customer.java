package dev.alkahest.behaviour.session.engines;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("engines_customer")
class Customer {

    @Id
    Long id;

    @Column(nullable = false, unique = true)
    String name;

    @Relationship(backPopulates = "customer", cascade = Cascade.ALL)
    List<Invoice> invoices = new ArrayList<>();

    @Relationship(secondary = @Secondary("engines_customer_club"))
    List<Club> clubs = new ArrayList<>();

    Customer() {}

    Customer(String name) {
        this.name = name;
    }
}
