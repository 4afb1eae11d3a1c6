package dev.alkahest.behaviour.session.upsert;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Unique;
import dev.alkahest.annotation.Version;
import java.math.BigDecimal;

@Table(value = "upsert_product", uniques = @Unique({"shelf", "place"}))
class Product {

    @Id
    Long id;

    @Version
    int version;

    @Column(unique = true, nullable = false)
    String code;

    String name;

    BigDecimal price;

    @Column(nullable = false)
    String shelf;

    int place;

    @Relationship(backPopulates = "products")
    Maker maker;

    Product() {}

    Product(String code, String name, int place) {
        this.code = code;
        this.name = name;
        this.shelf = "left";
        this.place = place;
    }
}
