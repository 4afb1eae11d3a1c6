package dev.alkahest.behaviour.session.writeonly;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.WriteOnlyCollection;

/** A class with a composite key, whose sales the database deletes with it. */
@Table("ledger_shop")
class Shop {

    @Id
    String town;

    @Id
    int number;

    @Relationship(backPopulates = "shop", cascade = Cascade.ALL, passiveDeletes = true)
    WriteOnlyCollection<Sale> sales = WriteOnlyCollection.empty();

    Shop() {}

    Shop(String town, int number) {
        this.town = town;
        this.number = number;
    }
}
