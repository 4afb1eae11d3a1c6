package dev.alkahest.behaviour.session.upsert;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("upsert_catalogue")
class Catalogue {

    @Id
    Long id;

    @Column(unique = true, nullable = false)
    String title;

    @Relationship(secondary = @Secondary("upsert_listing"))
    List<Product> products = new ArrayList<>();

    Catalogue() {}

    Catalogue(String title) {
        this.title = title;
    }
}
