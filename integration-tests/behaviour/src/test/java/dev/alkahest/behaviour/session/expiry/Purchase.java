package dev.alkahest.behaviour.session.expiry;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Purchase {

    @Id
    Long id;

    String goods;

    @Relationship(backPopulates = "purchases")
    Ref<Customer> customer = Ref.empty();

    Purchase() {}

    Purchase(String goods) {
        this.goods = goods;
    }
}
