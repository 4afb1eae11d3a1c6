package dev.alkahest.behaviour.session.expiry;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table
class Customer {

    @Id
    Long id;

    String name;
    String city;

    @Relationship(backPopulates = "customer", cascade = Cascade.ALL)
    List<Purchase> purchases = new ArrayList<>();

    Customer() {}

    Customer(String name, String... goods) {
        this.name = name;
        for (String good : goods) {
            purchases.add(new Purchase(good));
        }
    }
}
