package dev.alkahest.behaviour.computed;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;

@Table
class Docket {

    @Id
    Long id;

    int price;

    int quantity;

    @Computed("price * quantity")
    int total;

    @Column(defaultValue = "'new'", length = 20)
    String state;

    @Version
    int version;

    Docket() {}

    Docket(int price, int quantity) {
        this.price = price;
        this.quantity = quantity;
    }
}
