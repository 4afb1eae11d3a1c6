package dev.alkahest.behaviour.session.writeonly;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table("ledger_sale")
class Sale {

    @Id
    Long id;

    int price;

    @Relationship(backPopulates = "sales")
    @ForeignKey(nullable = false, onDelete = ForeignKey.Action.CASCADE)
    Shop shop;

    Sale() {}

    Sale(int price) {
        this.price = price;
    }
}
