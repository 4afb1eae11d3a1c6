package dev.alkahest.behaviour.session.postupdate;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table
class Seller {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "sellers")
    @ForeignKey(nullable = false)
    Shop shop;

    Seller() {}

    Seller(String name) {
        this.name = name;
    }
}
