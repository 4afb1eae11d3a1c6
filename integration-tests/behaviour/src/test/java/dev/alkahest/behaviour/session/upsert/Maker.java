package dev.alkahest.behaviour.session.upsert;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("upsert_maker")
class Maker {

    @Id
    String code;

    @Column(unique = true)
    String name;

    @Relationship(backPopulates = "maker")
    List<Product> products = new ArrayList<>();

    Maker() {}

    Maker(String code, String name) {
        this.code = code;
        this.name = name;
    }
}
