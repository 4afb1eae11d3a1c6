package dev.alkahest.behaviour.session.bulk;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table
class Maker {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "maker", cascade = Cascade.ALL)
    List<Product> products = new ArrayList<>();

    Maker() {}

    Maker(String name, Product... made) {
        this.name = name;
        products.addAll(List.of(made));
    }
}
