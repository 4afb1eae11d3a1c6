package dev.alkahest.behaviour.session.bulk;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Product {

    @Id
    Long id;

    String name;
    int price;
    Integer stock;
    boolean sold;

    @Relationship(backPopulates = "products")
    Ref<Maker> maker = Ref.empty();

    Product() {}

    Product(String name, int price, Integer stock) {
        this.name = name;
        this.price = price;
        this.stock = stock;
    }
}
