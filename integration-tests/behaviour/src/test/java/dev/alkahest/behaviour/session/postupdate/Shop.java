package dev.alkahest.behaviour.session.postupdate;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import java.util.ArrayList;
import java.util.List;

@Table
class Shop {

    @Id
    Long id;

    String name;

    @Version
    int version;

    /** Who works there works there by a foreign key that may not be NULL; so the other one of the cycle waits. */
    @Relationship(postUpdate = true)
    Seller manager;

    @Relationship(backPopulates = "shop", cascade = Cascade.ALL)
    List<Seller> sellers = new ArrayList<>();

    Shop() {}

    Shop(String name) {
        this.name = name;
    }
}
